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

/** The first day whose shared key is kept: until noon of the next day, for collectors whose clock is slow; 42 hours at most. */
export const firstKeyDay = (now: number): string => dayOf(now - dayMs / 2);

/** First day of `months` before the month of `ms`, `YYYY-MM-DD`. */
export function monthsBefore(ms: number, months: number): string {
  const date = new Date(ms);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
}
