import type { Analyser } from '../../text/analyser.ts';

/** A query and the answer that stands first for it: the words' keys, sorted and parted by spaces, and a position. */
export type BestBet = [keys: string, doc: number];

/** The same for the same words in any order and any of their forms. */
export const bestBetKey = (keys: Iterable<string>) => [...new Set(keys)].sort().join(' ');

export const bestBetKeyOf = (text: string, analyser: Analyser) =>
  bestBetKey(analyser.terms(text).map(({ term }) => term));
