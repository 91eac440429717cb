import type { Localised } from './schema/common.ts';
import { curlApostrophes } from './typography.ts';

/** The text for a locale, else for the default locale, else the first. */
export function pickText(text: Localised, locale: string, defaultLocale: string): string {
  return curlApostrophes(text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? '');
}

/** The language of the result of `pickText`; `undefined` when it is the requested one. */
export function otherLanguage(text: Localised, locale: string, defaultLocale: string): string | undefined {
  if (locale in text) return undefined;
  return defaultLocale in text ? defaultLocale : Object.keys(text)[0];
}
