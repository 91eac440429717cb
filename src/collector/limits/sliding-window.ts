import type { Clock } from '../clock.ts';

export interface WindowLimit {
  count: number;
  windowMs: number;
}

export interface Grant {
  granted: number;
  /** 0, or the milliseconds until more is granted. */
  waitMs: number;
}

/** Exact sliding windows: stores the times of the last `count` units per key; beyond `maxKeys` the oldest keys are dropped. */
export function createSlidingWindow(clock: Clock, { count, windowMs }: WindowLimit, maxKeys = 50_000) {
  const takings = new Map<string, number[]>();

  const recentOf = (key: string, now: number) =>
    (takings.get(key) ?? []).filter((at) => at > now - windowMs && at <= now);

  return {
    /** Units consumed by a key in the current window. */
    taken: (key: string): number => recentOf(key, clock.now()).length,
    /** Units left to a key in the current window. */
    left: (key: string): number => Math.max(0, count - recentOf(key, clock.now()).length),
    /** Consumes up to the remaining units. */
    take(key: string, wanted: number): Grant {
      const now = clock.now();
      const recent = recentOf(key, now);
      takings.delete(key);
      if (takings.size >= maxKeys) takings.delete(takings.keys().next().value ?? '');
      const granted = Math.min(wanted, Math.max(0, count - recent.length));
      recent.push(...Array<number>(granted).fill(now));
      takings.set(key, recent);
      if (granted === wanted) return { granted, waitMs: 0 };
      return { granted, waitMs: (recent[recent.length - count] ?? now) + windowMs - now };
    },
    keys: () => takings.size,
  };
}
