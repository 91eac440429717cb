/** How one language says what is written in figures and signs. */
export interface SpokenLanguage {
  /** A whole or decimal number in words; `next` is the word that follows, with which the number one may agree. */
  number(value: number, next?: string): string;
  /** A year of four digits. */
  year(value: number): string;
  /** An ordinal written in figures, `2º`, `2nd`; `ending` is what stood behind the figures. */
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
  /** Between whole number and decimals, and between thousands. */
  decimal: ',' | '.';
  thousands: ',' | '.';
  minus: string;
  percent: string;
  /** Unit as written → as said: of one, of more. */
  units: Readonly<Record<string, readonly [one: string, more: string]>>;
  /** Signs that stand by themselves → words. */
  signs: Readonly<Record<string, string>>;
  /** In e-mail and web addresses. */
  address: { at: string; dot: string; slash: string; hyphen: string; underscore: string; plus: string };
  /** Between the steps of a menu path, `Account > Orders`. */
  menuSeparator: string;
  /** Abbreviations as written, most of them with their dot → as said; with a dot where one may end a sentence. */
  abbreviations: Readonly<Record<string, string>>;
  /** Further corrections of the sentence, once all figures are words: elisions, prepositions. */
  corrections: readonly (readonly [RegExp, string])[];
}
