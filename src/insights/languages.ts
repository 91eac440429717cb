import type { Content } from '../content/load.ts';
import { analyserOf } from '../search/analysis/all.ts';
import { indexFiles } from '../search/build.ts';
import { openIndex } from '../search/instant.ts';
import type { IndexFile } from '../search/index-file.ts';
import { weights } from '../search/weights.ts';
import type { Language } from './searches.ts';
import type { Finder } from './suggest.ts';

/** An answer that holds at least this share of the query's worth was really found. */
const sureShare = 0.5;

/** The site's own search over a content, without a browser: the same index and the same ranking. */
export function createFinder(content: Content, locale: string): Finder {
  const [entry] = indexFiles(content, locale);
  const instant = openIndex(JSON.parse(entry?.body ?? '{}') as IndexFile, analyserOf(locale), weights);
  return {
    find(query) {
      const ranked = instant.rank(instant.parse(query));
      return { ids: ranked.map(({ doc }) => instant.id(doc)), sure: (ranked[0]?.found ?? 0) >= sureShare };
    },
  };
}

/** Analysis and search of every locale of the site. */
export function languagesOf(content: Content): Map<string, Language> {
  return new Map(
    content.site.locales.map((locale) => [
      locale,
      { analyser: analyserOf(locale), finder: createFinder(content, locale) },
    ]),
  );
}
