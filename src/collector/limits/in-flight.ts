/** Characters of requests that were read and are not answered yet, beyond which more are sent away. */
const mostInFlight = 4 * 1024 * 1024;

/**
 * Counts what is being worked on, so that thousands of long requests at once cannot fill the memory. Only what has
 * arrived counts: a sender who announces much and never sends it takes nothing from the others.
 */
export function createInFlight(most = mostInFlight) {
  let inFlight = 0;
  return {
    /** Out: how to give it back, or nothing when too many are under way. */
    take(length: number): (() => void) | undefined {
      if (inFlight > 0 && inFlight + length > most) return undefined;
      inFlight += length;
      return () => void (inFlight -= length);
    },
  };
}
export type InFlight = ReturnType<typeof createInFlight>;
