/** Characters of requests that were read and are not answered yet, beyond which more are sent away. */
const mostHeld = 4 * 1024 * 1024;

/**
 * Counts what is being worked on, so that thousands of long requests at once cannot fill the memory. Only what has
 * arrived counts: a sender who announces much and never sends it takes nothing from the others.
 */
export function createHeld(most = mostHeld) {
  let held = 0;
  return {
    /** Out: how to give it back, or nothing when there is no room. */
    take(length: number): (() => void) | undefined {
      if (held > 0 && held + length > most) return undefined;
      held += length;
      return () => void (held -= length);
    },
  };
}
export type Held = ReturnType<typeof createHeld>;
