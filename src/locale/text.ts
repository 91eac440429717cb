import type { Plural } from './dictionary.ts';
import { fill } from './fill.ts';

export { fill };

/** The right form for a count, with `{n}` written as the locale writes numbers. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}

/** `en` → `inglese`, in the words of `inLocale`. */
export function languageName(locale: string, inLocale: string): string {
  return new Intl.DisplayNames(inLocale, { type: 'language' }).of(locale) ?? locale;
}
