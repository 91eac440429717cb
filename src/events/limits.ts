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
