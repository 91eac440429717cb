import { packNumbers, unpackNumbers } from './numbers.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Postings as text that compresses well: one character for most numbers, similar numbers together. */
export interface PackedPostings {
  /** Gaps between answer numbers. */
  gaps: string;
  /** Levels of question and aliases (`InvertedIndex`, `packPairs`). */
  asked: PackedPairs;
  /** Levels of body and trained weight. */
  told: PackedPairs;
}

/** The occurring pairs of levels, the most frequent first, and the pair of each posting. */
export type PackedPairs = [pairs: string, places: string];

/** Approximate number of postings per shard: small shards save bytes, since a query fetches those of its words. */
const POSTINGS_PER_SHARD = 1200;

/** Splits the terms into shards of about equal numbers of postings. Out: the first term of each shard, and the end. */
export function shardBounds({ terms, starts }: Pick<InvertedIndex, 'terms' | 'starts'>): number[] {
  const bounds = [0];
  terms.forEach((_, term) => {
    if ((starts[term + 1] as number) - (starts[bounds.at(-1) as number] as number) >= POSTINGS_PER_SHARD)
      bounds.push(term + 1);
  });
  if (bounds.at(-1) !== terms.length) bounds.push(terms.length);
  return bounds;
}

/** Number of levels: two levels are combined into one number. */
const levelCount = 16;

/** Combines pairs of levels, so that one character encodes both. */
function packPairs(left: Uint8Array, right: Uint8Array): PackedPairs {
  const counts = new Uint32Array(levelCount * levelCount);
  // Plain loops, as in `prune`.
  const both = new Uint8Array(left.length);
  for (let i = 0; i < both.length; i++) {
    const pair = (left[i] as number) * levelCount + (right[i] as number);
    both[i] = pair;
    counts[pair] = (counts[pair] as number) + 1;
  }
  const pairs = [...counts.keys()].filter((pair) => counts[pair] !== 0);
  pairs.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const places = new Uint8Array(levelCount * levelCount);
  for (const [place, pair] of pairs.entries()) places[pair] = place;
  for (let i = 0; i < both.length; i++) both[i] = places[both[i] as number] as number;
  return [packNumbers(pairs), packNumbers(both)];
}

function unpackPairs(
  [pairs, places]: PackedPairs,
  left: Uint8Array,
  right: Uint8Array,
  positions: readonly number[],
): void {
  const known = unpackNumbers(pairs);
  unpackNumbers(places).forEach((place, i) => {
    const pair = known[place] as number;
    left[positions[i] as number] = pair / levelCount;
    right[positions[i] as number] = pair % levelCount;
  });
}

export function packPostings(invertedIndex: InvertedIndex, from: number, to: number): PackedPostings {
  const { starts, docs } = invertedIndex;
  const gaps: number[] = [];
  for (let term = from; term < to; term++)
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      gaps.push((docs[at] as number) - (at === starts[term] ? 0 : (docs[at - 1] as number) + 1));
  const cut = (levels: Uint8Array) => levels.subarray(starts[from], starts[to]);
  return {
    gaps: packNumbers(gaps),
    asked: packPairs(cut(invertedIndex.question), cut(invertedIndex.aliases)),
    told: packPairs(cut(invertedIndex.body), cut(invertedIndex.trained)),
  };
}

/** Unpacks the postings of terms, in their packed order, into the index. */
export function unpackPostings(packed: PackedPostings, invertedIndex: InvertedIndex, terms: Iterable<number>): void {
  const { starts, docs } = invertedIndex;
  const positions: number[] = [];
  const gaps = unpackNumbers(packed.gaps);
  for (const term of terms)
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      docs[at] = (gaps[positions.length] as number) + (at === starts[term] ? 0 : (docs[at - 1] as number) + 1);
      positions.push(at);
    }
  unpackPairs(packed.asked, invertedIndex.question, invertedIndex.aliases, positions);
  unpackPairs(packed.told, invertedIndex.body, invertedIndex.trained, positions);
}
