import type { Plural } from './dictionary.ts';

/** Fills `{name}` places. A place without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The right form for a count, with `{n}` written as the locale writes numbers. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}

/** `2026-03-10` → `10 marzo 2026`. */
export function longDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** `en` → `inglese`, in the words of `inLocale`. */
export function languageName(locale: string, inLocale: string): string {
  return new Intl.DisplayNames(inLocale, { type: 'language' }).of(locale) ?? locale;
}
