import type { Doc } from './postings.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { bestBetKeyOf, type BestBet } from '../query/best-bets.ts';
import { minConfidence } from '../rank/rank.ts';

/** Best bets for questions and aliases that, typed verbatim, do not find their own answer first. None for shared texts. */
export function createBestBets(entries: readonly Doc[], open: SearchIndex): BestBet[] {
  const owners = new Map<string, number>();
  const texts = entries.flatMap(({ question, aliases }, doc) => [question, ...aliases].map((text) => ({ text, doc })));
  const keyOf = (text: string) => bestBetKeyOf(text, open.analyser);
  for (const { text, doc } of texts) {
    const key = keyOf(text);
    owners.set(key, owners.has(key) && owners.get(key) !== doc ? -1 : doc);
  }
  return texts.flatMap(({ text, doc }): BestBet[] => {
    if (owners.get(keyOf(text)) !== doc) return [];
    const [first] = open.rank(open.parse(`${text} `));
    return first?.doc === doc && first.sure >= minConfidence ? [] : [[keyOf(text), doc]];
  });
}
