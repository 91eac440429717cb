import { addDays, localTime, midnight, type LocalTime } from '../locale/dates.ts';
import { toClock, type Calendar, type Openness } from './hours.ts';
import type { Deadline } from './promise.ts';

/** Templates with `{time}`, `{day}`, `{date}` places; they come from the page, never from code. */
export interface OpennessWords {
  open: string;
  closedToday: string;
  closedUntil: string;
}

/**
 * A template with the values of its places. Of its own: shared with the search, a scrap of script would be a file that
 * the first search has to wait for.
 */
export const put = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** `lunedì` within a week, `lunedì 7 dicembre` beyond; "oggi" and "domani" as the locale says them. */
export function dayName(date: string, today: string, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (date === today) return relative.format(0, 'day');
  if (date === addDays(today, 1)) return relative.format(1, 'day');
  const near = date < addDays(today, 7);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(near ? {} : { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  }).format(midnight(date));
}

/** Says whether a channel is open, in the page's words. */
export function describeOpenness(
  state: Openness,
  words: OpennessWords,
  calendar: Calendar,
  now: Date,
  locale: string,
): string {
  if (state.open) return put(words.open, { time: state.until });
  if (!state.opens) return '';
  const today = localTime(now, calendar.timeZone).date;
  const { date, minutes } = state.opens satisfies LocalTime;
  const template = date === today ? words.closedToday : words.closedUntil;
  return put(template, { day: dayName(date, today, locale), time: toClock(minutes) });
}

/** What a locale puts between a day and a time: ` alle ore `, ` at `. */
function beforeTime(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).formatToParts();
  return parts[parts.findIndex(({ type }) => type === 'hour') - 1]?.value ?? ' ';
}

/** `martedì 24 novembre`, with the time when the promise is that exact; `oggi` when it is today. */
export function describeDeadline(by: Deadline, today: string, locale: string): string {
  const long = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day =
    by.date === today
      ? dayName(by.date, today, locale)
      : new Intl.DateTimeFormat(locale, long).format(midnight(by.date));
  return by.minutes === undefined ? day : `${day}${beforeTime(locale)}${toClock(by.minutes)}`;
}
