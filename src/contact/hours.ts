import { addDays, localTime, midnight, type LocalTime } from '../locale/dates.ts';
import type { OpeningHours } from '../schema/channels.ts';

/** What opening hours depend on besides the channel's own hours. */
export interface Calendar {
  /** IANA name; hours are told in this zone. */
  timeZone: string;
  /** `YYYY-MM-DD`, days on which nobody is there. */
  holidays: readonly string[];
}

export type Openness = { open: true; until: string } | { open: false; opens: LocalTime } | { open: false; opens: null };

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** How far ahead the next opening is looked for: beyond that a channel counts as closed for good. */
const horizonDays = 60;

/** `mon` … `sun` of a date. */
export function weekdayOf(date: string): (typeof days)[number] {
  return days[midnight(date).getUTCDay()] ?? 'sun';
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
