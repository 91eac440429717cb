import type { Plural } from './dictionary.ts';
import { fill } from './interpolate.ts';

export { fill };

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
  return fill(forms[rules.select(n)] ?? forms.other, { n: numbers.format(n) });
}
