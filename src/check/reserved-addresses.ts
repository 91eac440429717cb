import { findDictionary } from '../i18n/index.ts';
import { addressesOf } from '../i18n/paths.ts';
import type { Site } from '../content/schema/site.ts';

/** Error pages of hosts and of Astro, reserved as numbers and as file names. */
export const errorPages: readonly number[] = [404, 500];

/** Top-level folders that the build writes. */
const ownFolders = ['_astro', '_contexts', '_desk', '_form', '_search', '_social', 'pagefind', 'voice', 'widget'];
/** Top-level folders reserved for the collector, whatever `collector.endpoint` is. */
const ownServices = ['api', 'feed'];
/** Files beside the home page of a language, then those of the root alone. */
const ownFiles =
  /^(index\.html|404\.html|atom\.xml|llms(-full)?\.txt|opensearch\.xml|site\.webmanifest)$|^(500\.html|widget\.js|robots\.txt|sitemap(-\d+)?\.xml|favicon\.(ico|svg)|(apple-touch-icon|icon-\d+)\.png|_headers|_redirects)$/;

/** What a category's slug would collide with. */
export type ReservedSlug =
  'number' | 'language' | 'search' | 'all' | 'contact' | 'thanks' | 'desk' | 'triage' | 'service' | 'folder';

/** Pages at the same level as categories, by slug. */
export function specialPages(locale: string): Record<string, string> {
  const paths: Record<string, string> = findDictionary(locale)?.paths ?? {};
  return Object.fromEntries(Object.entries(paths).map(([page, slug]) => [slug, page]));
}

/** What a category's slug collides with in a language; `undefined` when it is free. */
export function reservedSlug(
  slug: string,
  locale: string,
  { locales, site }: { locales: readonly string[]; site: Site | undefined },
): ReservedSlug | undefined {
  // Short links are numbers, and so are error pages.
  if (/^\d+$/.test(slug)) return 'number';
  if (locales.some((one) => one.toLowerCase() === slug)) return 'language';
  const page = specialPages(locale)[slug];
  if (page !== undefined) return page as ReservedSlug;
  if (ownServices.includes(slug) || endpointIn(site)?.split('/')[0] === slug) return 'service';
  return ownFolders.includes(slug) ? 'folder' : undefined;
}

/** The collector's endpoint when it is inside the site: lower case, without the base path. */
function endpointIn(site: Site | undefined): string | undefined {
  if (!site) return undefined;
  const { base } = addressesOf(site);
  const { endpoint } = site.collector;
  return endpoint.startsWith(base) ? endpoint.slice(base.length).toLowerCase() : undefined;
}

/** Prefixes of the addresses that the site or the collector answers: lower case, without the base path. */
export function ownPrefixes(site: Site | undefined): string[] {
  const folders = [...ownFolders, 'api/v1'].map((folder) => `/${folder}/`);
  const endpoint = endpointIn(site);
  // Hosts forward this prefix to the collector.
  return endpoint ? [...folders, `/${endpoint}`] : folders;
}

/** Whether the build writes a file at an address. In: lower case, `/` at both ends, without the base path. */
export function isOwnAddress(path: string, locales: readonly string[], site: Site | undefined): boolean {
  const parts = path.split('/').filter(Boolean);
  const [first = ''] = parts;
  if (ownPrefixes(site).some((prefix) => path.startsWith(prefix)) || /^\/api\/v\d+\//.test(path)) return true;
  const inside = locales.some((one) => one.toLowerCase() === first) ? parts.slice(1) : parts;
  const [name = ''] = inside;
  return inside.length === 1 && (errorPages.map(String).includes(name) || ownFiles.test(name));
}
