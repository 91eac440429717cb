import type { Plural } from './dictionary.ts';
import { interpolate } from './interpolate.ts';

export { interpolate };

/**
 * The right form for a count, with `{n}` written as the locale writes numbers. Whoever counts often hands over the objects of
 * `Intl` that it keeps.
 */
export function plural(
  forms: Plural,
  n: number,
  locale: string,
  rules = new Intl.PluralRules(locale),
  numbers = new Intl.NumberFormat(locale),
): string {
  return interpolate(forms[rules.select(n)] ?? forms.other, { n: numbers.format(n) });
}
