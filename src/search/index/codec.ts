import type { Analyser } from '../../text/analyser.ts';
import { documentFrequency, findTerm, type InvertedIndex } from './inverted-index.ts';
import { StaleIndexError, packNumbers, unpackNumbers } from './numbers.ts';
import { packPostings, unpackPostings, type PackedPostings } from './shards.ts';

export interface PackedIndex {
  size: number;
  /** All word forms, sorted and front coded: each as the shared prefix length (a capital letter) and the rest. */
  words: string;
  /** Number of postings of each term. */
  counts: string;
  /** All postings; or the number of terms per shard (`packNumbers`) and the number of the first shard. */
  postings: PackedPostings | { cuts: string; first: number };
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

export function unpackWords(text: string): string[] {
  let before = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, letter = 'A', rest = '']) => {
    before = before.slice(0, letter.charCodeAt(0) - letterA) + rest;
    return before;
  });
}

/** The terms of one shard, and the number of its file. */
export interface Shard {
  file: number;
  terms: number[];
}

/** In: the index, the word forms of its terms and, if sharded, the bounds of the shards and the first's number. */
export function packIndex(
  invertedIndex: InvertedIndex,
  words: readonly string[],
  cut?: { bounds: readonly number[]; first: number },
): PackedIndex {
  return {
    size: invertedIndex.size,
    words: packWords(words),
    counts: packNumbers(invertedIndex.terms.map((_, term) => documentFrequency(invertedIndex, term))),
    postings: cut
      ? { cuts: packNumbers(cut.bounds.slice(1).map((to, n) => to - (cut.bounds[n] as number))), first: cut.first }
      : packPostings(invertedIndex, 0, invertedIndex.terms.length),
  };
}

/** The terms of words, sorted, in the order of the postings. */
export function termsOf(words: Iterable<string>, analyser: Analyser): string[] {
  const terms = new Set<string>();
  for (const word of words) terms.add(analyser.key(word));
  return [...terms].sort();
}

/** Unpacks an inverted index, or two disjoint parts; sharded postings are zero until loaded. Throws `StaleIndexError`. */
export function unpackIndex(
  parts: readonly PackedIndex[],
  analyser: Analyser,
): { invertedIndex: InvertedIndex; words: string[]; shards: Shard[] } {
  const opened = parts.map(({ words, counts, postings }) => {
    const forms = unpackWords(words);
    const terms = termsOf(forms, analyser);
    const numbers = unpackNumbers(counts);
    if (numbers.length !== terms.length) throw new StaleIndexError('The index was made by another version of search.');
    return { forms, terms, numbers, postings };
  });
  const [first, second] = opened;
  const terms = second ? opened.flatMap((part) => part.terms).sort() : (first?.terms ?? []);
  const words = second ? opened.flatMap((part) => part.forms).sort() : (first?.forms ?? []);
  // The position of each part's terms among all.
  const places = opened.map((part) => (second ? part.terms.map((term) => findTerm(terms, term)) : [...terms.keys()]));
  const starts = new Uint32Array(terms.length + 1);
  opened.forEach(({ numbers }, part) =>
    numbers.forEach((count, n) => (starts[(places[part]?.[n] as number) + 1] = count)),
  );
  for (let term = 0; term < terms.length; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const total = starts[terms.length] as number;
  const invertedIndex: InvertedIndex = {
    size: parts[0]?.size ?? 0,
    terms,
    starts,
    docs: new Uint32Array(total),
    question: new Uint8Array(total),
    aliases: new Uint8Array(total),
    body: new Uint8Array(total),
    trained: new Uint8Array(total),
  };
  const shards: Shard[] = [];
  opened.forEach(({ postings }, part) => {
    const own = places[part] as number[];
    if (!('cuts' in postings)) return unpackPostings(postings, invertedIndex, own);
    let from = 0;
    for (const [n, count] of unpackNumbers(postings.cuts).entries())
      shards.push({ file: postings.first + n, terms: own.slice(from, (from += count)) });
  });
  return { invertedIndex, words, shards };
}
