/** How a language speaks numbers and symbols. */
export interface SpokenLanguage {
  /** A number in words; `next` is the following word, with which the number one may agree. */
  number(value: number, next?: string): string;
  year(value: number): string;
  /** An ordinal written in digits, `2º`, `2nd`; `ending` is the suffix. */
  ordinal(value: number, ending: string): string;
  /** A day of a month; `month` counts from 1, `year` may be missing. */
  date(day: number, month: number, year?: number): string;
  time(hours: number, minutes: number): string;
  /** From one time of day to another, each as `time` says it. */
  hours(from: string, to: string): string;
  range(from: number, to: number): string;
  /** An amount of a currency: ISO 4217. */
  money(value: number, currency: string): string;
  /** The names of months, in order, in lower case. */
  months: readonly string[];
  /** Decimal and thousands separators. */
  decimal: ',' | '.';
  thousands: ',' | '.';
  minus: string;
  percent: string;
  /** Unit as written → as spoken: singular, plural. */
  units: Readonly<Record<string, readonly [one: string, more: string]>>;
  /** Standalone symbols → words. */
  signs: Readonly<Record<string, string>>;
  /** Symbols in e-mail and web addresses. */
  address: { at: string; dot: string; slash: string; hyphen: string; underscore: string; plus: string };
  /** Between the steps of a menu path, `Account > Orders`, in words. */
  menuSeparator: string;
  /** Abbreviations as written, most with their dot → as spoken; with a dot where one may end a sentence. */
  abbreviations: Readonly<Record<string, string>>;
  /** Corrections after all numbers are words: elisions, prepositions. */
  corrections: readonly (readonly [RegExp, string])[];
}
