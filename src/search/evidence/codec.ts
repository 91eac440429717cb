import type { Analyser } from '../analysis/language.ts';
import type { Evidence } from './index.ts';

/** Evidence as text that JSON and Brotli keep small: one character for most numbers, like numbers together. */
export interface PackedEvidence {
  size: number;
  /** Every word form, sorted, each as the length it shares with the one before (a capital) and the rest. */
  words: string;
  /** Number of postings of each term. */
  counts: string;
  /** Gaps between answer numbers. */
  gaps: string;
  /** Levels, see `Evidence`. */
  question: string;
  aliases: string;
  body: string;
  learnt: string;
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

const valueOf = new Map([...signs].map((sign, index) => [sign, index]));

/** The reverse of `packNumbers`. */
export function unpackNumbers(text: string): number[] {
  const out: number[] = [];
  let number = 0;
  for (const sign of text) {
    const value = valueOf.get(sign);
    if (value === undefined) throw new StaleIndexError('The index holds a sign that is not a number.');
    if (value >= last) number = number * carry + (value - last) + 1;
    else {
      out.push(number * last + value);
      number = 0;
    }
  }
  return out;
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

/** In: evidence and every word form its terms came from. */
export function pack(evidence: Evidence, words: readonly string[]): PackedEvidence {
  const counts: number[] = [];
  const gaps: number[] = [];
  for (let term = 0; term < evidence.terms.length; term++) {
    const from = evidence.starts[term] as number;
    const to = evidence.starts[term + 1] as number;
    counts.push(to - from);
    for (let at = from; at < to; at++)
      gaps.push((evidence.docs[at] as number) - (at === from ? 0 : (evidence.docs[at - 1] as number) + 1));
  }
  return {
    size: evidence.size,
    words: packWords(words),
    counts: packNumbers(counts),
    gaps: packNumbers(gaps),
    question: packNumbers(evidence.question),
    aliases: packNumbers(evidence.aliases),
    body: packNumbers(evidence.body),
    learnt: packNumbers(evidence.learnt),
  };
}

/** Terms in the order of the postings: the stems of the words, sorted. */
export function termsOf(words: Iterable<string>, analyser: Analyser): string[] {
  const terms = new Set<string>();
  for (const word of words) terms.add(analyser.isWeak(word) ? word : analyser.key(word));
  return [...terms].sort((a, b) => (a < b ? -1 : 1));
}

/** Throws `StaleIndexError` when the words do not give the terms the postings were counted for. */
export function unpack(packed: PackedEvidence, analyser: Analyser): { evidence: Evidence; words: string[] } {
  const words = unpackWords(packed.words);
  const terms = termsOf(words, analyser);
  const counts = unpackNumbers(packed.counts);
  if (counts.length !== terms.length) throw new StaleIndexError('The index was made by another version of search.');
  const docs = Uint32Array.from(unpackNumbers(packed.gaps));
  const starts = new Uint32Array(terms.length + 1);
  counts.forEach((count, term) => {
    const from = starts[term] as number;
    for (let at = from + 1; at < from + count; at++) docs[at] = (docs[at] as number) + (docs[at - 1] as number) + 1;
    starts[term + 1] = from + count;
  });
  const levels = (text: string) => Uint8Array.from(unpackNumbers(text));
  return {
    evidence: {
      size: packed.size,
      terms,
      starts,
      docs,
      question: levels(packed.question),
      aliases: levels(packed.aliases),
      body: levels(packed.body),
      learnt: levels(packed.learnt),
    },
    words,
  };
}
