import { createRequire } from 'node:module';
import type HolidaysOfCountry from 'date-holidays';
import { addDays, dayMs } from '../i18n/dates.ts';
import type { Channels, ChannelsFile, Holiday } from './schema/channels.ts';

/** The library reads the rules of every country: only who names one waits for it. */
const library = (): typeof HolidaysOfCountry =>
  createRequire(import.meta.url)('date-holidays') as typeof HolidaysOfCountry;

/** Codes of the countries whose holidays are known, with the regions of each that have holidays of their own. */
export function knownCountries(): { countries: string[]; regionsOf(country: string): string[] } {
  const all = new (library())();
  return {
    countries: Object.keys(all.getCountries()),
    regionsOf: (country) => Object.keys((all.getStates(country) as Record<string, string> | undefined) ?? {}),
  };
}

const found = new Map<string, Holiday[]>();

/** The public holidays of some years, in order, with their names in the languages of the site. */
export function publicHolidays(
  country: string,
  region: string | undefined,
  years: readonly number[],
  locales: readonly string[],
): Holiday[] {
  const key = JSON.stringify([country, region, years, locales]);
  const known = found.get(key);
  if (known) return known;
  const Library = library();
  const calendar = region ? new Library(country, region) : new Library(country);
  const days = new Map<string, Record<string, string>>();
  for (const locale of locales)
    for (const year of years)
      for (const { date, name, type, start, end } of calendar.getHolidays(year, locale.slice(0, 2)) ?? []) {
        if (type !== 'public') continue;
        const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
        for (let day = 0; day < length; day++) {
          const on = addDays(date.slice(0, 10), day);
          // Two on one day: the first names it.
          days.set(on, { [locale]: name, ...days.get(on) });
        }
      }
  const holidays = [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
  found.set(key, holidays);
  return holidays;
}

/**
 * The channels with every holiday as a day: those of the country in this year and the next, those that the file adds, less
 * those on which somebody is there. So the same content gives the same site for a year.
 */
export function withHolidays(file: ChannelsFile, locales: readonly string[], now: Date = new Date()): Channels {
  const { channels, holidays } = file;
  if (Array.isArray(holidays)) return { channels, holidays, shortened: [] };
  const { country, region, closed, open, shortened } = holidays;
  const year = now.getUTCFullYear();
  const days = new Map<string, Holiday>();
  if (country)
    for (const holiday of publicHolidays(country, region, [year, year + 1], locales)) days.set(holiday.date, holiday);
  for (const holiday of closed) days.set(holiday.date, holiday);
  for (const day of [...open, ...shortened.map(({ date }) => date)]) days.delete(day);
  return { channels, shortened, holidays: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
