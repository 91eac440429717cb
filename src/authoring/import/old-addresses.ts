import { isOwnAddress } from '../../check/reserved-addresses.ts';
import type { ContentIndex } from '../../check/content-index.ts';
import { normaliseAddress, type NumberedItem } from './links.ts';
import { rootedPaths, servedPrefix } from './served-prefix.ts';
import type { CleanBody } from './clean-body.ts';

/** Infers old addresses from links, where the source does not say how its files were served. */
export function addServedAddresses(known: readonly (NumberedItem & { clean: CleanBody })[]): void {
  const addresses = new Set(known.flatMap(({ item }) => item.addresses.map(normaliseAddress)));
  const links = known.flatMap(({ clean }) => rootedPaths(clean.children)).map(normaliseAddress);
  const prefix = servedPrefix(
    links.filter((link) => !addresses.has(link)),
    known.map(({ item }) => normaliseAddress(item.file)),
  );
  if (!prefix) return;
  for (const { item } of known) {
    const path = normaliseAddress(item.file);
    if (!path.startsWith(`${prefix.from}/`)) continue;
    const served = `${prefix.to}${path.slice(prefix.from.length)}`;
    item.addresses.push(served);
    if (item.oldPaths.length === 0) item.oldPaths.push(`${served}/`);
  }
}

/** Lines of `redirects.csv` for the imported texts and the listing pages, without addresses that are already in use. */
export function oldAddresses(
  known: readonly NumberedItem[],
  {
    listings,
    taken,
    settings: { locales, defaultLocale, site },
    oldAddress,
  }: {
    listings: readonly [string, string][];
    taken: ReadonlySet<string>;
    settings: ContentIndex['settings'];
    oldAddress: string | undefined;
  },
): [string, string][] {
  const others = locales.filter((one) => one !== defaultLocale);
  const page = (path: string) =>
    path
      .replace(/(index\.html?)?\*?$/i, '')
      .replace(/\/?$/, '/')
      .toLowerCase();
  // The answer, or the page that lists it, keeps its address.
  const isNeeded = (path: string) => !taken.has(page(path));
  const isOurs = (path: string) => isOwnAddress(page(path), others, site);
  // Drafts are no targets; the run after publication adds them.
  const ofTexts = known
    .filter(({ item }) => !item.draft)
    .flatMap(({ item, locale, id }) => {
      const given = oldAddress && item.number !== undefined ? [oldAddress.replaceAll('{id}', String(item.number))] : [];
      return [...item.oldPaths, ...given].filter(isNeeded).flatMap((path): [string, string][] => {
        if (!isOurs(path)) return [[path, locale === defaultLocale ? String(id) : `/${locale}/${id}`]];
        item.remarks.push({ kind: 'lost', what: path });
        return [];
      });
    });
  return [...ofTexts, ...listings.filter(([path]) => isNeeded(path) && !isOurs(path))];
}
