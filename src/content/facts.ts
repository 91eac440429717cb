import { longDate, numberFormat } from '../i18n/intl.ts';
import type { Fact, Facts } from './schema/facts.ts';
import { pickText } from './pick-text.ts';

/** A reference to a fact in a short answer: `{area.name}`. */
export const factReference = /\{([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}/g;

/** Formats a fact for a locale: `3,90 €`, `14 giorni`, `22:00`. Uses `Intl` (ECMA-402); spaces in it are non-breaking. */
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

/** Replaces `{fact.name}` of known facts; other braces are unchanged. */
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
