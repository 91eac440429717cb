// A day is written `YYYY-MM-DD`: such texts sort as days follow one another, and have no time zone of their own.

/** A day of 24 hours in milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;

/** A moment as a clock and a calendar on the wall of a time zone show it. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string;
  minutes: number;
}

type WallClock = (now: Date | number) => LocalTime;
/** By zone: `Intl` is slow to begin. */
const clocks = new Map<string, WallClock>();

/** Reads the wall clock of a time zone, an IANA name. Throws `RangeError` for an unknown one. */
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

/** The wall clock of a time zone at one moment. Throws `RangeError` for an unknown zone. */
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
  // The zone's offset there may not be that of the first guess.
  const guess = 2 * wall - shown(wall);
  return guess + wall - shown(guess);
}

/** Midnight UTC of a day: what `Intl` and `getUTCDay` are asked about. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day `count` days after another; before it when negative. */
export function addDays(day: string, count: number): string {
  return new Date(midnight(day).getTime() + count * dayMs).toISOString().slice(0, 10);
}

/** The same day of a later month, its last day where that is shorter. */
export function addMonths(day: string, count: number): string {
  const date = midnight(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to).getTime() - midnight(from).getTime()) / dayMs;
}

/** The day it is in a time zone, as an ISO date. */
export function todayIn(timeZone: string | undefined, now: Date): string {
  try {
    return localTime(now, timeZone ?? 'UTC').date;
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
