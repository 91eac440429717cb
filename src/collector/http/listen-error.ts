/** The port is in use or not permitted. */
export class ListenError extends Error {
  override name = 'ListenError';
}
