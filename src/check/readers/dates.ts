const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `10/03/2026`, `10.3.26`, `2026/3/10`, `10 marzo 2026` day first, as Italians and most Europeans write them; `''` when unsure. */
export function guessDate(text: string): string {
  const months = [
    'gen|jan',
    'feb',
    'mar',
    'apr',
    'mag|may',
    'giu|jun',
    'lug|jul',
    'ago|aug',
    'set|sep',
    'ott|oct',
    'nov',
    'dic|dec',
  ];
  const value = text
    .trim()
    .replace(/T.*$/, '')
    .replace(/\s\d{1,2}:.*$/, '');
  const yearFirst = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/.exec(value);
  if (yearFirst) return toIso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(value);
  if (dayFirst) return toIso(dayFirst[3], dayFirst[2], dayFirst[1]) || toIso(dayFirst[3], dayFirst[1], dayFirst[2]);
  const named =
    /^(\d{1,2})[º°a-z]*\s+([a-zà]+)\.?,?\s+(\d{4})$/i.exec(value) ?? /^([a-z]+)\s+(\d{1,2}),?\s+(\d{4})$/i.exec(value);
  if (!named) return '';
  const [day, name] = /^\d/.test(named[1] ?? '') ? [named[1], named[2]] : [named[2], named[1]];
  const month = months.findIndex((names) => new RegExp(`^(${names})`, 'i').test(name ?? ''));
  return month < 0 ? '' : toIso(named[3], String(month + 1), day);
}

function toIso(year = '', month = '', day = ''): string {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : '';
}

export function isCalendarDay(text: string): boolean {
  const day = iso.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Last day of the month of an impossible date; `''` when there is no such month. */
export function lastDayOfMonth(text: string): string {
  const [, year, month] = iso.exec(text) ?? [];
  const number = Number(month);
  if (!year || number < 1 || number > 12) return '';
  return new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10);
}

export const isIsoForm = (text: string): boolean => iso.test(text);
