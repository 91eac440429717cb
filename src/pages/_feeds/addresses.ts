import { addressOf } from '../../content/links.ts';
import type { ShownAnswer } from '../../content/queries.ts';
import type { Content } from '../../content/load.ts';
import type { Site } from '../../content/schema/site.ts';

export function markdownAlternatePath(content: Content, shown: ShownAnswer): string {
  return `${addressOf(content, shown)}index.md`;
}

/** Astro `params` for one file per locale: the locale's folder, `undefined` for the default one. */
export function localeFolders(site: Site) {
  return site.locales.map((locale) => ({
    params: { locale: locale === site.defaultLocale ? undefined : locale },
    props: { locale },
  }));
}
