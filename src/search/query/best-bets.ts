import type { Analyser } from '../../text/analyser.ts';

/** A query (its sorted keys, separated by spaces) and the answer that is first for it. */
export type BestBet = [keys: string, doc: number];

/** Lookup key of a query, independent of word order and inflection. */
export const bestBetKey = (keys: Iterable<string>) => [...new Set(keys)].sort().join(' ');

export const bestBetKeyOf = (text: string, analyser: Analyser) =>
  bestBetKey(analyser.terms(text).map(({ term }) => term));
