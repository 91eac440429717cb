import { slugify } from '../../check/readers/nearest.ts';
import { categoryDescription } from '../../content/schema/category.ts';
import type { Listing } from './item.ts';
import type { NumberedItem } from './links.ts';
import { normaliseAddress } from './links.ts';
import { textOf } from './read-html.ts';
import { plainLine } from './short-answer.ts';
import { htmlToHast } from './to-hast.ts';

/** Where imported texts are now: the category's address, and the section. */
export interface Place {
  address: string;
  section: string | undefined;
}

/** The source's descriptions of categories, by name and language. */
export function descriptionsIn(
  listings: readonly Listing[],
  level: number,
  languageOf: (tag: string | undefined) => string | undefined,
): (name: string, locale: string) => string | undefined {
  const told = new Map(
    listings.flatMap(({ locale, categories, description = '' }) => {
      const line = plainLine(textOf(htmlToHast(description)));
      const serves = categories.length === level && categoryDescription.safeParse(line).success;
      return serves ? [[`${languageOf(locale)} ${categories.at(-1)}`, line] as const] : [];
    }),
  );
  return (name, locale) => told.get(`${locale} ${name}`);
}

/** Redirects the pages of the old site that listed a category or section (none: all) to the category that takes its place. */
export function listingPages(
  listings: readonly Listing[],
  known: readonly NumberedItem[],
  { placeOf, homeOf, level }: { placeOf(one: NumberedItem): Place; homeOf(locale: string): string; level: number },
) {
  const found = listings.flatMap((listing) => {
    const inside = known.filter(
      ({ item }) => !item.draft && listing.categories.every((name, at) => item.categories[at] === name),
    );
    const one = inside.find(({ item }) => item.locale === listing.locale) ?? inside[0];
    if (!one) return [];
    if (listing.categories.length === 0) return [{ listing, address: homeOf(one.locale), anchor: '' }];
    const { address, section } = placeOf(one);
    const anchor = listing.categories.length > level && section !== undefined ? `#${section}` : '';
    return [{ listing, address, anchor }];
  });
  /** Category names by slug: `/categories/billing/`. */
  const bySlug = new Map(
    known.flatMap((one) => {
      const { item, locale } = one;
      const [name] = item.draft ? [] : item.categories;
      return name ? [[slugify(name, locale), placeOf(one).address] as const] : [];
    }),
  );
  const called = /\/(?:categor(?:y|ies)|topics?|sections?|collections?|tags?)\/([^/?#]+)\/?(?:[?#].*)?$/i;
  const byNumber = /^(.*\/\d+)(?:-[^/]*)?$/;
  const plain = (address: string) => byNumber.exec(normaliseAddress(address))?.[1] ?? normaliseAddress(address);
  const targets = new Map(
    found.flatMap(({ listing, address, anchor }) =>
      listing.addresses.map((old) => [plain(old), address + anchor] as const),
    ),
  );
  return {
    /** The new address of a listing page. */
    find: (href: string): string | undefined =>
      targets.get(plain(href)) ?? (/^\/[^/]/.test(href) ? bySlug.get(called.exec(href)?.[1] ?? '') : undefined),
    redirects: found.flatMap(({ listing, address }) =>
      listing.oldPaths.map((path): [string, string] => [path, address]),
    ),
  };
}
