import { addDays, midnight, wallClock } from '../i18n/dates.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { holidayOn, toClock, type Calendar, type OpeningStatus } from './hours.ts';
import type { TimeWords } from './hours-text.ts';
import type { ReplyDeadline } from './reply-deadline.ts';

/** The current moment in the time zone of the hours and in the reader's own. */
export interface LocalMoment {
  locale: string;
  date: string;
  minutes: number;
  /** The reader's date differs: "today" and "tomorrow" would be ambiguous. */
  otherDay: boolean;
  /** The reader's time differs: the zone has to be named. */
  elsewhere: boolean;
}

/** In: the moment, the locale, the zone of the hours, and the reader's zone (default: the device's). */
export function localMoment(now: Date, locale: string, zones: readonly [hours: string, own?: string]): LocalMoment {
  const [timeZone, own = Intl.DateTimeFormat().resolvedOptions().timeZone] = zones;
  const here = wallClock(timeZone)(now);
  const there = wallClock(own)(now);
  const otherDay = here.date !== there.date;
  return { ...here, locale, otherDay, elsewhere: otherDay || here.minutes !== there.minutes };
}

const withZone = (text: string, { zone }: Pick<TimeWords, 'zone'>, { elsewhere }: LocalMoment) =>
  elsewhere ? `${text} (${zone})` : text;

/** `lunedì` within a week, `lunedì 7 dicembre` later; "oggi" and "domani" in the locale's words. */
export function dayName(day: string, { date, locale, otherDay }: LocalMoment): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (day === date && !otherDay) return relative.format(0, 'day');
  if (day === addDays(date, 1) && !otherDay) return relative.format(1, 'day');
  const near = day < addDays(date, 7);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    ...(near ? {} : { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  }).format(midnight(day));
}

/** Describes whether a channel is open, in the page's words; empty when it never opens. */
export function describeOpeningStatus(
  state: OpeningStatus,
  words: TimeWords,
  [moment, calendar]: readonly [LocalMoment, Calendar],
): string {
  const { date, minutes, otherDay } = moment;
  if (state.open && !state.until) return words.openAlways;
  const at = state.open ? state.until : state.opens;
  if (!at) return '';
  const isToday = at.date === date;
  const holiday = holidayOn(date, calendar);
  // A time within 24 hours needs no day.
  const isNext = isToday || (at.date === addDays(date, 1) && at.minutes < minutes);
  const template = state.open
    ? isNext
      ? words.open
      : words.openUntil
    : holiday
      ? words.closedHoliday
      : isToday && !otherDay
        ? words.closedToday
        : words.closedUntil;
  return withZone(
    interpolate(template, { day: dayName(at.date, moment), time: toClock(at.minutes), holiday: holiday ?? '' }),
    words,
    moment,
  );
}

/** `martedì 24 novembre`, with the time when the promise has one; `oggi` when it is today. */
export function describeDeadline(
  by: ReplyDeadline,
  words: Pick<TimeWords, 'byTime' | 'zone'>,
  moment: LocalMoment,
): string {
  const { locale, date, otherDay } = moment;
  const long = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day =
    by.date === date && !otherDay
      ? dayName(by.date, moment)
      : new Intl.DateTimeFormat(locale, long).format(midnight(by.date));
  return by.minutes === undefined
    ? day
    : withZone(interpolate(words.byTime, { day, time: toClock(by.minutes) }), words, moment);
}
