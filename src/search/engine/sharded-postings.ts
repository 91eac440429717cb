import { once } from './lazy-async.ts';
import type { Evidence } from '../index/inverted-index.ts';
import { unpackPostings, type PackedPostings } from '../index/shards.ts';
import { fileName, type IndexFile } from '../index/file-format.ts';
import type { Candidate, Query } from '../query/parse.ts';
import type { Loader } from '../types.ts';

/** More files than this are not fetched for one query: the words it says itself come first. */
const mostFiles = 10;

/** Postings that are fetched when a query needs them. */
export interface CutIndex {
  /** The query without the words whose postings could not be had. */
  prepare(query: Query): Promise<Query>;
}

/** In: evidence whose postings are still empty, the index it came from, and where that stands. */
export function createCutIndex(evidence: Evidence, file: IndexFile, indexUrl: string, loader: Loader): CutIndex {
  const { cuts } = file.evidence.postings as { cuts: number[] };
  const urlOf = (n: number) => indexUrl.replace(/[^/]*$/, fileName(file.files as string, 'postings', n));
  const fileOf = (term: number) => cuts.findLastIndex((first) => first <= term);
  const loads = cuts.slice(0, -1).map((from, n) =>
    once(async () => {
      unpackPostings(await loader.json<PackedPostings>(urlOf(n)), evidence, from, cuts[n + 1] as number);
      ready.add(n);
    }),
  );
  const ready = new Set<number>();
  const isOwn = ({ kind }: Candidate) => kind === 'exact' || kind === 'typo' || kind === 'prefix';

  return {
    async prepare(query) {
      const slots = query.slots.filter(({ weak }) => !weak);
      const inOrder = (slots.length > 0 ? slots : query.slots).flatMap(({ candidates }) => candidates);
      inOrder.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.weight - a.weight);
      const wanted = [...new Set(inOrder.map(({ term }) => fileOf(term)))];
      const missing = wanted.filter((n) => !ready.has(n)).slice(0, mostFiles);
      const results = await Promise.allSettled(missing.map((n) => loads[n]?.()));
      if (missing.length > 0 && results.every(({ status }) => status === 'rejected'))
        throw new TypeError('The index cannot be fetched.');
      return {
        ...query,
        slots: query.slots.map((slot) => ({
          ...slot,
          candidates: slot.candidates.filter(({ term }) => ready.has(fileOf(term))),
        })),
      };
    },
  };
}
