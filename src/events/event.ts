import { z } from 'zod';
import { articleId, localeCode, slug } from '../content/schema/common.ts';
import { isPrintable, oneLine, keepPrintable } from './text-rules.ts';
import { maxCommentLength, maxEventAgeMs, maxEventsPerRequest, maxQueryLength } from './limits.ts';

/** Text a reader typed: well-formed, without control characters (pasted text has some), bounded in UTF-16 units. */
export const typedText = (max: number) =>
  z
    .string()
    .refine((text) => text.length <= max && isPrintable(text))
    .transform(keepPrintable);

const envelope = {
  v: z.literal(1),
  /** UUIDv7, made once when the reader acts: the idempotency key. */
  id: z.uuidv7().toLowerCase(),
  /** Host name of the help centre that sends. */
  site: z.string().regex(/^[A-Za-z0-9.:[\]-]{1,253}$/),
  locale: localeCode,
  /** Milliseconds between the act and this sending, by the reader's own clock. */
  ageMs: z.int().min(0).max(maxEventAgeMs),
  /** Random per page view, kept in memory only: groups what happened on one page. */
  page: z.string().regex(/^[A-Za-z0-9_-]{8,22}$/),
  /** Counts up within one page view. */
  seq: z.int().min(0).max(100_000),
};
const query = typedText(maxQueryLength).transform(oneLine);
const results = z.int().min(0).max(10_000);

/** What a browser sends, by kind. Texts come out tidied, without characters that no reader types. */
export const eventSchema = z.discriminatedUnion('kind', [
  /** "Was this helpful?": 1 yes, 0 no. */
  z.strictObject({ kind: z.literal('vote'), ...envelope, article: articleId, vote: z.literal([0, 1]) }),
  /** What was missing, after a "no". */
  z.strictObject({
    kind: z.literal('comment'),
    ...envelope,
    article: articleId,
    /** One of `feedback.reasons` in site.yaml. */
    reason: slug.max(60).optional(),
    comment: typedText(maxCommentLength).optional(),
  }),
  /** A settled query, whatever it found. */
  z.strictObject({ kind: z.literal('search'), ...envelope, query, results }),
  /** A result was chosen; `rank` counts from 1. */
  z.strictObject({
    kind: z.literal('click'),
    ...envelope,
    query,
    results,
    rank: z.int().min(1).max(1000),
    article: articleId,
  }),
  /** An answer made the message needless that was being written: said by the reader. */
  z.strictObject({ kind: z.literal('deflection'), ...envelope, article: articleId }),
  /** A reader went on to a person. */
  z.strictObject({
    kind: z.literal('handoff'),
    ...envelope,
    channel: slug.max(60),
    article: articleId.optional(),
    query: query.optional(),
  }),
  /** A test vote (`src/canary/`), stored like a reader's but counted nowhere. */
  z.strictObject({ kind: z.literal('canary'), ...envelope, article: articleId, vote: z.literal([0, 1]) }),
]);

/** The body of one request: a JSON array of events, sent as `text/plain`. */
export const batchSchema = z.array(z.unknown()).min(1).max(maxEventsPerRequest);

export type WireEvent = z.infer<typeof eventSchema>;
export type EventKind = WireEvent['kind'];
