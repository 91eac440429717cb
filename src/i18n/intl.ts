import { midnight } from './dates.ts';
import { interpolate } from './interpolate.ts';

/** Creates each `Intl` object once: it takes up to 1 ms, and every page needs the same few. */
function memoizeByLocale<Options, Format>(make: (locale: string, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options?: Options): Format => {
    const key = `${locale}${options ? JSON.stringify(options) : ''}`;
    let format = made.get(key);
    if (!format) made.set(key, (format = make(locale, options)));
    return format;
  };
}

/** A cached `Intl.DateTimeFormat`. */
export const dateTimeFormat = memoizeByLocale(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
/** A cached `Intl.NumberFormat`. */
export const numberFormat = memoizeByLocale(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
/** A cached `Intl.PluralRules`. */
export const pluralRules = memoizeByLocale(
  (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
const languageNames = memoizeByLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** `2026-03-10` → `10 marzo 2026`, `03-10` → `10 marzo`. */
export function longDate(day: string, locale: string): string {
  const isYearly = day.length === 'MM-DD'.length;
  const style = isYearly ? ({ day: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return dateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(midnight(isYearly ? `2000-${day}` : day));
}

/** `interpolate` with dates: Italian elides before 8 and 11, `dal 8 marzo` → `dall’8 marzo`. */
export function interpolateDays(phrase: string, values: Record<string, string | number>, locale: string): string {
  const text = interpolate(phrase, values);
  if (!locale.startsWith('it')) return text;
  return text.replace(/\b(i|da|a|de|ne|su)l (?=(?:8|11) \p{L})/giu, (_, stem: string) =>
    stem === 'i' ? 'l’' : stem === 'I' ? 'L’' : `${stem}ll’`,
  );
}

/** `en` → `inglese`. */
export function languageName(locale: string, inLocale: string): string {
  return languageNames(inLocale).of(locale) ?? locale;
}
