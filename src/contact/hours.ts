import { addDays, localTime, midnight, type LocalTime } from '../i18n/dates.ts';
import type { OpeningHours } from '../content/schema/channels.ts';

/** What opening hours depend on besides the channel's own hours. */
export interface Calendar {
  /** IANA name of the time zone of all hours. */
  timeZone: string;
  /** Closed days, `YYYY-MM-DD`, or `MM-DD` of every year → their name in the page's language, else empty. */
  holidays: Readonly<Record<string, string>>;
  /** Days with shortened hours: from and to, `HH:MM`, empty where they are as usual. */
  shortened?: Readonly<Record<string, readonly [from: string, to: string]>>;
}

export type OpeningStatus =
  /** Open until then, `24:00` at the end of the day; `null` for no end. */
  { open: true; until: LocalTime | null } | { open: false; opens: LocalTime | null };

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** The next opening is searched for this many days; beyond, a channel counts as closed for good. */
const horizonDays = 60;
/** Open for this many days without a break counts as always open. */
const alwaysDays = 7;
const dayMinutes = 24 * 60;

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

/** The name of a holiday, which may be empty; `undefined` on other days. */
export const holidayOn = (date: string, { holidays }: Pick<Calendar, 'holidays'>): string | undefined =>
  holidays[date] ?? holidays[date.slice(5)];

/** Whether hours begin on a day. */
export const isWorkingDay = (date: string, hours: readonly OpeningHours[], calendar: Calendar): boolean =>
  holidayOn(date, calendar) === undefined && hours.some(({ days }) => days.includes(weekdayOf(date)));

type Span = [from: number, to: number];

const subtractSpan = (spans: Span[], [from, to]: Span): Span[] =>
  spans
    .flatMap(([a, b]): Span[] => [
      [a, Math.min(b, from)],
      [Math.max(a, to), b],
    ])
    .filter(([a, b]) => b > a);

/** The hours that begin on a day, in minutes since midnight; those past the next midnight end later than 24:00. */
function hoursBegunOn(day: string, hours: readonly OpeningHours[], calendar: Calendar): Span[] {
  const past = (minutes: number, from: number) => (minutes <= from ? minutes + dayMinutes : minutes);
  const [opens = '', closes = ''] = calendar.shortened?.[day] ?? [];
  return hours
    .filter((span) => isWorkingDay(day, [span], calendar))
    .flatMap((span) => {
      const from = toMinutes(span.from);
      const whole: Span = [from, past(toMinutes(span.to), from)];
      const away = (span.breaks ?? []).map((one): Span => {
        const start = toMinutes(one.from) < from ? toMinutes(one.from) + dayMinutes : toMinutes(one.from);
        return [start, past(toMinutes(one.to), start % dayMinutes) + (start < dayMinutes ? 0 : dayMinutes)];
      });
      if (opens) away.push([0, toMinutes(opens)]);
      if (closes) away.push([toMinutes(closes), 2 * dayMinutes]);
      return away.reduce(subtractSpan, [whole]);
    });
}

/** A day's open spans in minutes, sorted and merged. Hours like 20:00–02:00 continue past midnight, unless the next day is a holiday. */
export function spansOf(date: string, hours: readonly OpeningHours[], calendar: Calendar): Span[] {
  if (holidayOn(date, calendar) !== undefined) return [];
  const joined: Span[] = [];
  for (const [from, to] of [
    ...hoursBegunOn(addDays(date, -1), hours, calendar).map(([a, b]): Span => [
      Math.max(0, a - dayMinutes),
      b - dayMinutes,
    ]),
    ...hoursBegunOn(date, hours, calendar).map(([a, b]): Span => [a, Math.min(b, dayMinutes)]),
  ]
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a channel is open. In: its hours, the calendar, the moment. Out: until when, or when it opens next. */
export function openingStatus(hours: readonly OpeningHours[], calendar: Calendar, now: Date): OpeningStatus {
  const { date, minutes } = localTime(now, calendar.timeZone);
  const current = spansOf(date, hours, calendar).find(([from, to]) => from <= minutes && minutes < to);
  if (current) return { open: true, until: endOfHours({ date, minutes: current[1] }, hours, calendar) };
  for (let ahead = 0; ahead <= horizonDays; ahead++) {
    const day = addDays(date, ahead);
    const next = spansOf(day, hours, calendar).find(([from]) => ahead > 0 || from > minutes);
    if (next) return { open: false, opens: { date: day, minutes: next[0] } };
  }
  return { open: false, opens: null };
}

/** The real end of hours: those of the next day may follow without a break. */
function endOfHours(end: LocalTime, hours: readonly OpeningHours[], calendar: Calendar): LocalTime | null {
  let until = end;
  while (until.minutes === dayMinutes) {
    const date = addDays(until.date, 1);
    const [from, to = 0] = spansOf(date, hours, calendar)[0] ?? [];
    if (from !== 0) break;
    if (date > addDays(end.date, alwaysDays)) return null;
    until = { date, minutes: to };
  }
  return until;
}
