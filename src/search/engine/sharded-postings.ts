import type { Shard } from '../index/codec.ts';
import type { Expansion, Query } from '../query/parse.ts';

/** Maximum number of shards fetched for one query: the query's own words come first. */
const MAX_SHARDS_AT_ONCE = 10;

export interface ShardedPostings {
  /** The query without the expansions whose postings are not loaded. */
  prepare(query: Query): Promise<Query>;
}

/** Loads shards of postings into the index. Imports nothing, so that only sharded indexes load it. */
export function createShardedPostings(
  terms: number,
  shards: readonly Shard[],
  loads: readonly (() => Promise<unknown>)[],
): ShardedPostings {
  const shardOf = new Int32Array(terms).fill(-1);
  shards.forEach(({ terms }, n) => {
    for (const term of terms) shardOf[term] = n;
  });
  const ready = new Set<number>();
  const load = async (n: number) => {
    await loads[n]?.();
    ready.add(n);
  };
  const isOwn = ({ kind }: Expansion) => kind === 'exact' || kind === 'typo' || kind === 'prefix';
  const isReady = ({ term }: Expansion) => ready.has(shardOf[term] as number);

  return {
    async prepare(query) {
      const strong = query.queryTerms.filter(({ isStopWord }) => !isStopWord);
      const inOrder = (strong.length > 0 ? strong : query.queryTerms).flatMap(({ expansions }) => expansions);
      inOrder.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.weight - a.weight);
      const missing = [...new Set(inOrder.filter((one) => !isReady(one)).map(({ term }) => shardOf[term] as number))];
      const results = await Promise.allSettled(missing.slice(0, MAX_SHARDS_AT_ONCE).map(load));
      if (missing.length > 0 && results.every(({ status }) => status === 'rejected'))
        throw new TypeError('The index cannot be fetched.');
      return {
        ...query,
        queryTerms: query.queryTerms.map((queryTerm) => ({
          ...queryTerm,
          expansions: queryTerm.expansions.filter(isReady),
        })),
        isPartial: missing.length > MAX_SHARDS_AT_ONCE,
      };
    },
  };
}
