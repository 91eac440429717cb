import type { Calendar } from './hours.ts';

/** Serialises a calendar for an attribute, with its holidays as one short text, since every page has it. */
export function calendarText({ holidays, ...rest }: Calendar): string {
  const days = Object.entries(holidays).map(([date, name]) => `${date} ${name.replaceAll('|', '/')}`);
  return JSON.stringify({ ...rest, holidays: days.join('|') });
}

/** Parses the result of `calendarText`. Throws `SyntaxError` on anything else. */
export function readCalendar(text: string): Calendar {
  const { holidays, ...rest } = JSON.parse(text) as Omit<Calendar, 'holidays'> & { holidays: string };
  const days = holidays
    .split('|')
    .filter(Boolean)
    .map((day) => day.split(/ (.*)/s));
  return { ...rest, holidays: Object.fromEntries(days.map(([date = '', name = '']) => [date, name])) };
}
