import type { Content } from '../content/load.ts';
import { createSearcher } from '../search/engine/searcher.ts';
import { indexFiles } from '../search/index/build.ts';
import type { SearchState } from '../search/types.ts';
import { analyserFor } from '../text/analysers.ts';

/**
 * The search of the site in this process. Only the instant layer is asked, which answers from questions, short answers and
 * aliases: the full text would need the site built.
 */
export function searching(content: Content, locale: string, limit: number) {
  const files = indexFiles(content, locale);
  const searcher = createSearcher(
    { indexUrl: `/_search/${locale}.json`, pagefindUrl: '', locale, base: '/', limit },
    analyserFor(locale),
    {
      pause: 0,
      loader: {
        json: async <T>(url: string) =>
          JSON.parse(files.find(({ name }) => url.endsWith(`/${name}`))?.body ?? 'null') as T,
        pagefind: () => Promise.reject(new TypeError('No full text here')),
      },
    },
  );
  return async (query: string): Promise<SearchState | undefined> => {
    let last: SearchState | undefined;
    await searcher.search(query, (state) => (last = state));
    return last;
  };
}
