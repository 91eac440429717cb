import type { Analyser } from '../../text/analyser.ts';
import { countOf, type Evidence } from './inverted-index.ts';
import { packPostings, unpackPostings } from './shards.ts';

/** Postings as text that JSON and Brotli keep small: one character for most numbers, like numbers together. */
export interface PackedPostings {
  /** Gaps between answer numbers. */
  gaps: string;
  /** Levels of question and aliases, see `Evidence` and `packPairs`. */
  asked: PackedPairs;
  /** Levels of body and what was learnt. */
  told: PackedPairs;
}

/** The pairs of levels there are, the most frequent first, and which of them each posting has. */
export type PackedPairs = [pairs: string, places: string];

/** Evidence in the same form. */
export interface PackedEvidence {
  size: number;
  /** Every word form, sorted, each as the length it shares with the one before (a capital) and the rest. */
  words: string;
  /** Number of postings of each term. */
  counts: string;
  /** All postings, or where the terms are cut into files. */
  postings: PackedPostings | { cuts: number[] };
}

/** The packed evidence was made by other rules than this script's. */
export class StaleIndexError extends Error {
  override name = 'StaleIndexError';
}

/** Printable ASCII that JSON does not escape. */
const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const carry = 16;
const last = signs.length - carry;

/** Whole numbers → text; up to 75 takes one character, up to 1,291 two. */
export function packNumbers(numbers: Iterable<number>): string {
  let out = '';
  for (let number of numbers) {
    let text = signs[number % last] as string;
    for (number = Math.floor(number / last); number > 0; number = Math.floor((number - 1) / carry))
      text = (signs[last + ((number - 1) % carry)] as string) + text;
    out += text;
  }
  return out;
}

/** By character code. */
const valueOf = new Int8Array(128).fill(-1);
for (const [value, sign] of [...signs].entries()) valueOf[sign.charCodeAt(0)] = value;

/** The reverse of `packNumbers`. */
export function unpackNumbers(text: string): Uint32Array {
  const out = new Uint32Array(text.length);
  let found = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = valueOf[text.charCodeAt(at)] ?? -1;
    if (value < 0) throw new StaleIndexError('The index holds a sign that is not a number.');
    if (value >= last) number = number * carry + (value - last) + 1;
    else {
      out[found++] = number * last + value;
      number = 0;
    }
  }
  return out.subarray(0, found);
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
export function pack(evidence: Evidence, words: readonly string[], cutAt?: number[]): PackedEvidence {
  return {
    size: evidence.size,
    words: packWords(words),
    counts: packNumbers(evidence.terms.map((_, term) => countOf(evidence, term))),
    postings: cutAt ? { cuts: cutAt } : packPostings(evidence, 0, evidence.terms.length),
  };
}

/** Terms in the order of the postings: the stems of the words, sorted. */
export function termsOf(words: Iterable<string>, analyser: Analyser): string[] {
  const terms = new Set<string>();
  for (const word of words) terms.add(analyser.key(word));
  return [...terms].sort();
}

/** Throws `StaleIndexError` when the words do not give the terms the postings were counted for. */
export function unpack(packed: PackedEvidence, analyser: Analyser): { evidence: Evidence; words: string[] } {
  const words = unpackWords(packed.words);
  const terms = termsOf(words, analyser);
  const counts = unpackNumbers(packed.counts);
  if (counts.length !== terms.length) throw new StaleIndexError('The index was made by another version of search.');
  const starts = new Uint32Array(terms.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = (starts[term] as number) + count;
  });
  const total = starts[terms.length] as number;
  const evidence: Evidence = {
    size: packed.size,
    terms,
    starts,
    docs: new Uint32Array(total),
    question: new Uint8Array(total),
    aliases: new Uint8Array(total),
    body: new Uint8Array(total),
    learnt: new Uint8Array(total),
  };
  if (!('cuts' in packed.postings)) unpackPostings(packed.postings, evidence, 0, terms.length);
  return { evidence, words };
}
