import type { FullTextNames } from '../index/file-format.ts';
import { lazyAsync } from './lazy-async.ts';
import type { Loader, Pagefind, WordPositions, FullText } from '../types.ts';

export { fullTextSignals } from './full-text-signals.ts';
export { searchPagefindOnly } from './pagefind-fallback.ts';

/** Loads Pagefind's client. In a worker it runs in that worker. */
export function loadPagefind(url: string, locale: string): Promise<Pagefind> {
  // It reads only the language of the document.
  if (typeof document === 'undefined')
    Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => locale }) } });
  // A path would be resolved against the origin of this script, which may be another one.
  return import(/* @vite-ignore */ new URL(url, location.href).href) as Promise<Pagefind>;
}

/** In: the address of `pagefind.js`; the names of answer pages are beside it. */
export function fullTextLayer(url: string, base: string, locale: string, loader: Loader): () => Promise<FullText> {
  return lazyAsync(async () => {
    const [pagefind, names] = await Promise.all([
      loader.pagefind(url, locale),
      loader.json<FullTextNames>(url.replace(/[^/]*$/, `answers.${locale}.json`)),
    ]);
    await pagefind.options({ baseUrl: base });
    await pagefind.init();
    const known = new Map<string, Promise<WordPositions>>();
    return {
      word(word) {
        let found = known.get(word);
        if (!found) {
          if (known.size > 500) known.clear();
          found = pagefind.search(word).then((answer) => {
            const pages = new Map<number, readonly number[]>();
            for (const { id, words } of answer?.results ?? []) {
              const number = names[id];
              if (number !== undefined) pages.set(number, words);
            }
            return pages;
          });
          found.catch(() => known.delete(word));
          known.set(word, found);
        }
        return found;
      },
    };
  });
}
