import type { Plural } from './dictionary.ts';
import { interpolate } from './interpolate.ts';

export { interpolate };

/** The form for a count, with `{n}` formatted. Small numbers avoid `Intl`, whose first use takes a phone 100 ms. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  // Letters outside of places: Latin text has Latin digits, without separators in three of them.
  return interpolate(form, { n: n < 1000 && / [a-z]/i.test(form) ? n : n.toLocaleString(locale) });
}
