import { midnight } from './dates.ts';

/** Makes each object of `Intl` once: one takes up to a millisecond, and a site asks for the same few on every page. */
function shared<Options, Format>(make: (locale: string, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options?: Options): Format => {
    const key = `${locale}${options ? JSON.stringify(options) : ''}`;
    let format = made.get(key);
    if (!format) made.set(key, (format = make(locale, options)));
    return format;
  };
}

/** `Intl.DateTimeFormat`, one object for each locale and options. */
export const dateTimeFormat = shared(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
/** `Intl.NumberFormat`, likewise. */
export const numberFormat = shared(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
/** `Intl.PluralRules`, likewise. */
export const pluralRules = shared((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options));
const languageNames = shared((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** `2026-03-10` → `10 marzo 2026`; a day of every year, `03-10` → `10 marzo`. */
export function longDate(day: string, locale: string): string {
  const isYearly = day.length === 'MM-DD'.length;
  const style = isYearly ? ({ day: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return dateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(midnight(isYearly ? `2000-${day}` : day));
}

/** `en` → `inglese`, in the words of `inLocale`. */
export function languageName(locale: string, inLocale: string): string {
  return languageNames(inLocale).of(locale) ?? locale;
}
