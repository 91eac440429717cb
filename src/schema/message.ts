import { z } from 'zod';
import { articleId, localeCode } from './common.ts';
import { typedText } from './event.ts';
import { messageBounds, wire } from './wire.ts';

const trimmed = (max: number) => typedText(max).transform((text) => text.trim());

/** Someone can be reached there: an e-mail address or a telephone number. Loose on purpose, a person reads it. */
export const replyAddress = trimmed(messageBounds.reply).refine(
  (text) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) || /^\+?[\d\s()./-]{6,30}$/.test(text),
);

/** What the contact form sends to `<endpoint>/message`. */
export const messageSchema = z.strictObject({
  /** UUIDv7: the idempotency key. Made by the server when the form is posted without script. */
  id: z.uuidv7().toLowerCase(),
  locale: localeCode,
  /** How to call the writer. */
  name: trimmed(messageBounds.name).optional(),
  /** Where to answer: e-mail address or telephone number. */
  reply: replyAddress,
  message: trimmed(messageBounds.message).pipe(z.string().min(1)),
  /** The answer they were reading. */
  article: articleId.optional(),
  /** What they had searched for. */
  query: typedText(wire.queryLength).optional(),
});

export type WireMessage = z.infer<typeof messageSchema>;
