import type { Calendar } from './hours.ts';

/** A calendar as an attribute carries it: its holidays as one text, for they are on every page. */
export function calendarText({ holidays, ...rest }: Calendar): string {
  const days = Object.entries(holidays).map(([date, name]) => `${date} ${name.replaceAll('|', '/')}`);
  return JSON.stringify({ ...rest, holidays: days.join('|') });
}

/** Reads what `calendarText` wrote. Throws `SyntaxError` on anything else. */
export function readCalendar(text: string): Calendar {
  const { holidays, ...rest } = JSON.parse(text) as Omit<Calendar, 'holidays'> & { holidays: string };
  const days = holidays
    .split('|')
    .filter(Boolean)
    .map((day) => day.split(/ (.*)/s));
  return { ...rest, holidays: Object.fromEntries(days.map(([date = '', name = '']) => [date, name])) };
}
