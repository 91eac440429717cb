import { z } from 'zod';
import { articleId, localeCode } from '../content/schema/common.ts';

/** An answer was opened. Without id, page or time, so that it says nothing about the reader; never retried. */
export const openSchema = z.strictObject({
  v: z.literal(1),
  /** Host name of the help centre that sends. */
  site: z.string(),
  locale: localeCode,
  article: articleId,
});

export type Open = z.infer<typeof openSchema>;
