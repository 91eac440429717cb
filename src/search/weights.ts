import type { FieldWeights } from './evidence/gather.ts';
import learnt from './weights.json' with { type: 'json' };

export interface Weights {
  fields: FieldWeights;
  query: {
    /** A corrected word, times its likeness. */
    typo: number;
    /** Times this when the misspelt word may as well be one that says little. */
    nearWeak: number;
    /** A word whose beginning was typed. */
    prefix: number;
    /** A word the company says means the same. */
    synonym: number;
    /** A word of everyday speech that means much the same. */
    alike: number;
  };
  rank: {
    /** Saturation of BM25. */
    k1: number;
    /** Words that say little. */
    weak: number;
    /** Letters in common with the question. */
    grams: number;
    /** Pagefind's evidence from the full text. */
    deep: number;
    popularity: number;
  };
}

/** Learnt by `npm run bench -- search --fit`; the figures they gave stand beside them. */
export const weights: Weights = learnt;
