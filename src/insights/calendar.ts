export const dayMs = 24 * 60 * 60 * 1000;

/** `YYYY-MM-DD` shifted by whole days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

const mondays = new Map<string, string>();
/** The Monday of a day's week. Remembered, as a million events fall on a few hundred days. */
export function weekOf(day: string): string {
  let monday = mondays.get(day);
  if (monday === undefined) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    monday = addDays(day, -((weekday + 6) % 7));
    mondays.set(day, monday);
  }
  return monday;
}

/** Every Monday from the week of `from` to the week of `to`. */
export function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let week = weekOf(from); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

/**
 * Tells on which calendar day of a time zone an instant falls.
 * Remembers a day for each quarter of an hour: zones shift by no less, and `Intl` is slow for a million events.
 */
export function dayTeller(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const known = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at / 900_000);
    let day = known.get(quarter);
    if (day === undefined) {
      day = format.format(quarter * 900_000);
      if (known.size > 100_000) known.clear();
      known.set(quarter, day);
    }
    return day;
  };
}
