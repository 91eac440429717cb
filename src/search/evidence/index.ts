/**
 * What words say about answers, in the shape the ranker reads. Answers are numbered from 0 in the order of the index;
 * the postings of term `t` are `starts[t]` to `starts[t + 1]`.
 */
export interface Evidence {
  /** How many answers. */
  size: number;
  /** Sorted by code unit. */
  terms: string[];
  starts: Uint32Array;
  docs: Uint32Array;
  /** Levels (see `levels.ts`) of question and aliases. */
  head: Uint8Array;
  /** Levels of short and long answer. */
  body: Uint8Array;
}

/** Position of a term, or -1. */
export function find(terms: readonly string[], term: string): number {
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
