import type { DeepNames } from './index-file.ts';
import { once, type Loader, type Pagefind } from './engines.ts';
import { trustWorkerBeside } from './trusted.ts';

export { deepEvidence } from './deep.ts';
export { fallbackState } from './fallback.ts';

/** Pagefind's client in the browser. */
export function loadPagefind(url: string): Promise<Pagefind> {
  trustWorkerBeside(url);
  // A bare path would be looked for on the origin of this script, which may be another one.
  return import(/* @vite-ignore */ new URL(url, document.baseURI).href) as Promise<Pagefind>;
}

export interface DeepHit {
  score: number;
  /** Places of the word in the text, counted in words. */
  places: ReadonlySet<number>;
}

/** The deep layer: Pagefind over the full text, asked word by word. */
export interface Deep {
  /** Per answer number: every page that has the word. */
  word(word: string): Promise<ReadonlyMap<number, DeepHit>>;
}

/** In: addresses of `pagefind.js`; its answers' names stand beside it. */
export function deepLayer(url: string, base: string, locale: string, loader: Loader): () => Promise<Deep> {
  return once(async () => {
    const [pagefind, names] = await Promise.all([
      loader.pagefind(url),
      loader.json<DeepNames>(url.replace(/[^/]*$/, `answers.${locale}.json`)),
    ]);
    await pagefind.options({ baseUrl: base, ranking: { termFrequency: 0.5 } });
    await pagefind.init();
    const known = new Map<string, Promise<ReadonlyMap<number, DeepHit>>>();
    return {
      word(word) {
        let found = known.get(word);
        if (!found) {
          if (known.size > 500) known.clear();
          found = pagefind.search(word).then((answer) => {
            const pages = new Map<number, DeepHit>();
            for (const { id, score, words } of answer?.results ?? []) {
              const number = names[id];
              if (number !== undefined) pages.set(number, { score, places: new Set(words) });
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
