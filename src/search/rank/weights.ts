import type { FieldWeights } from '../index/postings.ts';
import learnt from './weights.json' with { type: 'json' };

export interface Weights {
  fields: FieldWeights;
  query: {
    /** A corrected word, times its likeness. */
    typo: number;
    /** A word whose stem is known though no answer has the word, and its corrections one letter away: times this. */
    knownStem: number;
    /** Times this for words one letter away from a common word of the language that no answer has. */
    commonWord: number;
    /** Times this for a correction that no question has, beside one that some has. */
    notInTitle: number;
    /** Times this when the misspelt word may as well be one that says little. */
    nearStopWord: number;
    /** A word whose beginning was typed. */
    prefix: number;
    /** A word the company says means the same. */
    synonym: number;
    /** A word of everyday speech that means much the same. */
    builtinSynonym: number;
    /** The same, of one root besides. */
    sameStem: number;
  };
  rank: {
    /** Saturation of BM25. */
    k1: number;
    /** Weight of each feature while only the index has been read. */
    index: Record<FeatureName, number>;
    /** The same once the full text has been asked. */
    fullText: Record<FeatureName, number>;
    /** Answers that help readers, up to this share more. */
    popularity: number;
  };
}

/** Fitted by `npm run bench -- search --fit`, which overwrites what is changed by hand; the figures they gave stand in `weights.figures.json`. */
export const weights: Weights = learnt;

/** Everything the ranker weighs, each about 0 to 3 per answer. */
export const featureNames = [
  /** BM25F over question and aliases. */
  'bm25f',
  /** What the answer's own passages taught. */
  'trained',
  /** Share of the query's worth that the answer holds. */
  'coverage',
  /** BM25F over all fields times coverage; counts more where no question holds the words of the query, since bodies must answer it then. */
  'allFields',
  /** Words that say little, in question and aliases. */
  'stopWords',
  /** Runs of letters in common with the question. */
  'charNgrams',
  /** Latent semantic likeness. */
  'lsa',
  /** Words in the very form that was typed. */
  'exactForm',
  /** Share of the query's worth that only the full text holds. */
  'fullTextOnly',
  /** Words of the query that stand near each other in the full text. */
  'proximity',
] as const;

export type FeatureName = (typeof featureNames)[number];
