import { analyserFor } from '../../../src/text/analysers.ts';
import type { NamedFile } from '../../../src/search/index/build.ts';
import { createSearcher, type SearcherDeps } from '../../../src/search/engine/searcher.ts';
import type { SearchState, Loader, Pagefind } from '../../../src/search/types.ts';

export const offline = async (): Promise<Pagefind> => {
  throw new TypeError('Failed to fetch');
};

/** Serves index files from memory; Pagefind is out of reach unless given. */
export function memoryLoader(files: readonly NamedFile[], pagefind: Loader['pagefind'] = offline): Loader {
  return {
    async json<T>(url: string) {
      const file = files.find(({ name }) => url.endsWith(`/${name}`));
      if (!file) throw new TypeError('Failed to fetch');
      return JSON.parse(file.body) as T;
    },
    pagefind,
  };
}

/** A searcher over index files in memory. */
export function searcherOver(files: readonly NamedFile[], locale: string, surroundings: Partial<SearcherDeps> = {}) {
  const searcher = createSearcher(
    { indexUrl: `/_search/${locale}.json`, pagefindUrl: '/pagefind/pagefind.js', locale, base: '/', limit: 10 },
    analyserFor(locale),
    { loader: memoryLoader(files), pause: 0, ...surroundings },
  );
  return {
    ...searcher,
    /** Every state of one search. */
    async states(query: string, signal?: AbortSignal): Promise<SearchState[]> {
      const said: SearchState[] = [];
      await searcher.search(query, (state) => said.push(state), signal);
      return said;
    },
    async last(query: string): Promise<SearchState> {
      const said = await this.states(query);
      return said.at(-1) as SearchState;
    },
  };
}
