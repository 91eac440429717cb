import { lazyAsync } from './lazy-async.ts';
import type { Analyser } from '../../text/analyser.ts';
import { fileName, type DeferredIndexFile, type IndexFile } from '../index/file-format.ts';
import type { PackedPostings } from '../index/shards.ts';
import { openIndexChunked, type SearchIndex } from './search-index.ts';
import { builtinSynonymsOf } from '../query/synonyms.ts';
import type { Weights } from '../rank/weights.ts';
import type { Loader } from '../types.ts';

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

/** Loads the deferred index: all postings, or more words of a sharded index. Out: the given index where there is none. */
export async function openDeferredIndex(
  open: SearchIndex,
  indexUrl: string,
  loader: Loader,
  weights: Weights,
): Promise<SearchIndex> {
  const { file, analyser } = open;
  if (!file.deferred) return open;
  const url = indexUrl.replace(/[^/]*$/, fileName(file.files as string, 'deferred', 0));
  const [deferred, builtinSynonyms] = await Promise.all([
    loader.json<DeferredIndexFile>(url),
    builtinSynonymsOf(analyser),
  ]);
  const { evidence = file.evidence, masks, more, questions } = deferred;
  const complete =
    evidence !== file.evidence || more
      ? await openIndexChunked(
          { ...file, evidence, masks, more, questions },
          analyser,
          weights,
          open.fetchShard,
          builtinSynonyms,
        )
      : open;
  complete.protectWords(deferred, builtinSynonyms);
  return complete;
}

/** Returns a function that loads the index and the built-in synonyms of its language. */
export function indexLayer(
  url: string,
  analyser: Analyser,
  loader: Loader,
  weights: Weights,
): () => Promise<SearchIndex> {
  return lazyAsync(async () => {
    const file = await loader.json<IndexFile>(url);
    const fetched = new Map<number, Promise<PackedPostings>>();
    return openIndexChunked(file, analyser, weights, (shard) => {
      let found = fetched.get(shard);
      if (!found) {
        found = loader.json<PackedPostings>(url.replace(/[^/]*$/, fileName(file.files as string, 'postings', shard)));
        found.catch(() => fetched.delete(shard));
        fetched.set(shard, found);
      }
      return found;
    });
  });
}
