import { lazyAsync } from './lazy-async.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import { unpackPostings, type PackedPostings } from '../index/shards.ts';
import { fileName, type IndexFile } from '../index/file-format.ts';
import type { Expansion, Query } from '../query/parse.ts';
import type { Loader } from '../types.ts';

/** More files than this are not fetched for one query: the words it says itself come first. */
const MAX_SHARDS_PER_QUERY = 10;

/** Postings that are fetched when a query needs them. */
export interface ShardedPostings {
  /** The query without the words whose postings could not be had. */
  prepare(query: Query): Promise<Query>;
}

/** In: evidence whose postings are still empty, the index it came from, and where that stands. */
export function createShardedPostings(
  invertedIndex: InvertedIndex,
  file: IndexFile,
  indexUrl: string,
  loader: Loader,
): ShardedPostings {
  const { cuts } = file.evidence.postings as { cuts: number[] };
  const urlOf = (n: number) => indexUrl.replace(/[^/]*$/, fileName(file.files as string, 'postings', n));
  const fileOf = (term: number) => cuts.findLastIndex((first) => first <= term);
  const loads = cuts.slice(0, -1).map((from, n) =>
    lazyAsync(async () => {
      unpackPostings(await loader.json<PackedPostings>(urlOf(n)), invertedIndex, from, cuts[n + 1] as number);
      ready.add(n);
    }),
  );
  const ready = new Set<number>();
  const isOwn = ({ kind }: Expansion) => kind === 'exact' || kind === 'typo' || kind === 'prefix';

  return {
    async prepare(query) {
      const queryTerms = query.queryTerms.filter(({ isStopWord }) => !isStopWord);
      const inOrder = (queryTerms.length > 0 ? queryTerms : query.queryTerms).flatMap(({ expansions }) => expansions);
      inOrder.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.weight - a.weight);
      const wanted = [...new Set(inOrder.map(({ term }) => fileOf(term)))];
      const missing = wanted.filter((n) => !ready.has(n)).slice(0, MAX_SHARDS_PER_QUERY);
      const results = await Promise.allSettled(missing.map((n) => loads[n]?.()));
      if (missing.length > 0 && results.every(({ status }) => status === 'rejected'))
        throw new TypeError('The index cannot be fetched.');
      return {
        ...query,
        queryTerms: query.queryTerms.map((queryTerm) => ({
          ...queryTerm,
          candidates: queryTerm.expansions.filter(({ term }) => ready.has(fileOf(term))),
        })),
      };
    },
  };
}
