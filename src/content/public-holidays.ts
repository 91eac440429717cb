import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type HolidaysOfCountry from 'date-holidays';
import { addDays, dayMs } from '../i18n/dates.ts';
import { cacheRoot } from './root.ts';
import type { Channels, ChannelsFile, Holiday } from './schema/channels.ts';
import { memoize } from '../memoize.ts';

const require = createRequire(import.meta.url);
/** Loaded on demand, since the library parses the rules of every country. */
const library = (): typeof HolidaysOfCountry => require('date-holidays') as typeof HolidaysOfCountry;

const resultCache = new Map<string, unknown>();

/** Caches results of the library between runs, which saves start-up time and 16 MB. The key includes its version. */
function readOrCompute<Value>(parts: readonly unknown[], compute: () => Value): Value {
  const { version } = require('date-holidays/package.json') as { version: string };
  const key = JSON.stringify([version, ...parts]);
  const file = join(cacheRoot(), 'holidays', `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`);
  return memoize(() => readCached(file) ?? writeCached(file, compute()), resultCache)(key) as Value;
}

function readCached(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function writeCached<Value>(file: string, value: Value): Value {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Computed again next time: the cache may not be writable.
  }
  return value;
}

/** Country codes with known holidays, and their regions with holidays of their own. */
export function knownCountries(): { countries: string[]; regionsOf(country: string): string[] } {
  const regions = readOrCompute(['countries'], () => {
    const all = new (library())();
    const statesOf = (country: string) => (all.getStates(country) as Record<string, string> | undefined) ?? {};
    return Object.keys(all.getCountries()).map((country): [string, string[]] => [country, Object.keys(statesOf(country))]);
  });
  const byCountry = new Map(regions);
  return { countries: [...byCountry.keys()], regionsOf: (country) => byCountry.get(country) ?? [] };
}

/** The public holidays of some years, sorted, with their names in the site's languages. */
export function publicHolidays(
  { country, region }: { country: string; region?: string | undefined },
  years: readonly number[],
  locales: readonly string[],
): Holiday[] {
  return readOrCompute(['holidays', country, region, years, locales], () => {
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
            // On a day with two holidays the first one's name is used.
            days.set(on, { [locale]: name, ...days.get(on) });
          }
        }
    return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
  });
}

/** Expands the holidays of channels to the dates of this year and the next, so that the same content gives the same site for a year. */
export function withHolidays(file: ChannelsFile, locales: readonly string[], now: Date = new Date()): Channels {
  const { channels, holidays } = file;
  if (Array.isArray(holidays)) return { channels, holidays, shortened: [] };
  const { country, region, closed, open, shortened } = holidays;
  const year = now.getUTCFullYear();
  const days = new Map<string, Holiday>();
  if (country)
    for (const holiday of publicHolidays({ country, region }, [year, year + 1], locales)) days.set(holiday.date, holiday);
  for (const holiday of closed) days.set(holiday.date, holiday);
  for (const day of [...open, ...shortened.map(({ date }) => date)]) days.delete(day);
  return { channels, shortened, holidays: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
