import { z } from 'zod';
import { articleId, localeCode, slug } from '../content/schema/common.ts';
import { isReachable, oneLine, keepPrintable } from './text-rules.ts';
import { maxCommentLength, maxQueryLength } from './limits.ts';
import { messageLimits } from './message-limits.ts';

/** What a person reads may come from anywhere: what cannot be kept of it goes, rather than the whole. */
const printableText = z.string().transform((text) => keepPrintable(text).trim());
const printableLine = z.string().transform((text) => oneLine(text).trim());

/** What the contact form sends to `<endpoint>/message`. */
export const messageSchema = z.strictObject({
  /** UUIDv7: the idempotency key. Made by the server when the form is posted without script. */
  id: z.uuidv7().toLowerCase(),
  locale: localeCode,
  /** How to call the writer. */
  name: printableLine.refine(({ length }) => length <= messageLimits.name).optional(),
  /** Where to answer: an e-mail address or telephone number, with whatever else they wrote. */
  reply: printableLine.refine((text) => text.length <= messageLimits.reply && isReachable(text)),
  message: printableText.refine(({ length }) => length > 0 && length <= messageLimits.message),
  /** What it is about, in their words or those of the way that led them here. */
  subject: printableLine.transform((text) => text.slice(0, messageLimits.subject)).optional(),
  order: printableLine.refine(({ length }) => length <= messageLimits.order).optional(),
  /** The answer they were reading. */
  article: articleId.optional(),
  /** What they had searched for; cut to what fits. */
  query: z
    .string()
    .transform((text) => oneLine(text.slice(0, maxQueryLength)))
    .optional(),
  /** Id of the reason for which the answer did not help. */
  reason: slug.max(60).optional(),
  /** What they wrote about that answer; cut to what fits. */
  comment: z
    .string()
    .transform((text) => keepPrintable(text.slice(0, maxCommentLength)).trim())
    .optional(),
  /** Id of the channel by which they asked to be called back. */
  callback: slug.max(60).optional(),
  /** Of a field that readers do not see: a program filled it. */
  website: z.string().optional(),
  /** Milliseconds for which the page had been open; unknown without script. */
  openMs: z.coerce.number().optional().catch(undefined),
  /** Sent by a program that tries whether messages arrive (`src/canary/`): kept, read back and erased, seen by nobody. */
  canary: z.literal(true).optional(),
});

export type WireMessage = z.infer<typeof messageSchema>;
