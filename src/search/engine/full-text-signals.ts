import type { SearchIndex } from './search-index.ts';
import type { Query, QueryTerm } from '../query/parse.ts';
import { distinctTerms, type FullTextSignal, type FullTextSignals } from '../rank/features.ts';
import type { FullText, WordPositions } from '../types.ts';

/** Maximum number of words looked up, the rarest first. */
const MAX_WORDS = 20;
/** Sites up to this size look up stop words as well, for proximity. */
const MAX_STOPWORD_PAGES = 2000;

/** The word to look up, corrected where it was misspelt. */
function wordOf(queryTerm: QueryTerm): string {
  const [best] = queryTerm.expansions;
  return best?.kind === 'typo' ? best.form : queryTerm.word;
}

interface PositionedWord {
  isStopWord: boolean;
  places: WordPositions;
}

/** Maximum distance of words that count as near each other. */
const NEAR_DISTANCE = 4;

/** How often two words are near each other, per page. */
function countNear(one: WordPositions, other: WordPositions): Map<number, number> {
  const times = new Map<number, number>();
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [id, places] of few) {
    const others = many.get(id) ?? [];
    let count = 0;
    for (const a of places) for (const b of others) if (a !== b && Math.abs(a - b) <= NEAR_DISTANCE) count++;
    if (count > 0) times.set(id, count);
  }
  return times;
}

/** Adds the proximity of pairs of query words: more when they meet on few pages, and often. */
function addProximity(
  words: readonly PositionedWord[],
  size: number,
  page: (id: number) => FullTextSignal | undefined,
): void {
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      if (one.isStopWord && other.isStopWord) continue;
      const times = countNear(one.places, other.places);
      const rarity = Math.log(1 + (size - times.size + 0.5) / (times.size + 0.5));
      for (const [id, count] of times) {
        const found = page(id);
        if (found) found.proximity += rarity * Math.log2(1 + count);
      }
    }
  });
}

/** Looks every word up in the full text. Out: per page the weight of words only it has, and their proximity. */
export async function fullTextSignals(query: Query, fullText: FullText, index: SearchIndex): Promise<FullTextSignals> {
  const rarest = Math.log(1 + index.size);
  const worth = (queryTerm: QueryTerm) => {
    const [best] = queryTerm.expansions;
    return best ? best.weight * index.idf(best.term) : rarest;
  };
  const terms = distinctTerms(query.queryTerms)
    .filter(({ isStopWord }) => !isStopWord || index.size <= MAX_STOPWORD_PAGES)
    .sort((a, b) => Number(a.isStopWord) - Number(b.isStopWord) || worth(b) - worth(a))
    .slice(0, MAX_WORDS);
  const places = await Promise.all(terms.map((queryTerm) => fullText.word(wordOf(queryTerm))));

  const pages = new Map<number, FullTextSignal>();
  const page = (id: number): FullTextSignal | undefined => {
    const doc = index.docOf(id);
    if (doc < 0) return undefined;
    let known = pages.get(doc);
    if (!known) pages.set(doc, (known = { fullTextOnly: 0, matched: 0, proximity: 0 }));
    return known;
  };
  terms.forEach((queryTerm, index) => {
    if (queryTerm.isStopWord) return;
    for (const id of places[index]?.keys() ?? []) {
      const one = page(id);
      if (!one || queryTerm.expansions.some(({ kind }) => kind === 'exact' || kind === 'typo')) continue;
      one.fullTextOnly += rarest;
      if (queryTerm.isInAnswers) one.matched++;
    }
  });
  const placed = terms.map(({ isStopWord }, index): PositionedWord => ({
    isStopWord,
    places: places[index] ?? new Map(),
  }));
  addProximity(placed, index.size, page);
  return pages;
}
