import type { Hit, SearchState } from '../search/types.ts';

/** What a search is worth as an answer: one that is given, some that are asked about, or none. */
export interface Judgement {
  verdict: 'answer' | 'ask' | 'none';
  /** Of the answers meant, the likeliest first. Behind the one that is given stands what else may have been meant. */
  ids: number[];
  /** Two are about equally likely. */
  isTied: boolean;
}

/**
 * An answer is given from this sureness on. Learnt on labelled sets, each asked with its own queries and those of others, so that
 * four of five foreign ones are not answered; `npm run bench -- conversation` learns it anew, leaving one set out in turn.
 */
export const givenFrom = 1.45;
/** What is less sure is not even asked about. */
const askThreshold = 0.7;
/** An answer scoring at least this share of the first one may have been meant as well, or is about equally likely. */
const [possible, alike] = [0.7, 0.95];
/** Of so many one can choose at a glance. */
const mostOffered = 3;

const surenessOf = ({ sure = askThreshold }: Hit) => sure;

/** Judges the last state of a search. In: how sure an answer must be to be given. */
export function judge({ hits, exact }: Pick<SearchState, 'hits' | 'exact'>, enough = givenFrom): Judgement {
  if (exact) return { verdict: 'answer', ids: [exact.id], isTied: false };
  const [first, second] = hits;
  const isGiven = first !== undefined && surenessOf(first) >= enough;
  const least = isGiven ? possible * first.score : 0;
  const offered = hits.filter((hit) => (isGiven ? hit.score >= least : surenessOf(hit) >= askThreshold));
  return {
    verdict: isGiven ? 'answer' : offered.length > 0 ? 'ask' : 'none',
    ids: offered.slice(0, mostOffered).map(({ id }) => id),
    isTied: isGiven && second !== undefined && second.score >= alike * first.score,
  };
}
