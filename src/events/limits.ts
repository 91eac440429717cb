/** Bounds of one request, shared by browser and collector. Free of zod, so that the browser can afford it. */
export const requestLimits = {
  /** Bytes of the body of a request from a script. */
  maxBytes: 16 * 1024,
  /** Events in one request. */
  maxEvents: 20,
  /** Milliseconds after which an event is too old to be sent: a week. */
  maxAgeMs: 7 * 24 * 60 * 60 * 1000,
  /** UTF-16 units of a comment, as `maxlength` counts them. */
  commentLength: 1000,
  /** UTF-16 units of a query. */
  queryLength: 200,
} as const;

/** Longest texts of a message to the team, in UTF-16 units, as `maxlength` counts them. */
export const messageLimits = {
  message: 2000,
  name: 100,
  /** The longest e-mail address (RFC 5321 §4.5.3.1.3, less the brackets). */
  reply: 254,
} as const;
