/** An inverted index: postings `starts[t]` to `starts[t + 1]` are those of term `t`. Answers count from 0. */
export interface InvertedIndex {
  size: number;
  terms: string[];
  starts: Uint32Array;
  docs: Uint32Array;
  /** Quantized frequency (`quantize.ts`) of the term in the question. */
  question: Uint8Array;
  aliases: Uint8Array;
  /** Short and long answer together. */
  body: Uint8Array;
  /** Quantized trained weight (`train-term-weights.ts`). */
  trained: Uint8Array;
  /** Bit mask of the forms of the term in the answer (`forms.ts`); only when the whole index is loaded. */
  masks?: Uint32Array;
}

export const documentFrequency = ({ starts }: Pick<InvertedIndex, 'starts'>, term: number) =>
  (starts[term + 1] as number) - (starts[term] as number);

/** BM25's inverse document frequency. */
export function idfOf(invertedIndex: Pick<InvertedIndex, 'starts' | 'size'>, term: number): number {
  const n = documentFrequency(invertedIndex, term);
  return Math.log(1 + (invertedIndex.size - n + 0.5) / (n + 0.5));
}

/** Number of answers with each term in their question or aliases. */
export function countTitles({ terms, starts, question, aliases }: InvertedIndex): Uint32Array {
  return Uint32Array.from(terms, (_, term) => {
    let count = 0;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      if (question[at] || aliases[at]) count++;
    return count;
  });
}

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
