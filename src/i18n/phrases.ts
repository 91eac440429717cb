import type { Plural } from './dictionary.ts';
import { interpolate } from './interpolate.ts';

export { interpolate };

/** The form for a count, with `{n}` formatted. Small numbers avoid `Intl`, whose first use takes a phone 100 ms. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  // Letters outside the places: what is written in Latin ones has Latin digits, and three of them no sign between.
  return interpolate(form, { n: n < 1000 && / [a-z]/i.test(form) ? n : n.toLocaleString(locale) });
}
