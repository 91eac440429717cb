import type { Site } from '../content/schema/site.ts';

/**
 * What a page tells search engines of its translations, itself included: language → address. Readers of other languages
 * are sent to the default language, else to the first of the site that has the page.
 * Nothing when the page is not one of its own alternates, or the only one: links count only where all pages name each other
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function languageLinks(
  { defaultLocale, locales }: Pick<Site, 'defaultLocale' | 'locales'>,
  path: string | undefined,
  alternates: Record<string, string>,
): [hreflang: string, path: string][] {
  const found = Object.entries(alternates);
  if (found.length < 2 || !found.some(([, address]) => address === path)) return [];
  const otherwise = [defaultLocale, ...locales].map((locale) => alternates[locale]).find((address) => address);
  return otherwise ? [...found, ['x-default', otherwise]] : found;
}
