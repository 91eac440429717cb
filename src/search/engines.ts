import { loadAnalyser } from './analysis/language.ts';
import type { PackedPostings } from './evidence/codec.ts';
import { fileName, type DeepNames, type IndexFile, type TextRow } from './index-file.ts';
import { openInSlices, type Instant } from './instant.ts';
import { trustWorkerBeside } from './trusted.ts';
import type { Weights } from './weights.ts';

interface PagefindResult {
  id: string;
  score: number;
  /** Places of the word on the page, counted in words. */
  words: number[];
  data(): Promise<unknown>;
}

/** The parts of Pagefind's client that are used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] } | null>;
}

/** How files reach search: `fetch` in the browser, the file system in a bench. */
export interface Loader {
  json<T>(url: string): Promise<T>;
  pagefind(url: string): Promise<Pagefind>;
}

export const browserLoader: Loader = {
  async json<T>(url: string) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (await response.json()) as T;
  },
  pagefind(url) {
    trustWorkerBeside(url);
    // A bare path would be looked for on the origin of this script, which may be another one.
    return import(/* @vite-ignore */ new URL(url, document.baseURI).href) as Promise<Pagefind>;
  },
};

/** Loads once; a failure is forgotten, so that the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= load().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

/** The instant layer: the index and the rules of its language side by side. */
export function instantLayer(url: string, locale: string, loader: Loader, weights: Weights): () => Promise<Instant> {
  return once(async () => {
    const [file, analyser] = await Promise.all([loader.json<IndexFile>(url), loadAnalyser(locale)]);
    const beside = (name: string) => loader.json<PackedPostings>(url.replace(/[^/]*$/, name));
    return openInSlices(file, analyser, weights, beside);
  });
}

/** Texts of results that do not travel with the index, file by file. */
export function textShelf(instant: Instant, indexUrl: string, loader: Loader): (doc: number) => Promise<TextRow> {
  const { texts, files } = instant.file;
  const shelves = new Map<number, () => Promise<TextRow[]>>();
  return async (doc) => {
    const inside = instant.text(doc);
    if (inside) return inside;
    const { rows } = texts as { rows: number };
    const shelf = Math.floor(doc / rows);
    let load = shelves.get(shelf);
    if (!load) {
      load = once(() => loader.json<TextRow[]>(indexUrl.replace(/[^/]*$/, fileName(files as string, 'texts', shelf))));
      shelves.set(shelf, load);
    }
    return (await load())[doc % rows] as TextRow;
  };
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
