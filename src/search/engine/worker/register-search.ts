import { createAnalyser, type LanguageRules } from '../../../text/analyser.ts';
import { browserLoader } from '../loaders.ts';
import { importSharded } from '../search-index.ts';
import { createSearcher } from '../searcher.ts';
import { serveSearcher, type WorkerPort, type OpenSearcher } from './worker-server.ts';
import type { Loader } from '../../types.ts';

/** A loader with a prefetched index; when that is invalid, the next call fetches it. */
function loaderWith(indexUrl: string, index: ArrayBuffer): Loader {
  let given: ArrayBuffer | undefined = index;
  return {
    ...browserLoader,
    async json<T>(url: string) {
      if (url !== indexUrl || !given) return browserLoader.json<T>(url);
      const text = new TextDecoder().decode(given);
      given = undefined;
      return JSON.parse(text) as T;
    },
  };
}

/** Searchers of scripts imported in the page, by script address: worker files have no exports. */
export const pageGlobal = globalThis as { prontuarioSearch?: Record<string, OpenSearcher> };

/** Entry of a language's search script. In a worker it serves the page; otherwise the page imports it and finds it by `url`. */
export function registerSearch(rules: LanguageRules, url: string): void {
  const analyser = createAnalyser(rules);
  const open: OpenSearcher = (options, index) =>
    createSearcher(options, analyser, index && { loader: loaderWith(options.indexUrl, index) });
  if (typeof window === 'undefined') {
    if (location.hash) importSharded().catch(() => undefined);
    serveSearcher(globalThis as unknown as WorkerPort, open);
  } else (pageGlobal.prontuarioSearch ??= {})[url] = open;
}
