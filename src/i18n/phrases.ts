import type { Plural } from './dictionary.ts';
import { interpolate } from './interpolate.ts';

export { interpolate };

/**
 * The right form for a count, with `{n}` written as the locale writes numbers. Small ones do without `Intl`: its first format takes a
 * telephone a tenth of a second.
 */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  // Letters outside the places: what is written in Latin ones has Latin digits, and three of them no sign between.
  return interpolate(form, { n: n < 1000 && / [a-z]/i.test(form) ? n : n.toLocaleString(locale) });
}
