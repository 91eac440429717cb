/**
 * What words say about answers, in the shape the ranker reads. Answers are numbered from 0 in the order of the index;
 * the postings of term `t` are `starts[t]` to `starts[t + 1]`.
 */
export interface InvertedIndex {
  /** How many answers. */
  size: number;
  /** Sorted by code unit. */
  terms: string[];
  starts: Uint32Array;
  docs: Uint32Array;
  /** Levels (see `quantize.ts`) of how often the question has the term. */
  question: Uint8Array;
  aliases: Uint8Array;
  /** Short and long answer. */
  body: Uint8Array;
  /** Levels of how well the term tells this answer from the others (see `train-term-weights.ts`). */
  trained: Uint8Array;
  /** Which forms of the term the answer holds, one bit each (see `forms.ts`); only where the whole index is loaded. */
  masks?: Uint32Array;
}

/** How many answers hold a term. */
export const documentFrequency = ({ starts }: Pick<InvertedIndex, 'starts'>, term: number) =>
  (starts[term + 1] as number) - (starts[term] as number);

/** How much a term tells: BM25's inverse document frequency. */
export function idfOf(invertedIndex: Pick<InvertedIndex, 'starts' | 'size'>, term: number): number {
  const n = documentFrequency(invertedIndex, term);
  return Math.log(1 + (invertedIndex.size - n + 0.5) / (n + 0.5));
}

/** How many answers have each term in their question or aliases. */
export function countTitles({ terms, starts, question, aliases }: InvertedIndex): Uint32Array {
  return Uint32Array.from(terms, (_, term) => {
    let count = 0;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      if (question[at] || aliases[at]) count++;
    return count;
  });
}

/** Position of a term, or -1. */
export function findTerm(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = terms[middle] as string;
    if (at === term) return middle;
    if (at < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
