import type { Localised } from './schema/common.ts';
import { curlApostrophes } from './typography.ts';

/** The text for a locale, else for the default locale, else any there is. */
export function pickText(text: Localised, locale: string, defaultLocale: string): string {
  return curlApostrophes(text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? '');
}

/** The language of what `pickText` gives; `undefined` when it is the one that was asked for. */
export function otherLanguage(text: Localised, locale: string, defaultLocale: string): string | undefined {
  if (locale in text) return undefined;
  return defaultLocale in text ? defaultLocale : Object.keys(text)[0];
}
