import type { Content } from '../../content/load.ts';
import { analyserFor } from '../../text/analysers.ts';
import { createSearcher } from '../engine/searcher.ts';
import type { SearchState } from '../types.ts';
import { indexFiles } from './build.ts';

/** Searches questions, short answers and aliases in this process: the full text would need the built site. */
export function searchContent(
  content: Content,
  locale: string,
  limit: number,
): (query: string) => Promise<SearchState | undefined> {
  const files = indexFiles(content, locale);
  const searcher = createSearcher(
    { indexUrl: `/_search/${locale}.json`, pagefindUrl: '', locale, base: '/', limit },
    analyserFor(locale),
    {
      // A constant clock, so that no result is pinned on a slow machine.
      now: () => 0,
      pause: 0,
      loader: {
        json: async <T>(url: string) =>
          JSON.parse(files.find(({ name }) => url.endsWith(`/${name}`))?.body ?? 'null') as T,
        pagefind: () => Promise.reject(new TypeError('No full text here')),
      },
    },
  );
  return async (query) => {
    let last: SearchState | undefined;
    await searcher.search(query, (state) => (last = state));
    return last;
  };
}
