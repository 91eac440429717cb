import type { Evidence } from '../evidence/index.ts';
import { idfOf } from '../evidence/index.ts';
import type { Query } from '../query/parse.ts';
import type { Weights } from '../weights.ts';
import { createFeatures, featureNames, type Features, type Outside } from './features.ts';
import type { Grams } from './grams.ts';
import type { Latent } from './latent.ts';

export interface Ranked {
  doc: number;
  score: number;
  /** Share of the query's worth that was found in the answer by word, 0 to 1. */
  found: number;
}

export interface Ranker {
  /** Every answer with any evidence, best first. Equal scores keep the order of the index. */
  rank(query: Query, outside?: Outside): Ranked[];
  /** What the ranking weighs; overwritten by the next call. */
  features(query: Query, outside?: Outside): Features;
  idf(term: number): number;
}

/** In: what an index says, weights for each layer. `popularity` is 0 to 1 per answer. */
export function createRanker(
  evidence: Evidence,
  grams: Grams | undefined,
  latent: Latent | undefined,
  { k1, instant, deep, popularity: prior }: Weights['rank'],
  popularity: readonly number[] = [],
): Ranker {
  const features = createFeatures(evidence, grams, latent, k1);
  return {
    idf: (term) => idfOf(evidence, term),
    features,
    rank(query, outside) {
      const found = features(query, outside);
      const weights = outside ? deep : instant;
      const used = featureNames.filter((name) => weights[name] > 0);
      const ranked: Ranked[] = [];
      for (let doc = 0; doc < evidence.size; doc++) {
        let score = 0;
        for (const name of used) score += weights[name] * (found[name][doc] as number);
        if (score <= 0) continue;
        score *= 1 + prior * (popularity[doc] ?? 0);
        ranked.push({ doc, score, found: Math.min(1, found.covered[doc] as number) });
      }
      return ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
    },
  };
}
