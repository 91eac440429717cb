import { z } from 'zod';
import { articleId, localeCode } from '../content/schema/common.ts';
import { isReachable, oneLine, printable } from './text-rules.ts';
import { messageBounds, wire } from './limits.ts';

/** What a person reads may come from anywhere: what cannot be kept of it goes, rather than the whole. */
const written = z.string().transform((text) => printable(text).trim());
const writtenInLine = z.string().transform((text) => oneLine(text).trim());

/** What the contact form sends to `<endpoint>/message`. */
export const messageSchema = z.strictObject({
  /** UUIDv7: the idempotency key. Made by the server when the form is posted without script. */
  id: z.uuidv7().toLowerCase(),
  locale: localeCode,
  /** How to call the writer. */
  name: writtenInLine.refine(({ length }) => length <= messageBounds.name).optional(),
  /** Where to answer: an e-mail address or telephone number, with whatever else they wrote. */
  reply: writtenInLine.refine((text) => text.length <= messageBounds.reply && isReachable(text)),
  message: written.refine(({ length }) => length > 0 && length <= messageBounds.message),
  /** The answer they were reading. */
  article: articleId.optional(),
  /** What they had searched for; cut to what fits. */
  query: z
    .string()
    .transform((text) => oneLine(text.slice(0, wire.queryLength)))
    .optional(),
});

export type WireMessage = z.infer<typeof messageSchema>;
