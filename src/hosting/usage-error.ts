/** A command was called wrongly; the message says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The content has mistakes; they are already printed. */
export class ContentRefused extends Error {
  override name = 'ContentRefused';
}
