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
  const open = () => {
    const [entry] = indexFiles(content, locale);
    return openIndex(JSON.parse(entry?.body ?? '{}') as IndexFile, analyserOf(locale), weights);
  };
  // Made when first asked: an index costs a second of work, and most reports of a quiet week ask nothing.
  let index: ReturnType<typeof open> | undefined;
  return {
    find(query) {
      const instant = (index ??= open());
      const parsed = instant.parse(query);
      const strong = parsed.slots.filter(({ weak }) => !weak);
      // A correction may make any word fit: only words that the answers use as they are count as understood.
      const understood = strong.filter(({ candidates }) => candidates.some(({ weight }) => weight >= 1));
      const ranked = instant.rank(parsed).filter(({ found }) => found > 0);
      const sure = understood.length * 2 >= strong.length && (ranked[0]?.found ?? 0) >= sureShare;
      return { ids: ranked.map(({ doc }) => instant.id(doc)), sure };
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
