import { createHash } from 'node:crypto';
import type { Content } from '../../content/load.ts';
import type { RelevanceCase } from '../../content/relevance-cases.ts';
import { analyserFor } from '../../text/analysers.ts';
import { indexInputOf, makeIndex, type IndexInput } from '../../search/index/build.ts';
import { openIndex } from '../../search/engine/search-index.ts';
import { fileName, type DeferredIndexFile, type IndexFile } from '../../search/index/file-format.ts';
import { weights } from '../../search/rank/weights.ts';
import { contentCases, type Finder } from './relevance.ts';
import type { Language } from '../searches/rate-searches.ts';

/** An answer that holds at least this share of the query's worth was really found. */
const minCoverage = 0.5;

/** Finders by what their index is made from, so that a report made again of the same content builds none. */
const finders = new Map<string, Finder>();
/** A content tried with other aliases has an index of its own; the latest few are worth their memory. */
const maxCachedFinders = 8;

/** The site's own search over a content, without a browser: the same index and the same ranking. Made once for each. */
export function createFinder(content: Content, locale: string): Finder {
  const input = indexInputOf(content, locale);
  const key = createHash('sha256').update(JSON.stringify(input)).digest('base64');
  const finder = finders.get(key) ?? makeFinder(input);
  finders.delete(key);
  finders.set(key, finder);
  for (const oldest of finders.keys()) if (finders.size > maxCachedFinders) finders.delete(oldest);
  return finder;
}

/**
 * The index with the evidence that comes behind it, as a search ends: one more alias may be the one for which the first list leaves out
 * words of others, which is not its fault.
 */
function openCompleteIndex(input: IndexInput) {
  const [entry, ...further] = makeIndex(input);
  const file = JSON.parse(entry?.body ?? '{}') as IndexFile;
  const name = file.files && fileName(file.files, 'deferred', 0);
  const behind = further.find((one) => one.name === name);
  const { evidence = file.evidence, masks } = JSON.parse(behind?.body ?? '{}') as Partial<DeferredIndexFile>;
  return openIndex({ ...file, evidence, masks }, analyserFor(input.locale), weights);
}

function makeFinder(input: IndexInput): Finder {
  // Made when first asked: an index costs a second of work, and most reports of a quiet week ask nothing.
  let index: ReturnType<typeof openCompleteIndex> | undefined;
  return {
    find(query) {
      const opened = (index ??= openCompleteIndex(input));
      const parsed = opened.parse(query);
      const strong = parsed.queryTerms.filter(({ isStopWord }) => !isStopWord);
      // A correction may make any word fit: only words that the answers use as they are count as understood.
      const understood = strong.filter(({ expansions }) => expansions.some(({ weight }) => weight >= 1));
      const ranking = opened.rank(parsed);
      const { coverage } = opened.features(parsed);
      const ranked = ranking.filter(({ doc }) => (coverage[doc] as number) > 0);
      const share = coverage[ranked[0]?.doc ?? -1] ?? 0;
      const sure = understood.length * 2 >= strong.length && share >= minCoverage;
      return { ids: ranked.map(({ doc }) => opened.id(doc)), sure };
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
        analyser: analyserFor(locale),
        finder: createFinder(content, locale),
        finderOf: (other) => createFinder(other, locale),
        cases: () => casesOf(locale) ?? contentCases(content, locale),
      },
    ]),
  );
}
