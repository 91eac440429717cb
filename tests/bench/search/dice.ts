/** Numbers from 0 to 1, the same at every run: a linear congruential generator (the constants of ANSI C). */
export function dice(seed = 1): () => number {
  return () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}
