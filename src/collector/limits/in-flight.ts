/** Maximum characters of requests in flight; further ones are rejected. */
const maxInFlightChars = 4 * 1024 * 1024;

/** Limits the received bytes in flight, so that thousands of long requests cannot exhaust the memory; `Content-Length` reserves nothing. */
export function createInFlight(most = maxInFlightChars) {
  let inFlight = 0;
  return {
    /** Out: the function that releases it; `undefined` over the limit. */
    take(length: number): (() => void) | undefined {
      if (inFlight > 0 && inFlight + length > most) return undefined;
      inFlight += length;
      return () => void (inFlight -= length);
    },
  };
}
export type InFlight = ReturnType<typeof createInFlight>;
