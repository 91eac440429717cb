import type { Analyser } from '../../text/analyser.ts';
import { termsOf, unpackWords, type PackedIndex } from './codec.ts';
import type { PackedQuestions } from './file-format.ts';
import { findTerm, type InvertedIndex } from './inverted-index.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';

/** Packs the question postings of all terms but stop words. */
export function packQuestions(invertedIndex: InvertedIndex, isWeak: (term: number) => boolean): PackedQuestions {
  const { starts, docs, question } = invertedIndex;
  const counts: number[] = [];
  const gaps: number[] = [];
  invertedIndex.terms.forEach((_, term) => {
    let count = 0;
    let before = -1;
    for (let at = starts[term] as number; !isWeak(term) && at < (starts[term + 1] as number); at++) {
      if (!question[at]) continue;
      gaps.push((docs[at] as number) - before - 1);
      before = docs[at] as number;
      count++;
    }
    counts.push(count);
  });
  return { counts: packNumbers(counts), gaps: packNumbers(gaps) };
}

/** Unpacks an index of questions alone, with the terms of `invertedIndex`. In: also the part that was packed. */
export function unpackQuestions(
  packed: PackedQuestions,
  invertedIndex: InvertedIndex,
  part: PackedIndex,
  analyser: Analyser,
): InvertedIndex {
  const { size, terms } = invertedIndex;
  const starts = new Uint32Array(terms.length + 1);
  const counts = unpackNumbers(packed.counts);
  termsOf(unpackWords(part.words), analyser).forEach((term, n) => {
    starts[findTerm(terms, term) + 1] = counts[n] ?? 0;
  });
  for (let term = 0; term < terms.length; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const gaps = unpackNumbers(packed.gaps);
  const docs = new Uint32Array(gaps.length);
  terms.forEach((_, term) => {
    let before = -1;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      docs[at] = before += (gaps[at] as number) + 1;
  });
  const none = new Uint8Array(gaps.length);
  return {
    size,
    terms,
    starts,
    docs,
    question: new Uint8Array(gaps.length).fill(1),
    aliases: none,
    body: none,
    trained: none,
  };
}
