import { longDate, numberFormat } from '../i18n/intl.ts';
import type { Fact, Facts } from './schema/facts.ts';
import { pickText } from './pick-text.ts';

/** `{area.name}` in a short answer quotes a fact. */
export const factReference = /\{([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}/g;

/**
 * Writes a fact as a reader of the locale expects it: `3,90 €`, `14 giorni`, `22:00`.
 * Formats come from `Intl` (ECMA-402); spaces inside a figure do not break.
 */
export function formatFact(fact: Fact, locale: string, defaultLocale: string): string {
  switch (fact.type) {
    case 'money': {
      const digits = Number.isInteger(fact.value) ? 0 : 2;
      return numberFormat(locale, {
        style: 'currency',
        currency: fact.currency,
        minimumFractionDigits: digits,
      }).format(fact.value);
    }
    case 'number':
      return numberFormat(locale).format(fact.value);
    case 'percent':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(fact.value / 100);
    case 'duration':
      return numberFormat(locale, { style: 'unit', unit: fact.unit, unitDisplay: 'long' })
        .format(fact.value)
        .replaceAll(' ', '\u00A0');
    case 'time':
      return fact.value;
    case 'date':
      return longDate(fact.value, locale);
    case 'text':
      return pickText(fact.value, locale, defaultLocale);
  }
}

/** Replaces every `{fact.name}` that is a known fact; anything else in braces stays as it is. */
export function expandFacts(
  text: string,
  facts: Facts,
  { locale, defaultLocale }: { locale: string; defaultLocale: string },
): string {
  return text.replace(factReference, (whole, name: string) => {
    const fact = facts[name];
    return fact ? formatFact(fact, locale, defaultLocale) : whole;
  });
}
