import type { Deep } from './engines.ts';
import type { Instant } from './instant.ts';
import type { Query } from './query/parse.ts';
import type { Outside } from './rank/rank.ts';

/** More words than this are not asked one by one: the rarest are. */
const asked = 8;

/**
 * Asks the full text for every word that matters, corrected where it was misspelt, and adds the scores up: whoever
 * asks a whole question finds the answers that hold most of it. Out: per answer of the index, 1 for the best.
 */
export async function deepEvidence(query: Query, deep: Deep, instant: Instant): Promise<Outside> {
  const words = new Map<string, number>();
  for (const slot of query.slots) {
    if (slot.weak) continue;
    const [best] = slot.candidates;
    const word = best?.kind === 'typo' ? best.form : slot.word;
    words.set(word, best ? best.weight * instant.idf(best.term) : Math.log(1 + instant.size));
  }
  const rarest = [...words].sort((a, b) => b[1] - a[1]).slice(0, asked);
  const sums = new Map<number, number>();
  const answers = await Promise.all(rarest.map(([word]) => deep.word(word)));
  for (const scores of answers)
    for (const [id, score] of scores) {
      const doc = instant.docOf(id);
      if (doc >= 0) sums.set(doc, (sums.get(doc) ?? 0) + score);
    }
  const most = Math.max(...sums.values(), 0) || 1;
  return new Map([...sums].map(([doc, sum]) => [doc, sum / most]));
}
