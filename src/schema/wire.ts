/** Bounds of one request, shared by browser and collector. Free of zod, so that the browser can afford it. */
export const wire = {
  maxBytes: 16 * 1024,
  maxEvents: 20,
  maxAgeMs: 7 * 24 * 60 * 60 * 1000,
  commentLength: 1000,
  queryLength: 200,
} as const;

/** Bounds of a message to the team. */
export const messageBounds = { message: 2000, name: 100, reply: 254 } as const;
