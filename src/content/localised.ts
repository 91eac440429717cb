import type { Localised } from '../schema/common.ts';
import { curlApostrophes } from './typography.ts';

/** The text for a locale, else for the default locale, else any there is. */
export function pickText(text: Localised, locale: string, defaultLocale: string): string {
  return curlApostrophes(text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? '');
}
