import { z } from 'zod';
import { answerOwner, articleId, isoDate, slug } from './common.ts';
import { canonicalAddress } from './old-address.ts';

/** Lengths in characters, shared with the messages that quote them. */
export const limits = {
  /** Longer than `long`, a question is read with effort in a list. */
  question: { min: 10, long: 140, max: 200 },
  answer: { min: 40, max: 320 },
  alias: { min: 2, max: 140 },
  related: 5,
} as const;

/**
 * A path without `*` and `:`, which hosts read as "any address" (https://docs.netlify.com/routing/redirects/redirect-options/),
 * and such that a file can stand there.
 */
const oldAddress = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\*:]*$/, { abort: true })
  .refine((text) => canonicalAddress(text) !== undefined);

/** Only what is published is in a build; what is archived keeps its address as a redirect. */
export const statuses = ['draft', 'published', 'archived'] as const;

/** Frontmatter of `content/articles/<locale>/<category-slug>/<slug>.mdx`. */
export const articleSchema = z.strictObject({
  /** The answer's number: what votes, short links and phone agents use. */
  id: articleId,
  /** As a customer would ask it. */
  question: z.string().trim().min(limits.question.min).max(limits.question.max),
  /**
   * The short answer, plain text; `{fact.name}` quotes a fact. Result list, meta description, feeds, voice. Its length counts
   * once the facts are written out, so the content check judges it; here only what no fact can stretch to is refused.
   */
  answer: z
    .string()
    .trim()
    .min(1)
    .max(3 * limits.answer.max),
  /**
   * What a voice says instead of the short answer, `{fact.name}` included, where the rules of `spoken/` would not say it well.
   * Default: the short answer.
   */
  spoken: z
    .string()
    .trim()
    .min(1)
    .max(3 * limits.answer.max)
    .optional(),
  /** Other ways of asking; search only. Default: none. */
  aliases: z.array(z.string().trim().min(limits.alias.min).max(limits.alias.max)).default([]),
  /** Numbers of answers worth reading next. Default: none. */
  related: z.array(articleId).max(limits.related).default([]),
  /** Id of the part of its category that it stands in, as `categories.yaml` lists them. Default: none. */
  section: slug.optional(),
  /** The day the answer was last verified. */
  updated: isoDate,
  /** The day it was first published: what tells a new answer from a changed one. Default: not known. */
  published: isoDate.optional(),
  /** What changed on the day of `updated`, one sentence for feed readers. Default: nothing is told but the day. */
  changes: z.string().trim().min(3).max(240).optional(),
  /** The day by which it must be verified again. Default: `defaults.reviewMonths` of site.yaml after `updated`. */
  reviewBy: isoDate.optional(),
  /** Team or person in charge. Default: `defaults.owner` of site.yaml. */
  owner: answerOwner.optional(),
  /** A delicate matter: a person is offered before the answer. Default: after it. */
  human: z.literal('first').optional(),
  /** Drafts are not built; archived answers redirect. */
  status: z.enum(statuses).default('published'),
  /** Old addresses of this answer, each a path on the site such as `/consegna/tempi/` or `/faq/tempi.html`. Default: none. */
  redirectFrom: z.array(oldAddress).default([]),
  /** For an archived answer: the number of the answer that took its place. Default: its category. */
  replacedBy: articleId.optional(),
  /** Digest of the source text this translation was made from; written by the tools. */
  sourceDigest: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

export type ArticleFrontmatter = z.output<typeof articleSchema>;
