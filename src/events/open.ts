import { z } from 'zod';
import { articleId, localeCode } from '../content/schema/common.ts';

/**
 * That an answer was opened: nothing else. It has no id, no page and no time, so that nothing can be told of who opened it; what is
 * lost is lost, and what arrives is added to the day's count and forgotten.
 */
export const openSchema = z.strictObject({
  /** Version of this format. */
  v: z.literal(1),
  /** Host name of the help centre that sends. */
  site: z.string(),
  locale: localeCode,
  article: articleId,
});

export type Open = z.infer<typeof openSchema>;
