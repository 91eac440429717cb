import type { Clock } from './clock.ts';

export interface Rule {
  count: number;
  windowMs: number;
}

/**
 * Sliding windows, exact: the moments of the last `count` takings are remembered for each key.
 * In: the clock, the rule, and how many keys are remembered before the oldest are forgotten.
 */
export function createLimit(clock: Clock, { count, windowMs }: Rule, maxKeys = 50_000) {
  const takings = new Map<string, number[]>();

  const recentOf = (key: string, now: number) =>
    (takings.get(key) ?? []).filter((at) => at > now - windowMs && at <= now);

  return {
    /** How much the key has taken in the window that ends now. */
    taken: (key: string): number => recentOf(key, clock.now()).length,
    /** Takes `wanted` of the allowance if all of it is there. Out: 0, or the milliseconds until it would be. */
    take(key: string, wanted = 1): number {
      const now = clock.now();
      const recent = recentOf(key, now);
      takings.delete(key);
      if (takings.size >= maxKeys) takings.delete(takings.keys().next().value ?? '');
      const excess = recent.length + wanted - count;
      if (excess <= 0) for (let taken = 0; taken < wanted; taken++) recent.push(now);
      takings.set(key, recent);
      if (excess <= 0) return 0;
      return (recent[Math.min(excess, recent.length) - 1] ?? now) + windowMs - now;
    },
    keys: () => takings.size,
  };
}
