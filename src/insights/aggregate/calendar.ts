import { addDays, midnight, wallClock } from '../../i18n/dates.ts';
import { memoize } from '../../memoize.ts';

/** The Monday of a day's week; cached, since a million events are on a few hundred days. */
export const weekOf = memoize((day: string) => addDays(day, -((midnight(day).getUTCDay() + 6) % 7)));

/** Every Monday from the week of `from` to the week of `to`. */
export function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let week = weekOf(from); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

/** Returns a function from an instant to its day in a time zone, cached per quarter of an hour: `Intl` is slow. */
export function dayFormatter(timeZone: string): (at: number) => string {
  const clock = wallClock(timeZone);
  const known = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at / 900_000);
    let day = known.get(quarter);
    if (day === undefined) {
      day = clock(quarter * 900_000).date;
      if (known.size > 100_000) known.clear();
      known.set(quarter, day);
    }
    return day;
  };
}
