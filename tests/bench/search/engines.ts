import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { analyserFor } from '../../../src/text/analysers.ts';
import { stripAccents } from '../../../src/text/tokens.ts';
import { createVocabulary } from '../../../src/search/query/vocabulary.ts';
import { createSearcher } from '../../../src/search/engine/searcher.ts';
import type { SearchState, Pagefind } from '../../../src/search/types.ts';
import type { Weights } from '../../../src/search/rank/weights.ts';
import type { Dataset } from './dataset.ts';
import { diskLoader } from './disk.ts';
import type { BenchSite } from './site.ts';

/** Ranks the answers of a set for a query, best first. */
export interface Engine {
  name: string;
  rank(query: string): Promise<string[]>;
}

const options = ({ locale }: BenchSite) => ({
  indexUrl: `/_search/${locale}.json`,
  pagefindUrl: '/pagefind/pagefind.js',
  locale,
  base: '/',
  limit: 10,
});

/**
 * A searcher over the built folder: the code the browser runs, without the pause meant for typing. Its clock stands
 * still, so that figures repeat exactly: on a slow line the first answer stays what the index layer said.
 */
export function searcherOn(site: BenchSite, weights?: Weights) {
  return createSearcher(options(site), analyserFor(site.locale), {
    loader: diskLoader(site.folder),
    pause: 0,
    now: () => 0,
    ...(weights && { weights }),
  });
}

/** The site's own search; `layer` tells whether to stop before the full text is asked. */
export function ours(site: BenchSite, layer: SearchState['layer'], weights?: Weights): Engine {
  const searcher = searcherOn(site, weights);
  return {
    name: layer === 'fullText' ? 'Prontuario, with the full text' : 'Prontuario, first list',
    async rank(query) {
      let last: SearchState | undefined;
      const stop = new AbortController();
      await searcher.warm();
      await searcher.search(
        query,
        (state) => {
          last = state;
          if (layer === 'index') stop.abort();
        },
        stop.signal,
      );
      return (last?.hits ?? []).map(({ id }) => site.names.get(id) as string);
    },
  };
}

/** Pagefind as it comes, and with the words of a query asked one by one. */
export async function pagefindEngines(site: BenchSite): Promise<Engine[]> {
  const loader = diskLoader(site.folder);
  const client: Pagefind = await loader.pagefind('/pagefind/pagefind.js?rival', site.locale);
  const names = await loader.json<Record<string, number>>(`/pagefind/answers.${site.locale}.json`);
  await client.init();
  const idOf = (name: string) => site.names.get(names[name] as number) as string;
  return [
    {
      name: 'Pagefind',
      rank: async (query) => ((await client.search(query))?.results ?? []).slice(0, 10).map(({ id }) => idOf(id)),
    },
    {
      name: 'Pagefind, word by word',
      async rank(query) {
        const sums = new Map<string, number>();
        for (const word of new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
          for (const { id, score } of (await client.search(word))?.results ?? [])
            sums.set(id, (sums.get(id) ?? 0) + score);
        return [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => idOf(id));
      },
    },
  ];
}

/**
 * Pagefind at its best: aliases in the page, ranking options tuned to questions, words that say little left out, the others
 * asked one by one and corrected against the words of the answers. The rules of the language and the correction are ours.
 */
export async function fairPagefind(set: Dataset, site: BenchSite): Promise<Engine> {
  const client: Pagefind = await diskLoader(site.folder).pagefind('/pagefind/pagefind.js?fair', site.locale);
  const names = await diskLoader(site.folder).json<Record<string, number>>(`/pagefind/answers.${site.locale}.json`);
  await client.options({ ranking: { metaWeights: { title: 1 }, termFrequency: 0.5 } });
  await client.init();
  const analyser = analyserFor(site.locale);
  const forms = new Map<string, number>();
  for (const { question, answer, tags = [] } of set.faqs)
    for (const { word } of [question, answer, ...tags].flatMap((text) => analyser.keys(text)))
      forms.set(stripAccents(word), (forms.get(stripAccents(word)) ?? 0) + 1);
  const words = [...forms.keys()].sort();
  const vocabulary = createVocabulary(words, words, (n) => forms.get(words[n] ?? '') ?? 0, analyser, []);
  return {
    name: 'Pagefind, aliases, ranking, spelling',
    async rank(query) {
      const terms = analyser.terms(query);
      const strong = terms.filter(({ isStopWord }) => !isStopWord);
      const asked = (strong.length > 0 ? strong : terms).map(({ word }) =>
        forms.has(stripAccents(word)) ? word : (vocabulary.nearest(stripAccents(word))[0]?.word ?? word),
      );
      const sums = new Map<string, number>();
      for (const word of new Set(asked))
        for (const { id, score } of (await client.search(word))?.results ?? [])
          sums.set(id, (sums.get(id) ?? 0) + score);
      return [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => site.names.get(names[id] as number) as string);
    },
  };
}

/** Fuse.js as it comes over questions, and with its token search over everything. */
export function fuseEngines(set: Dataset): Engine[] {
  const plain = new Fuse(set.faqs, { keys: ['question'], ignoreLocation: true });
  const tokens = new Fuse(set.faqs, {
    keys: [{ name: 'question', weight: 2 }, 'tags', 'answer'],
    useTokenSearch: true,
    ignoreLocation: true,
  });
  const rank = (fuse: Fuse<Dataset['faqs'][number]>) => async (query: string) =>
    fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
  return [
    { name: 'Fuse.js', rank: rank(plain) },
    { name: 'Fuse.js, token search', rank: rank(tokens) },
  ];
}

/** MiniSearch with the same stems and stop words as ours, forgiving mistakes and completing words. */
export function miniSearchEngine(set: Dataset): Engine {
  const analyser = analyserFor(set.lang);
  const index = new MiniSearch({
    fields: ['question', 'tags', 'answer'],
    extractField: (faq, field) => String(faq[field as keyof typeof faq] ?? ''),
    processTerm: (word) => (analyser.isStopWord(word.toLowerCase()) ? null : analyser.key(word.toLowerCase())),
    searchOptions: { boost: { question: 3, tags: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(set.faqs);
  return {
    name: 'MiniSearch, our stems, fuzzy',
    rank: async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
}
