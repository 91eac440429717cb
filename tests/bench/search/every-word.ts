import type { Analyser } from '../../../src/text/analyser.ts';
import type { Doc } from '../../../src/search/index/postings.ts';
import type { SearchState } from '../../../src/search/types.ts';

export interface WordFigures {
  words: number;
  /** Words for which no answer that holds them is listed. */
  lost: string[];
  /** Words that at most three answers hold, none of them among the first three. */
  low: string[];
  /** Words under which nothing precise is said to have been found. */
  doubted: string[];
}

/** Types each content word of more than three letters of the answers alone, and tells which lead nowhere. */
export async function everyWord(
  entries: readonly (Doc & { id: number })[],
  analyser: Analyser,
  search: (query: string) => Promise<SearchState | undefined>,
): Promise<WordFigures> {
  const holders = new Map<string, Set<number>>();
  for (const { id, question, answer, body } of entries)
    for (const text of [question, answer, body])
      for (const { word, isStopWord } of analyser.terms(text)) {
        if (isStopWord || !/^\p{L}{4,}$/u.test(word)) continue;
        holders.set(word, (holders.get(word) ?? new Set()).add(id));
      }
  const figures: WordFigures = { words: holders.size, lost: [], low: [], doubted: [] };
  for (const [word, ids] of holders) {
    const state = await search(`${word} `);
    const place = state?.hits.findIndex(({ id }) => ids.has(id)) ?? -1;
    if (place < 0) figures.lost.push(word);
    else if (ids.size <= 3 && place > 2) figures.low.push(word);
    if (!state || state.nearest || state.total === 0) figures.doubted.push(word);
  }
  return figures;
}
