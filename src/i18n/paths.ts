/** What every address of the site depends on. */
export interface Addresses {
  /** Base path with a slash at both ends: `/` or `/aiuto/`. */
  base: string;
  /** The locale whose pages are at the base itself. */
  defaultLocale: string;
}

/** Reads the base path off the site's url. */
export function addressesOf(site: { url: string; defaultLocale: string }): Addresses {
  return { base: new URL(site.url).pathname.replace(/\/*$/, '/'), defaultLocale: site.defaultLocale };
}

export function homePath({ base, defaultLocale }: Addresses, locale: string): string {
  return locale === defaultLocale ? base : `${base}${locale}/`;
}

export function categoryPath(addresses: Addresses, locale: string, categorySlug: string): string {
  return `${homePath(addresses, locale)}${categorySlug}/`;
}

/** An answer page. In: the slugs of its category and of itself. */
export function articlePath(addresses: Addresses, locale: string, at: { category: string; slug: string }): string {
  return `${categoryPath(addresses, locale, at.category)}${at.slug}/`;
}

/** The short link of an answer: what phone agents dictate. */
export function shortPath(addresses: Addresses, locale: string, id: number): string {
  return `${homePath(addresses, locale)}${id}/`;
}

/** A page that is neither an answer nor a category: search, all questions, contact, thanks. */
export function pagePath(addresses: Addresses, locale: string, segment: string): string {
  return `${homePath(addresses, locale)}${segment}/`;
}

/** A file for machines beside the home page of a locale. */
export function filePath(
  addresses: Addresses,
  locale: string,
  name: 'atom.xml' | 'opensearch.xml' | 'llms.txt' | 'llms-full.txt' | 'site.webmanifest',
): string {
  return `${homePath(addresses, locale)}${name}`;
}
