import { z } from 'zod';

const share = z.number().min(0).max(1);
const monthNames = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/**
 * `content/popularity.json`, written by the report: answer number → share of helped readers, 0 to 1. Where readers ask other things in
 * other seasons, the share of the year and of some of its months.
 */
export const popularitySchema = z.record(
  z.string().regex(/^[1-9]\d*$/),
  z.union([share, z.strictObject({ year: share, months: z.partialRecord(z.enum(monthNames), share) })]),
);
export type PopularityFile = z.output<typeof popularitySchema>;

/** Answer number → share of helped readers, 0 to 1. */
export type Popularity = Record<string, number>;

/** The popularity in the month of a moment, where the site is; of the year where nothing is known of that month. */
export function popularityNow(file: PopularityFile, timeZone: string, now: Date = new Date()): Popularity {
  const month = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone }).format(now) as (typeof monthNames)[number];
  const entries = Object.entries(file);
  return Object.fromEntries(
    entries.map(([id, one]) => [id, typeof one === 'number' ? one : (one.months[month] ?? one.year)]),
  );
}
