import { addDays, daysBetween, midnight } from '../../i18n/dates.ts';
import { isoDate } from '../../content/schema/common.ts';

/** First and last day, both included. */
export interface Period {
  from: string;
  to: string;
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The first day of the month that is `count` months away from that of `day`. */
function monthAway(day: string, count: number): string {
  const date = midnight(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}
const lastOfMonth = (day: string): string => addDays(monthAway(day, 1), -1);

/** The first day of a day `2026-03-31` or a month `2026-03`; `undefined` for anything else. */
export function firstDay(text: string): string | undefined {
  return isMonth(text) ? `${text}-01` : isoDate.safeParse(text).success ? text : undefined;
}

/** The last day of a day or a month; `undefined` for anything else. */
export function lastDay(text: string): string | undefined {
  return isMonth(text) ? lastOfMonth(`${text}-01`) : firstDay(text);
}

/** The period before one: as many whole months where it is made of whole months, else as many days. */
export function periodBefore({ from, to }: Period): Period {
  const end = addDays(from, -1);
  if (from.endsWith('-01') && to === lastOfMonth(to)) {
    const months =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
    return { from: monthAway(from, -months), to: end };
  }
  return { from: addDays(end, -daysBetween(from, to)), to: end };
}
