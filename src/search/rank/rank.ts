import type { InvertedIndex } from '../index/inverted-index.ts';
import { idfOf } from '../index/inverted-index.ts';
import type { Query } from '../query/parse.ts';
import { type Weights, featureNames } from './weights.ts';
import { createFeatures, distinctTerms, type Features, type FullTextSignals } from './features.ts';
import type { CharNgrams } from './char-ngrams.ts';
import type { Lsa } from './lsa.ts';

export interface Ranked {
  doc: number;
  score: number;
  /** How surely it answers: at least `sureEnough` where something was really found. */
  sure: number;
}

/** Answers under this are only the nearest: about two thirds of what other sets ask is, and one of twenty of their own. */
export const sureEnough = 0.93;
/** The sum of all weights when sureness was learnt, without and with the full text: it stays when a weight changes. */
const learntScale = [15.61, 23.86] as const;
/**
 * A logistic regression over labelled sets, each asked with its own queries and those of others. In: what the query's own
 * words say of an answer, as a share and in all, likeness by letters, score as a share of `learntScale`. What is the same for all
 * answers, how many words there are and how many no answer holds as typed, is added where they are ranked.
 */
const sureness = (share: number, held: number, letters: number, score: number) =>
  share + 0.25 * held + 0.74 * letters + 0.6 * score;

/** A single word stands in the very form typed in at most so many answers: these come before those of other forms. */
const fewHolders = 3;

export interface Ranker {
  /** Every answer with any evidence, best first. Equal scores keep the order of the index. */
  rank(query: Query, outside?: FullTextSignals): Ranked[];
  /** What the ranking weighs; overwritten by the next call. */
  features(query: Query, outside?: FullTextSignals): Features;
  idf(term: number): number;
}

/**
 * Of a single word: the few answers that hold its very form first; of many at least one among the first. In: a ranking,
 * best first.
 */
function holdersFirst(ranked: Ranked[], isHeld: Uint8Array): Ranked[] {
  const isHolder = ({ doc }: Ranked) => isHeld[doc] === 1;
  const holders = ranked.filter(isHolder);
  if (holders.length === 0) return ranked;
  const top = ranked[0]?.score ?? 0;
  const raise = (one: Ranked): Ranked => ({ ...one, score: Math.max(one.score, top) });
  if (holders.length <= fewHolders) return [...holders.map(raise), ...ranked.filter((one) => !isHolder(one))];
  const [best] = holders as [Ranked];
  const place = ranked.indexOf(best);
  if (place < fewHolders) return ranked;
  const others = ranked.filter((one) => one !== best);
  return [...others.slice(0, fewHolders - 1), raise(best), ...others.slice(fewHolders - 1)];
}

/** In: what an index says, weights for each layer. `popularity` is 0 to 1 per answer. */
export function createRanker(
  invertedIndex: InvertedIndex,
  grams: CharNgrams | undefined,
  latent: Lsa | undefined,
  { k1, instant, deep, popularity: prior }: Weights['rank'],
  popularity: readonly number[] = [],
): Ranker {
  const { weigh: features, holders, said } = createFeatures(invertedIndex, grams, latent, k1);
  return {
    idf: (term) => idfOf(invertedIndex, term),
    features,
    rank(query, outside) {
      const found = features(query, outside);
      const weights = outside ? deep : instant;
      const words = distinctTerms(query.queryTerms).filter(({ isStopWord }) => !isStopWord);
      // The more words there are, the less of them an answer holds that serves; the full text holds more.
      const start = 0.12 * Math.min(words.length, 4) - 0.27 * said.unknown - (outside ? 0.12 : 0);
      const ranked: Ranked[] = [];
      for (let doc = 0; doc < invertedIndex.size; doc++) {
        let score = 0;
        for (const name of featureNames) score += weights[name] * (found[name][doc] as number);
        if (score <= 0) continue;
        score *= 1 + prior * (popularity[doc] ?? 0);
        const held = said.held[doc] as number;
        ranked.push({
          doc,
          score,
          sure:
            start +
            sureness(
              held / (said.asked || 1),
              held,
              found.letters[doc] as number,
              score / learntScale[outside ? 1 : 0],
            ),
        });
      }
      const inOrder = ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
      return words.length === 1 ? holdersFirst(inOrder, holders) : inOrder;
    },
  };
}
