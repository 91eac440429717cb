import type { Doc } from './postings.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { bestBetKeyOf, type BestBet } from '../query/best-bets.ts';

/** Aliases that do not find their own answer first, and no other answer has: an editor wrote them to find it. */
export function lostAliases(entries: readonly Doc[], open: SearchIndex): BestBet[] {
  const owners = new Map<string, number>();
  entries.forEach(({ question, aliases }, doc) => {
    for (const text of [question, ...aliases]) {
      const key = bestBetKeyOf(text, open.analyser);
      owners.set(key, owners.has(key) && owners.get(key) !== doc ? -1 : doc);
    }
  });
  return entries.flatMap(({ aliases }, doc) =>
    aliases.flatMap((alias): BestBet[] => {
      const key = bestBetKeyOf(alias, open.analyser);
      return owners.get(key) === doc && open.rank(open.parse(`${alias} `))[0]?.doc !== doc ? [[key, doc]] : [];
    }),
  );
}
