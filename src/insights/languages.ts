import type { Content } from '../content/load.ts';
import type { RelevanceCase } from '../content/relevance.ts';
import { analyserOf } from '../search/analysis/all.ts';
import { indexFiles } from '../search/build.ts';
import { openIndex } from '../search/instant.ts';
import type { IndexFile } from '../search/index-file.ts';
import { weights } from '../search/weights.ts';
import { ownCases } from './relevance.ts';
import type { Language } from './searches.ts';
import type { Finder } from './suggest.ts';

/** An answer that holds at least this share of the query's worth was really found. */
const sureShare = 0.5;

const finders = new WeakMap<Content, Map<string, Finder>>();

/** The site's own search over a content, without a browser: the same index and the same ranking. Made once for each. */
export function createFinder(content: Content, locale: string): Finder {
  const known = finders.get(content) ?? new Map<string, Finder>();
  finders.set(content, known);
  const finder = known.get(locale) ?? makeFinder(content, locale);
  known.set(locale, finder);
  return finder;
}

function makeFinder(content: Content, locale: string): Finder {
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

/** Analysis, search and relevance tests of every locale of the site. Tests that nobody wrote are the content's own words. */
export function languagesOf(
  content: Content,
  casesOf: (locale: string) => RelevanceCase[] | undefined = () => undefined,
): Map<string, Language> {
  return new Map(
    content.site.locales.map((locale) => [
      locale,
      {
        analyser: analyserOf(locale),
        finder: createFinder(content, locale),
        finderOf: (other) => createFinder(other, locale),
        cases: () => casesOf(locale) ?? ownCases(content, locale),
      },
    ]),
  );
}
