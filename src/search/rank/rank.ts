import type { InvertedIndex } from '../index/inverted-index.ts';
import { idfOf } from '../index/inverted-index.ts';
import type { Query } from '../query/parse.ts';
import { type Weights, featureNames } from './weights.ts';
import { createFeatures, type Features, type FullTextSignals, type OwnWords } from './features.ts';
import type { CharNgrams } from './char-ngrams.ts';
import type { Lsa } from './lsa.ts';

export interface Ranked {
  doc: number;
  score: number;
  /** Confidence: at least `minConfidence` for a real match. */
  sure: number;
}

/** Confidence threshold: below it results are shown as the nearest ones only. Of labelled sets, about three of four queries of other sets are below, and one of thirty of their own. */
export const minConfidence = 1.4;
/** Sums of the `index` and `fullText` weights when the confidence was fitted: refit it when weights change. */
const [indexScale, fullTextScale, fullTextOffset] = [15.61, 23.86, 0.12];

/**
 * Confidence that an answer fits, fitted by logistic regression on labelled sets, each searched with its own queries and those of the
 * others. In: the matches of the query's own words, the similarity of character n-grams, the score divided by the scale, at most 1.
 * Several common words are less likely a coincidence than one; a fitting answer has a smaller share of a longer query.
 */
function confidenceOf(
  { matched, count, total, unknown }: OwnWords,
  doc: number,
  [ngrams, score]: readonly [number, number],
): number {
  const own = matched[doc] as number;
  const certain = own / (total || 1) + 0.36 * Math.min(count[doc] as number, 4) - 0.35 * unknown;
  return certain + 0.18 * (total - own) + 0.71 * ngrams + 0.95 * Math.min(score, 1);
}

/** A single word found in its very form in at most this many answers: these come first. */
const maxExactHolders = 3;

export interface Ranker {
  /** Every answer with any evidence, best first. Equal scores keep the order of the index. */
  rank(query: Query, outside?: FullTextSignals): Ranked[];
  /** The ranking features; overwritten by the next call. */
  features(query: Query, outside?: FullTextSignals): Features;
  idf(term: number): number;
}

/** Single words: moves the answers with the exact form to the top when few, else keeps the best among the first. */
function exactHoldersFirst(ranked: Ranked[], isHolding: Uint8Array): Ranked[] {
  const isHolder = ({ doc }: Ranked) => isHolding[doc] === 1;
  const holders = ranked.filter(isHolder);
  if (holders.length === 0) return ranked;
  const top = ranked[0]?.score ?? 0;
  const raise = (one: Ranked): Ranked => ({ ...one, score: Math.max(one.score, top) });
  if (holders.length <= maxExactHolders) return [...holders.map(raise), ...ranked.filter((one) => !isHolder(one))];
  const [best] = holders as [Ranked];
  const place = ranked.indexOf(best);
  if (place < maxExactHolders) return ranked;
  const others = ranked.filter((one) => one !== best);
  return [...others.slice(0, maxExactHolders - 1), raise(best), ...others.slice(maxExactHolders - 1)];
}

/** In: an index, its features, the weights of each layer. `popularity` is 0 to 1 per answer. */
export function createRanker(
  invertedIndex: InvertedIndex,
  grams: CharNgrams | undefined,
  latent: Lsa | undefined,
  { k1, index, fullText, popularity: prior }: Weights['rank'],
  popularity: readonly number[] = [],
): Ranker {
  const { weigh: features, holders, words: ownWords } = createFeatures(invertedIndex, grams, latent, k1);
  return {
    idf: (term) => idfOf(invertedIndex, term),
    features,
    rank(query, outside) {
      const found = features(query, outside);
      const weights = outside ? fullText : index;
      const [scale, more] = outside ? [fullTextScale, fullTextOffset] : [indexScale, 0];
      const ranked: Ranked[] = [];
      for (let doc = 0; doc < invertedIndex.size; doc++) {
        let score = 0;
        for (const name of featureNames) score += weights[name] * (found[name][doc] as number);
        if (score <= 0) continue;
        score *= 1 + prior * (popularity[doc] ?? 0);
        const sure = confidenceOf(ownWords, doc, [found.charNgrams[doc] as number, score / scale]) - more;
        ranked.push({ doc, score, sure });
      }
      const inOrder = ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
      // Stop words around a word say more of what is meant: `dove è il pacco`.
      const isOneWord = query.queryTerms.length === 1;
      return isOneWord ? exactHoldersFirst(inOrder, holders) : inOrder;
    },
  };
}
