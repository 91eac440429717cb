import type { RedactionDraft } from './draft.ts';

// What may be the beginning of a telephone number is no date and no hour: not "06.12.11 26 30" (two digits make a year
// between slashes only), not "02.55 12 34 56" (no more digits behind an hour with a point).
const year = String.raw`(?:19|20)\d\d`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const dayOfMonth = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const dated = ['/', '[.]', '-'].flatMap((sign) => [
  `${dayOfMonth}${sign}${month}${sign}${sign === '/' ? String.raw`(?:${year}|\d\d)` : year}`,
  `${year}${sign}${month}${sign}${dayOfMonth}`,
]);
const date = String.raw`(?:${dated.join('|')})(?!\d)`;
const hour = String.raw`(?:[01]?\d|2[0-4])`;
const notNumber = String.raw`(?![\s.\/-]{0,2}\d)`;
const time = String.raw`(?:${hour}(?::[0-5]\d){1,2}|${hour}[.][0-5]\d(?:\s?[-–]\s?${hour}[.][0-5]\d)?${notNumber}|${hour}\s?[-–]\s?${hour}${notNumber})`;
const dates = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.\/:-])${date}(?:(?:T|,?\s{1,3}\(?|\s?[-–\/]\s?)(?:${date}|${time}))*(?![\p{L}\p{N}]|[.\/:-]\p{N})`,
  'gu',
);

/** Guards dates, with the hours behind them: `10/03/2026 10:30-12:30`. */
export function protectDates(draft: RedactionDraft): void {
  draft.scan(dates, ({ 0: text, index }) => draft.protect(index, index + text.length));
}
