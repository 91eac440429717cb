import type { Analyser } from '../../text/analyser.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';
import { StaleIndexError, packNumbers, unpackNumbers } from './numbers.ts';
import { packPostings, unpackPostings, type PackedPostings } from './shards.ts';

/** Evidence in the same form. */
export interface PackedIndex {
  size: number;
  /** Every word form, sorted, each as the length it shares with the one before (a capital) and the rest. */
  words: string;
  /** Number of postings of each term. */
  counts: string;
  /** All postings, or where the terms are cut into files. */
  postings: PackedPostings | { cuts: number[] };
}

const letterA = 65;

/** Sorted words → text. */
export function packWords(words: readonly string[]): string {
  let before = '';
  let out = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
    out += String.fromCharCode(letterA + shared) + word.slice(shared);
    before = word;
  }
  return out;
}

/** The reverse of `packWords`. */
export function unpackWords(text: string): string[] {
  let before = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, sign = 'A', rest = '']) => {
    before = before.slice(0, sign.charCodeAt(0) - letterA) + rest;
    return before;
  });
}

/** In: evidence and every word form its terms came from; `cutAt` when the postings travel in files of their own. */
export function packIndex(invertedIndex: InvertedIndex, words: readonly string[], cutAt?: number[]): PackedIndex {
  return {
    size: invertedIndex.size,
    words: packWords(words),
    counts: packNumbers(invertedIndex.terms.map((_, term) => documentFrequency(invertedIndex, term))),
    postings: cutAt ? { cuts: cutAt } : packPostings(invertedIndex, 0, invertedIndex.terms.length),
  };
}

/** Terms in the order of the postings: the stems of the words, sorted. */
export function termsOf(words: Iterable<string>, analyser: Analyser): string[] {
  const terms = new Set<string>();
  for (const word of words) terms.add(analyser.key(word));
  return [...terms].sort();
}

/** Throws `StaleIndexError` when the words do not give the terms the postings were counted for. */
export function unpackIndex(
  packed: PackedIndex,
  analyser: Analyser,
): { invertedIndex: InvertedIndex; words: string[] } {
  const words = unpackWords(packed.words);
  const terms = termsOf(words, analyser);
  const counts = unpackNumbers(packed.counts);
  if (counts.length !== terms.length) throw new StaleIndexError('The index was made by another version of search.');
  const starts = new Uint32Array(terms.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = (starts[term] as number) + count;
  });
  const total = starts[terms.length] as number;
  const invertedIndex: InvertedIndex = {
    size: packed.size,
    terms,
    starts,
    docs: new Uint32Array(total),
    question: new Uint8Array(total),
    aliases: new Uint8Array(total),
    body: new Uint8Array(total),
    trained: new Uint8Array(total),
  };
  if (!('cuts' in packed.postings)) unpackPostings(packed.postings, invertedIndex, 0, terms.length);
  return { invertedIndex, words };
}
