import { loadContent } from '../../../src/content/load.ts';
import { indexInputOf } from '../../../src/search/index/build.ts';
import type { Analyser } from '../../../src/text/analyser.ts';
import { analyserFor } from '../../../src/text/analysers.ts';
import { stripAccents } from '../../../src/text/tokens.ts';
import type { Doc } from '../../../src/search/index/postings.ts';
import type { SearchState } from '../../../src/search/types.ts';
import type { Dataset } from './dataset.ts';
import { searcherOn } from './engines.ts';
import { entriesOf, makeOwnSite, makeSite, type BenchSite } from './site.ts';

export interface WordFigures {
  words: number;
  /** Words for which no answer that holds them is listed. */
  lost: string[];
  /** Words that at most three answers hold, none of them among the first three. */
  low: string[];
  /** Words under which nothing precise is said to have been found. */
  doubted: string[];
}

/**
 * Types each content word of more than three letters of the answers alone, and tells which lead nowhere. Words that differ
 * by accents alone are one: who types `citta` is served by what says `città`.
 */
export async function everyWord(
  entries: readonly (Doc & { id: number })[],
  analyser: Analyser,
  search: (query: string) => Promise<SearchState | undefined>,
): Promise<WordFigures> {
  const holders = new Map<string, Set<number>>();
  for (const { id, question, answer, body } of entries)
    for (const text of [question, answer, body])
      for (const { word, isStopWord } of analyser.terms(text)) {
        if (isStopWord || !/^[\p{L}\p{M}]{4,}$/u.test(word)) continue;
        holders.set(stripAccents(word), (holders.get(stripAccents(word)) ?? new Set()).add(id));
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

/** Prints what became of each word of a site: by the first list, and once all is known. */
async function tellWords(name: string, site: BenchSite, entries: Parameters<typeof everyWord>[0]): Promise<void> {
  const searcher = searcherOn(site);
  await searcher.warm();
  for (const layer of ['first list', 'fullText']) {
    const { words, ...faults } = await everyWord(entries, analyserFor(site.locale), async (query) => {
      const stop = new AbortController();
      let last: SearchState | undefined;
      const say = (state: SearchState) => {
        last = state;
        if (layer !== 'fullText') stop.abort();
      };
      await searcher.search(query, say, stop.signal);
      return last;
    });
    const told = Object.entries(faults).map(([fault, list]) => `${fault} ${list.length} ${list.slice(0, 8).join(' ')}`);
    console.log(`${name}, ${layer}: ${words} words, ${told.map((one) => one.trim()).join(', ')}`);
  }
  site.remove();
}

/** Types every word of labelled sets and, where one is named, of each language of a content folder. */
export async function tellEveryWord(sets: readonly Dataset[], folder: string | undefined): Promise<void> {
  for (const set of sets) await tellWords(set.name, await makeSite(set), entriesOf(set));
  if (folder === undefined) return;
  const content = loadContent(folder);
  for (const locale of content.site.locales)
    await tellWords(`${folder} ${locale}`, await makeOwnSite(content, locale), indexInputOf(content, locale).entries);
}
