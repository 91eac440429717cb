import { dayMs } from '../i18n/dates.ts';

/** The clock of the collector, replaceable in tests. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}
export const systemClock: Clock = { now: () => Date.now() };

export { dayMs };
/** The UTC day of a moment, `YYYY-MM-DD`. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The first day whose shared key is kept: a key is deleted at noon of the next day or at the next retention run, at most 42 hours
 * after its day began. Until then a collector whose clock is slow may still need it.
 */
export const firstKeyDay = (now: number): string => dayOf(now - dayMs / 2);

/** First day of `months` before the month of `ms`, `YYYY-MM-DD`. */
export function monthsBefore(ms: number, months: number): string {
  const date = new Date(ms);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
}
