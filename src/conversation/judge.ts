import type { Hit, SearchState } from '../search/types.ts';
import { stemsOf } from './passage.ts';

/** How well the results of a search answer a message. */
export interface Judgement {
  /** `answer`: one is given; `which`: several are equally likely; `unsure`: ask about the nearest; `none`: no result. */
  verdict: 'answer' | 'which' | 'unsure' | 'none';
  /** Candidates, the likeliest first; after a given answer its alternatives. */
  ids: number[];
}

/** Confidence from which an answer is given, fitted by `npm run bench -- conversation` so that four of five out-of-domain queries are not answered. */
export const minAnswerConfidence = 1.76;
/** Confidence below which nothing is asked. */
const minAskConfidence = 0.7;
/** Shares of the first score from which an answer is an alternative, and equally likely; fitted so that few right answers are missing. */
const [minPossibleShare, minEqualShare] = [0.5, 0.95];
/** Maximum of results judged and offered: more cannot be compared at a glance. */
export const maxJudged = 6;
/** Maximum of alternatives after an answer. */
const maxAlternatives = 3;

const confidenceOf = ({ sure = minAskConfidence }: Hit) => sure;
const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);

/** Judges the final state of a search. In: the confidence from which an answer is given. */
export function judgeResults(
  { hits, exact }: Pick<SearchState, 'hits' | 'exact'>,
  enough = minAnswerConfidence,
): Judgement {
  if (exact) return { verdict: 'answer', ids: [exact.id] };
  const judged = hits.slice(0, maxJudged);
  const [first, second] = judged;
  if (first && confidenceOf(first) >= enough) {
    const meant = judged.filter(({ score }) => score >= minPossibleShare * first.score);
    // A best bet has infinite confidence and the score of the answer it displaced.
    const isTied = Number.isFinite(first.sure) && second !== undefined && second.score >= minEqualShare * first.score;
    return isTied
      ? { verdict: 'which', ids: idsOf(meant) }
      : { verdict: 'answer', ids: idsOf(meant.slice(0, 1 + maxAlternatives)) };
  }
  const isWorthAsking = judged.some((hit) => confidenceOf(hit) >= minAskConfidence);
  return isWorthAsking ? { verdict: 'unsure', ids: idsOf(judged) } : { verdict: 'none', ids: [] };
}

/** Whether a message says no more and no less than a title, in any form of its words. */
export function saysTitle(message: string, title: string): boolean {
  const [said, wanted] = [stemsOf(message), stemsOf(title)];
  return wanted.size > 0 && said.size === wanted.size && [...wanted].every((word) => said.has(word));
}
