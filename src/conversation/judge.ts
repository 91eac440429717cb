import type { Hit, SearchState } from '../search/types.ts';

/** What a search is worth as an answer. */
export interface Judgement {
  /** One answer is given; which of some alike is meant is asked, or whether one of the nearest is, none being sure; or nothing is known. */
  verdict: 'answer' | 'which' | 'unsure' | 'none';
  /** Of the answers meant, the likeliest first. Behind the one that is given stands what else may have been meant. */
  ids: number[];
}

/**
 * An answer is given from this confidence on. Learnt on labelled sets and on the learning half of our own, so that of each one's
 * foreign queries four of five are not answered; `npm run bench -- conversation` learns it anew, leaving one set out in turn.
 */
export const minAnswerConfidence = 1.76;
/** Where nothing is as sure as this, nothing is asked about. */
const minAskConfidence = 0.7;
/**
 * An answer scoring at least this share of the first one may have been meant as well, or is about equally likely. The first, and how
 * many are named, so that on the learning halves and the labelled sets few right ones stay unnamed.
 */
const [minPossibleShare, minEqualShare] = [0.5, 0.95];
/** So many results are judged, and asked about: more one cannot choose from at a glance. */
export const maxJudged = 6;
/** So many others stand behind an answer. */
const maxAlternatives = 3;

const confidenceOf = ({ sure = minAskConfidence }: Hit) => sure;
const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

/** Judges the last state of a search. In: the confidence from which an answer is given. */
export function judgeResults(
  { hits, exact }: Pick<SearchState, 'hits' | 'exact'>,
  enough = minAnswerConfidence,
): Judgement {
  if (exact) return { verdict: 'answer', ids: [exact.id] };
  const judged = hits.slice(0, maxJudged);
  const [first, second] = judged;
  if (first && confidenceOf(first) >= enough) {
    const meant = judged.filter(({ score }) => score >= minPossibleShare * first.score);
    // A pinned answer, which is infinitely sure, has the score of the one it displaced.
    const isTied = Number.isFinite(first.sure) && second !== undefined && second.score >= minEqualShare * first.score;
    return isTied
      ? { verdict: 'which', ids: idsOf(meant) }
      : { verdict: 'answer', ids: idsOf(meant.slice(0, 1 + maxAlternatives)) };
  }
  const isWorthAsking = judged.some((hit) => confidenceOf(hit) >= minAskConfidence);
  return isWorthAsking ? { verdict: 'unsure', ids: idsOf(judged) } : { verdict: 'none', ids: [] };
}
