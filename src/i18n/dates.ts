// Days are `YYYY-MM-DD`: they sort by date and have no time zone.

/** A day of 24 hours in milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;

/** Date and time in a time zone. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string;
  minutes: number;
}

type WallClock = (now: Date | number) => LocalTime;
/** By zone: creating an `Intl` object is slow. */
const clocks = new Map<string, WallClock>();

/** The wall clock of an IANA time zone. Throws `RangeError` for an unknown one. */
export function wallClock(timeZone: string): WallClock {
  const clock = clocks.get(timeZone) ?? makeClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (now) => {
    const parts = format.formatToParts(now);
    const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '0';
    return {
      date: `${part('year')}-${part('month')}-${part('day')}`,
      minutes: Number(part('hour')) * 60 + Number(part('minute')),
    };
  };
}

/** The local time in a zone. Throws `RangeError` for an unknown one. */
export function localTime(now: Date, timeZone: string): LocalTime {
  return wallClock(timeZone)(now);
}

/** The instant in ms at which a wall clock shows a time; a skipped hour is the one after it, `24:00` the next midnight. */
export function momentOf({ date, minutes }: LocalTime, clock: WallClock): number {
  const wall = midnight(date).getTime() + minutes * 60_000;
  const shown = (moment: number) => {
    const at = clock(moment);
    return midnight(at.date).getTime() + at.minutes * 60_000;
  };
  // The offset may differ from that of the first guess.
  const guess = 2 * wall - shown(wall);
  return guess + wall - shown(guess);
}

/** Midnight UTC of a day, for `Intl` and `getUTCDay`. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day `count` days later. */
export function addDays(day: string, count: number): string {
  return new Date(midnight(day).getTime() + count * dayMs).toISOString().slice(0, 10);
}

/** The same day `count` months later, or the month's last day. */
export function addMonths(day: string, count: number): string {
  const date = midnight(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** Whole days between two days. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to).getTime() - midnight(from).getTime()) / dayMs;
}

/** Today's ISO date in a time zone. */
export function todayIn(timeZone: string | undefined, now: Date): string {
  try {
    return localTime(now, timeZone ?? 'UTC').date;
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
