import type { Analyser } from './analysis/language.ts';
import type { PackedPostings } from './evidence/codec.ts';
import { fileName, type IndexFile, type TextRow } from './index-file.ts';
import { openInSlices, type Instant } from './instant.ts';
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
  pagefind(url: string, locale: string): Promise<Pagefind>;
}

export const browserLoader: Loader = {
  async json<T>(url: string) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (await response.json()) as T;
  },
  async pagefind(url, locale) {
    return (await import('./full-text.ts')).loadPagefind(url, locale);
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

/** The instant layer: the index, and what it says in the words of its language. */
export function instantLayer(
  url: string,
  analyser: Analyser,
  loader: Loader,
  weights: Weights,
): () => Promise<Instant> {
  return once(async () => {
    const file = await loader.json<IndexFile>(url);
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
