/** What addresses of the site depend on. */
export interface Addresses {
  /** Base path with slashes: `/` or `/aiuto/`. */
  base: string;
  /** The locale at the base path. */
  defaultLocale: string;
}

/** The base path of the site's url. */
export function addressesOf(site: { url: string; defaultLocale: string }): Addresses {
  return { base: new URL(site.url).pathname.replace(/\/*$/, '/'), defaultLocale: site.defaultLocale };
}

export function homePath({ base, defaultLocale }: Addresses, locale: string): string {
  return locale === defaultLocale ? base : `${base}${locale}/`;
}

export function categoryPath(addresses: Addresses, locale: string, categorySlug: string): string {
  return `${homePath(addresses, locale)}${categorySlug}/`;
}

/** The path of an answer page. In: slugs of category and answer. */
export function articlePath(addresses: Addresses, locale: string, at: { category: string; slug: string }): string {
  return `${categoryPath(addresses, locale, at.category)}${at.slug}/`;
}

/** The short link of an answer, to be dictated. */
export function shortPath(addresses: Addresses, locale: string, id: number): string {
  return `${homePath(addresses, locale)}${id}/`;
}

/** The path of another page: search, all questions, contact, thanks. */
export function pagePath(addresses: Addresses, locale: string, segment: string): string {
  return `${homePath(addresses, locale)}${segment}/`;
}

/** A machine-readable file beside a locale's home page. */
export function filePath(
  addresses: Addresses,
  locale: string,
  name: 'atom.xml' | 'opensearch.xml' | 'llms.txt' | 'llms-full.txt' | 'site.webmanifest',
): string {
  return `${homePath(addresses, locale)}${name}`;
}
