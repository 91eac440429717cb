import type { SearchState } from '../search/types.ts';

/** What a search is worth as an answer: one that is given, some that are asked about, or none. */
export interface Judgement {
  verdict: 'answer' | 'ask' | 'none';
  /** Of the answers meant, the likeliest first: one for `answer`, at most two for `ask`. */
  ids: number[];
  /** `ask`: nothing fits well, as opposed to two that fit alike. */
  isUnsure: boolean;
}

/**
 * Learnt on labelled sets, each asked with its own queries and those of others, and judged on the sets they were not learnt from
 * (`npm run bench -- conversation`): an answer is given from this score on, where search says that it is more than near.
 */
const givenFrom = 15;
/** Under this score nothing is offered, not even as a question. */
const askedFrom = 9;
/** Two answers are about equally likely where the second has this share of the first one's score. */
const alike = 0.95;

/** Judges the last state of a search. */
export function judge({ hits, nearest, exact }: Pick<SearchState, 'hits' | 'nearest' | 'exact'>): Judgement {
  if (exact) return { verdict: 'answer', ids: [exact.id], isUnsure: false };
  const [first, second] = hits;
  if (!first || first.score < askedFrom) return { verdict: 'none', ids: [], isUnsure: true };
  const isGiven = !nearest && first.score >= givenFrom;
  const isTied = second !== undefined && second.score >= alike * first.score;
  if (isGiven && !isTied) return { verdict: 'answer', ids: [first.id], isUnsure: false };
  const two = [first, ...(second && second.score >= askedFrom ? [second] : [])];
  return { verdict: 'ask', ids: two.map(({ id }) => id), isUnsure: !isGiven };
}
