import { z } from 'zod';
import { articleId, localised, slug } from './common.ts';

/** `content/contexts.yaml`: where a reader comes from, by name, and the answers that are likely to be theirs. */
export const contextsSchema = z.record(
  slug,
  z.strictObject({
    /** Numbers of the answers, the likeliest first. */
    answers: z.array(articleId).min(1).max(8),
    /** The channel of `channels.yaml` that suits best. Default: none is named. */
    channel: slug.optional(),
    /** One sentence above the answers, per locale. Default: none. */
    notice: localised.optional(),
    /**
     * Pages of the company on which the widget takes this context by itself; `*` stands for anything:
     * `https://www.shop.example/checkout/*`. Without `?` and `#`. Default: none.
     */
    urls: z.array(z.string().regex(/^https?:\/\/[^\s?#/]+\/[^\s?#]*$/)).default([]),
  }),
);

export type Contexts = z.output<typeof contextsSchema>;
