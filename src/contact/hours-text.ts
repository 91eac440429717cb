import type { Channel, OpeningHours } from '../content/schema/channels.ts';
import { weekdays } from '../content/schema/channels.ts';
import type { Dictionary } from '../i18n/index.ts';
import { dayMs } from '../i18n/dates.ts';
import { dateTimeFormat } from '../i18n/intl.ts';
import { interpolate, plural } from '../i18n/phrases.ts';

/** A time zone's name in a language, the same in summer and winter. Computed at build, since browsers are slow at it. */
export function zoneName(timeZone: string, locale: string, timeZoneName: 'shortGeneric' | 'longGeneric'): string {
  const parts = dateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Templates for hours and deadlines with `{time}`, `{day}`, `{holiday}`. In: the short name of their time zone. */
export const timeWords = (t: Dictionary, zone: string) => ({
  open: t.channelOpen,
  openUntil: t.channelOpenUntil,
  openAlways: t.channelOpenAlways,
  closedToday: t.channelClosedToday,
  closedUntil: t.channelClosedUntil,
  closedHoliday: t.channelClosedHoliday,
  always: t.channelAlways,
  byTime: t.byTime,
  zone,
});
export type TimeWords = ReturnType<typeof timeWords>;

/** 2026-11-23, a Monday: names of weekdays are formatted from here. */
const monday = Date.UTC(2026, 10, 23);

function weekdayName(index: number, locale: string): string {
  return dateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(monday + index * dayMs);
}

/** Opening hours as text, one line per span: `lun–ven 08:00–21:00`. */
export function hoursLines(hours: readonly OpeningHours[], t: Dictionary, locale: string): string[] {
  return hours.map(({ days, from, to, breaks = [] }) => {
    const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
    const ends = [...breaks.flatMap((one) => [one.from, one.to]), to];
    const begins = [from, ...ends];
    const times =
      from === '00:00' && to === '24:00' && breaks.length === 0
        ? t.allDay
        : ends.flatMap((end, at) => (at % 2 === 0 ? [`${begins[at]}–${end}`] : [])).join(', ');
    if (indexes.length === 7) return `${t.everyDay} ${times}`;
    const runs: number[][] = [];
    for (const index of indexes) {
      const run = runs.at(-1);
      if (run && run.at(-1) === index - 1) run.push(index);
      else runs.push([index]);
    }
    const named = runs.map((run) => {
      const [first = 0, last = first] = [run[0], run.at(-1)];
      return first === last ? weekdayName(first, locale) : `${weekdayName(first, locale)}–${weekdayName(last, locale)}`;
    });
    return `${named.join(', ')} ${times}`;
  });
}

/** The promise without a date. */
export function promiseText({ promise }: Pick<Channel, 'promise'>, t: Dictionary, locale: string): string {
  const forms = {
    minutes: t.promiseMinutes,
    hours: t.promiseHours,
    'working-hours': t.promiseWorkingHours,
    'working-days': t.promiseWorkingDays,
  }[promise.unit];
  return plural(forms, promise.within, locale);
}

/** The languages that a channel is answered in: `Lingue: italiano e inglese`. */
export function languagesText(languages: readonly string[], t: Dictionary, locale: string): string {
  const names = languages.map((one) => new Intl.DisplayNames(locale, { type: 'language' }).of(one) ?? one);
  return interpolate(t.channelLanguages, { languages: new Intl.ListFormat(locale).format(names) });
}
