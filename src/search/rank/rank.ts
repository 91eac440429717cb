import type { Evidence } from '../evidence/index.ts';
import { weightOf } from '../evidence/levels.ts';
import type { Query } from '../query/parse.ts';
import type { Weights } from '../weights.ts';
import type { Grams } from './grams.ts';

export interface Ranked {
  doc: number;
  score: number;
  /** Share of the query's worth that was found in the answer by word, 0 to 1. */
  found: number;
}

/** Evidence from outside the index: per answer, 0 to 1. */
export type Outside = ReadonlyMap<number, number>;

export interface Ranker {
  /** Every answer with any evidence, best first. Equal scores keep the order of the index. */
  rank(query: Query, deep?: Outside): Ranked[];
  idf(term: number): number;
}

/** In: what an index says. `popularity` is 0 to 1 per answer. */
export function createRanker(
  evidence: Evidence,
  grams: Grams,
  weights: Weights['rank'],
  popularity: readonly number[] = [],
): Ranker {
  const { size, starts, docs, head, body } = evidence;
  const { k1 } = weights;
  const idf = (term: number) => {
    const n = (starts[term + 1] as number) - (starts[term] as number);
    return Math.log(1 + (size - n + 0.5) / (n + 0.5));
  };
  const rarest = Math.log(1 + size);
  const words = new Float64Array(size);
  const chatter = new Float64Array(size);
  const letters = new Float64Array(size);
  const covered = new Float64Array(size);
  const best = new Float64Array(size);
  const cover = new Float64Array(size);

  return {
    idf,
    rank(query, deep) {
      for (const array of [words, chatter, letters, covered]) array.fill(0);
      let worth = 0;
      let asked = 0;
      const keys: string[] = [];
      const seen = new Set<string>();
      for (const slot of query.slots) {
        if (seen.has(slot.key)) continue;
        seen.add(slot.key);
        if (!slot.weak) keys.push(slot.key);
        const touched: number[] = [];
        let value = 0;
        // A word that stands for another is never worth more than the word itself.
        const own = slot.candidates.find(({ kind }) => kind === 'exact');
        const ceiling = own ? idf(own.term) : Infinity;
        for (const { term, weight } of slot.candidates) {
          const rarity = weight * Math.min(ceiling, idf(term));
          if (rarity > value) value = rarity;
          for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
            const doc = docs[at] as number;
            const f = slot.weak
              ? (weightOf[head[at] as number] as number)
              : (weightOf[head[at] as number] as number) + (weightOf[body[at] as number] as number);
            const gain = (rarity * f * (k1 + 1)) / (k1 + f);
            if (best[doc] === 0) touched.push(doc);
            if (gain > (best[doc] as number)) best[doc] = gain;
            if (rarity > (cover[doc] as number)) cover[doc] = rarity;
          }
        }
        if (!slot.weak) {
          worth += value;
          asked += value || rarest;
        }
        const sum = slot.weak ? chatter : words;
        for (const doc of touched) {
          sum[doc] = (sum[doc] as number) + (best[doc] as number);
          if (!slot.weak) covered[doc] = (covered[doc] as number) + (cover[doc] as number);
          best[doc] = 0;
          cover[doc] = 0;
        }
      }
      grams.score(keys, letters);
      worth ||= 1;
      const ranked: Ranked[] = [];
      for (let doc = 0; doc < size; doc++) {
        const evident =
          ((words[doc] as number) + weights.weak * (chatter[doc] as number)) / worth +
          weights.grams * (letters[doc] as number) +
          weights.deep * (deep?.get(doc) ?? 0);
        if (evident <= 0) continue;
        const score = evident * (1 + weights.popularity * (popularity[doc] ?? 0));
        ranked.push({ doc, score, found: asked > 0 ? (covered[doc] as number) / asked : 0 });
      }
      return ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
    },
  };
}
