import type { IndexFile, TextRow } from '../index/file-format.ts';
import type { SearchIndex } from './search-index.ts';
import { createHighlighter } from './highlight.ts';
import type { Query } from '../query/parse.ts';
import { minConfidence, type Ranked } from '../rank/rank.ts';
import type { Hit, SearchState } from '../types.ts';

/** Minimum share of the first score for a result to be shown. */
const minScoreShare = 0.25;
/** The same after the first few. */
const minLaterScoreShare = 0.45;
/** Number of those first few, and maximum number of nearest results. */
const maxNearest = 5;
/** Maximum number of results, so that the whole count can be seen. */
const maxListed = 20;
/** Minimum share of the first results for a category hint. */
const minCategoryShare = 0.6;

/** A query that is only an answer's number, with or without a sign before it. */
const numberOnly = /^\s*(?:#|n[.°º]?|nr\.?|no\.?|nº)?\s*(\d{1,15})\s*$/iu;

/** The answer whose number is the query, or -1. */
export function exactDoc(text: string, index: SearchIndex): number {
  const number = numberOnly.exec(text)?.[1];
  return number === undefined ? -1 : index.docOf(Number(number));
}

/** Confidence lost by a correction. */
const correctionPenalty = 0.35;

/** Whether all results are below the confidence threshold. */
export const areOnlyNearest = (ranked: readonly Ranked[], enough = minConfidence) =>
  !ranked.slice(0, maxNearest).some(({ sure }) => sure >= enough);

/** Cuts a ranking where the scores fall. */
function dropWeakResults(ranked: readonly Ranked[]): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }, place) => score >= top * (place < maxNearest ? minScoreShare : minLaterScoreShare))
    .slice(0, maxListed);
}

/** The results to show, for which the caller fetches texts. */
export function visibleResults(ranked: readonly Ranked[], limit: number): Ranked[] {
  return dropWeakResults(ranked).slice(0, areOnlyNearest(ranked) ? Math.min(maxNearest, limit) : limit);
}

function categoryHint(top: readonly Ranked[], index: SearchIndex, home: string): SearchState['category'] {
  if (top.length < 3) return undefined;
  const shares = new Map<number, number>();
  for (const { doc } of top) shares.set(index.category(doc), (shares.get(index.category(doc)) ?? 0) + 1);
  const [category = 0, count = 0] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < minCategoryShare * top.length) return undefined;
  const [title, slug] = index.file.categories[category] as IndexFile['categories'][number];
  return { title, url: `${home}${slug}/` };
}

/** In: a ranking and the texts of its `visibleResults`. Out: the state for the page. */
export function toSearchState(
  query: Query,
  ranked: readonly Ranked[],
  rows: readonly TextRow[],
  index: SearchIndex,
  options: { base: string; limit: number; layer: SearchState['layer']; exact?: { doc: number; row: TextRow } },
): SearchState {
  const home = options.base + index.file.home;
  const marker = createHighlighter(query, index.term, index.analyser);
  const hit = ({ doc, score, sure }: Ranked, [question, answer, slug]: TextRow): Hit => {
    const [category, categorySlug] = index.file.categories[index.category(doc)] as [string, string];
    return {
      id: index.id(doc),
      // Until its slug is loaded, an answer is linked by its number.
      url: slug ? `${home}${categorySlug}/${slug}/` : `${home}${index.id(doc)}/`,
      question,
      answer,
      category,
      score,
      sure,
      questionMarks: marker.mark(question),
      answerMarks: marker.mark(answer),
    };
  };
  const top = visibleResults(ranked, options.limit);
  const isNearest = areOnlyNearest(ranked);
  const { exact } = options;
  return {
    query: query.text,
    hits: top.map((one, index) => hit(one, rows[index] as TextRow)),
    total: isNearest ? 0 : dropWeakResults(ranked).length,
    layer: options.layer,
    didYouMean: isNearest && !areOnlyNearest(ranked, minConfidence - correctionPenalty) ? query.didYouMean : undefined,
    category: isNearest ? undefined : categoryHint(top.slice(0, 5), index, home),
    exact: exact && hit({ score: 1, ...top[0], doc: exact.doc, sure: 9 }, exact.row),
    nearest: isNearest && !exact,
  };
}
