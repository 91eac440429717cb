import type { OpeningHours } from '../schema/channels.ts';

/** What opening hours depend on besides the channel's own hours. */
export interface Calendar {
  /** IANA name; hours are told in this zone. */
  timeZone: string;
  /** `YYYY-MM-DD`, days on which nobody is there. */
  holidays: readonly string[];
}

/** A moment as a clock on the wall of the time zone shows it. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string;
  /** Minutes since midnight. */
  minutes: number;
}

export type Openness = { open: true; until: string } | { open: false; opens: LocalTime } | { open: false; opens: null };

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** How far ahead the next opening is looked for: beyond that a channel counts as closed for good. */
const horizonDays = 60;

/** Reads the wall clock of a time zone. Throws `RangeError` for an unknown zone. */
export function localTime(now: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '0';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** The day `count` days after `date`. */
export function addDays(date: string, count: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}

/** `mon` … `sun` of a date. */
export function weekdayOf(date: string): (typeof days)[number] {
  return days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';
}

/** `08:30` → 510. */
export function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 510 → `08:30`. */
export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The open spans of a day in minutes since midnight, in order, overlapping ones joined. */
export function spansOf(
  date: string,
  hours: readonly OpeningHours[],
  calendar: Calendar,
): [from: number, to: number][] {
  if (calendar.holidays.includes(date)) return [];
  const weekday = weekdayOf(date);
  const joined: [number, number][] = [];
  for (const [from, to] of hours
    .filter((span) => span.days.includes(weekday))
    .map((span): [number, number] => [toMinutes(span.from), toMinutes(span.to)])
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * Is somebody there now?
 * In: the channel's hours, the calendar, the moment. Out: until when (`HH:MM`), or when it opens next.
 */
export function openness(hours: readonly OpeningHours[], calendar: Calendar, now: Date): Openness {
  const { date, minutes } = localTime(now, calendar.timeZone);
  const current = spansOf(date, hours, calendar).find(([from, to]) => from <= minutes && minutes < to);
  if (current) return { open: true, until: toClock(current[1]) };
  for (let ahead = 0; ahead <= horizonDays; ahead++) {
    const day = addDays(date, ahead);
    const next = spansOf(day, hours, calendar).find(([from]) => ahead > 0 || from > minutes);
    if (next) return { open: false, opens: { date: day, minutes: next[0] } };
  }
  return { open: false, opens: null };
}
