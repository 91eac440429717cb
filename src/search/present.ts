import type { IndexFile, TextRow } from './index-file.ts';
import type { Instant } from './instant.ts';
import { createMarker } from './marks.ts';
import type { Query } from './query/parse.ts';
import type { Ranked } from './rank/rank.ts';
import type { Hit, SearchState } from './types.ts';

/** A result scoring under this share of the first one is not shown. */
const worthShowing = 0.05;
/** An answer that holds at least this share of what the best one holds counts as a match. */
const matching = 0.5;
/** A category that holds this share of the first results is worth a hint. */
const mostly = 0.6;

/** A query that is nothing but an answer's number, with or without a sign before it. */
const numberOnly = /^\s*(?:#|n[.°º]?|nr\.?|no\.?|nº)?\s*(\d{1,7})\s*$/iu;

/** The answer a query names by its number, or -1. */
export function exactDoc(text: string, instant: Instant): number {
  const number = numberOnly.exec(text)?.[1];
  return number === undefined ? -1 : instant.docOf(Number(number));
}

/** What to show of a ranking: texts are fetched by the caller for these answers only. */
export function shown(ranked: readonly Ranked[], limit: number): Ranked[] {
  const floor = (ranked[0]?.score ?? 0) * worthShowing;
  return ranked.slice(0, limit).filter(({ score }) => score >= floor);
}

function categoryHint(top: readonly Ranked[], instant: Instant, home: string): SearchState['category'] {
  if (top.length < 3) return undefined;
  const shares = new Map<number, number>();
  for (const { doc } of top) shares.set(instant.category(doc), (shares.get(instant.category(doc)) ?? 0) + 1);
  const [category = 0, count = 0] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < mostly * top.length) return undefined;
  const [title, slug] = instant.file.categories[category] as IndexFile['categories'][number];
  return { title, url: `${home}${slug}/` };
}

/** In: a ranking and the texts of what `shown` kept, in its order. Out: the state a page shows. */
export function present(
  query: Query,
  ranked: readonly Ranked[],
  rows: readonly TextRow[],
  instant: Instant,
  options: { base: string; limit: number; layer: SearchState['layer']; exact?: { doc: number; row: TextRow } },
): SearchState {
  const home = options.base + instant.file.home;
  const marker = createMarker(query, instant.term, instant.analyser);
  const hit = (doc: number, score: number, [question, answer, slug]: TextRow): Hit => {
    const [category, categorySlug] = instant.file.categories[instant.category(doc)] as [string, string];
    return {
      id: instant.id(doc),
      // Until its slug has come, an answer is reached by its number.
      url: slug ? `${home}${categorySlug}/${slug}/` : `${home}${instant.id(doc)}/`,
      question,
      answer,
      category,
      score,
      questionMarks: marker.mark(question),
      answerMarks: marker.mark(answer),
    };
  };
  const top = shown(ranked, options.limit);
  const most = Math.max(0, ...top.map(({ found }) => found));
  const isNearest = most === 0;
  const { exact } = options;
  return {
    query: query.text,
    hits: top.map(({ doc, score }, index) => hit(doc, score, rows[index] as TextRow)),
    total: isNearest ? 0 : ranked.filter(({ found }) => found > 0 && found >= matching * most).length,
    layer: options.layer,
    meant: query.meant,
    category: isNearest ? undefined : categoryHint(top.slice(0, 5), instant, home),
    exact: exact && hit(exact.doc, top[0]?.score ?? 1, exact.row),
    nearest: isNearest && !exact,
  };
}
