import { lazyAsync } from './lazy-async.ts';
import { fileName, type IndexFile, type TextRow } from '../index/file-format.ts';
import type { Loader } from '../types.ts';

/** Returns a function that fetches the texts of answers that are not part of the index, file by file. */
export function docTextLoader(
  { texts, files }: IndexFile,
  indexUrl: string,
  loader: Loader,
): (docs: readonly number[]) => Promise<Map<number, TextRow>> {
  const { rows: perFile } = texts as { rows: number };
  const loads = new Map<number, () => Promise<TextRow[]>>();
  const load = async (shelf: number) => {
    let found = loads.get(shelf);
    if (!found) {
      const url = indexUrl.replace(/[^/]*$/, fileName(files as string, 'texts', shelf));
      loads.set(shelf, (found = lazyAsync(() => loader.json<TextRow[]>(url))));
    }
    return (await found()).map((row, n): [number, TextRow] => [shelf * perFile + n, row]);
  };
  return async (docs) => {
    const shelves = new Set(docs.map((doc) => Math.floor(doc / perFile)));
    return new Map((await Promise.all([...shelves].map(load))).flat());
  };
}
