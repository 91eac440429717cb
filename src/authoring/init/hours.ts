/** Opening hours as in `channels.yaml`. */
export interface Hours {
  days: Weekday[];
  from: string;
  to: string;
}
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof weekdays)[number];

export const officeHours = 'mon-fri 9:00-17:00';

/** Names of the weekdays from Monday: English codes, then the languages' short names. */
const namesOf = (languages: readonly string[]): string[][] => [
  [...weekdays],
  ...languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    return weekdays.map((_, at) =>
      format
        .format(new Date((4 + at) * 86_400_000))
        .replace(/\W+$/, '')
        .toLowerCase(),
    );
  }),
];

const clock = (hours: string, minutes = '00'): string | undefined =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;

/** Parses `mon-fri 9:00-13:00, 14-18; Sa 10-12`; days are English codes or short names of the languages. Out: `undefined` when invalid. */
export function readHours(text: string, languages: readonly string[]): Hours[] | undefined {
  const names = namesOf(languages);
  const dayOf = (name: string) =>
    names.map((list) => list.findIndex((one) => name.startsWith(one))).find((at) => at >= 0) ?? -1;
  const read: Hours[] = [];
  let days: Weekday[] = [];
  for (const part of text
    .trim()
    .toLowerCase()
    .split(/\s*[,;]\s*/)) {
    const [, named = '', open = '', openMinutes, close = '', closeMinutes] =
      /^(.*?)\s*(\d{1,2})(?:[:.h](\d\d)?)?\s*[-–]\s*(\d{1,2})(?:[:.h](\d\d)?)?$/.exec(part) ?? [];
    const [from, to] = [clock(open, openMinutes), clock(close, closeMinutes)];
    if (named) {
      const [first = -1, last = first, ...more] = named.split(/\s*[-–]\s*/).map(dayOf);
      if (first < 0 || last < first || more.length > 0) return undefined;
      days = weekdays.slice(first, last + 1);
    }
    if (!open || !from || !to || days.length === 0) return undefined;
    read.push({ days, from, to });
  }
  return read;
}
