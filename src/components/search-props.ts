import { answersShownIn, answersInCategory } from '../content/queries.ts';
import { assetsOrigin } from '../hosting/assets.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, pagePath } from '../i18n/paths.ts';
import { shardedFragment, maxInlinePostings } from '../search/index/file-format.ts';
import { categoryLink } from './categories.ts';
import { content } from './content.ts';
import { memoizeForContent } from './shared.ts';

/** Everything the search of a locale needs to know about this site. */
export const searchProps = (locale: string) => memoizeForContent(`search of ${locale}`, () => propsOf(locale));

function propsOf(locale: string) {
  const all = content();
  const t = dictionary(locale);
  const addresses = addressesOf(all.site);
  const isCut = answersShownIn(all, locale).length > maxInlinePostings;
  return {
    base: addresses.base,
    action: pagePath(addresses, locale, t.paths.search),
    contactUrl: pagePath(addresses, locale, t.paths.contact),
    allUrl: pagePath(addresses, locale, t.paths.all),
    indexUrl: `${assetsOrigin() ?? ''}${addresses.base}_search/${locale}.json${isCut ? shardedFragment : ''}`,
    pagefindUrl: `${addresses.base}pagefind/pagefind.js`,
    categories: all.categories
      .filter(({ id }) => answersInCategory(all, locale, id).length > 0)
      .map((category) => categoryLink(category, locale))
      .map(({ title, path, lang }) => ({ title, url: path, lang })),
    labels: t.search,
  };
}
