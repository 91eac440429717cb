import { countOf, idfOf, type Evidence } from '../evidence/index.ts';
import { learntOf, weightOf } from '../evidence/levels.ts';
import type { Query, Slot } from '../query/parse.ts';
import type { Grams } from './grams.ts';
import type { Latent } from './latent.ts';

/** Everything the ranker weighs, each about 0 to 3 per answer. */
export const featureNames = [
  /** BM25F over question and aliases. */
  'head',
  /** What the answer's own passages taught. */
  'learnt',
  /** Share of the query's worth that the answer holds. */
  'covered',
  /** Words that say little, in question and aliases. */
  'chatter',
  /** Runs of letters in common with the question. */
  'letters',
  /** Latent semantic likeness. */
  'latent',
  /** Share of the query's worth that only the full text holds. */
  'beyond',
  /** Words of the query that stand near each other in the full text. */
  'pairs',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, Float64Array>;

/** What the full text says, per answer: sums of what words are worth. */
export type Outside = ReadonlyMap<number, { beyond: number; pairs: number }>;

/** Slots in order, each key once. */
export function distinct(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>();
  return slots.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** What each candidate of a slot is worth: a word that stands for another is never worth more than the word itself. */
export function worths(slot: Slot, idf: (term: number) => number): number[] {
  const own = slot.candidates.find(({ kind }) => kind === 'exact');
  const ceiling = own ? idf(own.term) : Infinity;
  return slot.candidates.map(({ term, weight }) => weight * Math.min(ceiling, idf(term)));
}

/** Makes a function from queries to features; the arrays it returns are overwritten by its next call. */
export function createFeatures(evidence: Evidence, grams: Grams | undefined, latent: Latent | undefined, k1: number) {
  const { size, starts, docs, question, aliases, learnt } = evidence;
  const idf = (term: number) => idfOf(evidence, term);
  const rarest = Math.log(1 + size);
  const features = Object.fromEntries(featureNames.map((name) => [name, new Float64Array(size)])) as Features;
  const { head, covered, chatter, letters, latent: company, learnt: taught, beyond, pairs } = features;
  // The best candidate of a slot counts for each answer; these hold it while the slot is read.
  const bestHead = new Float64Array(size);
  const bestCover = new Float64Array(size);
  const bestLearnt = new Float64Array(size);
  const saturate = (f: number) => (f * (k1 + 1)) / (k1 + f);

  function read(slot: Slot): { value: number; touched: number[] } {
    const touched: number[] = [];
    let value = 0;
    const values = worths(slot, idf);
    slot.candidates.forEach(({ term }, index) => {
      const rarity = values[index] as number;
      if (rarity > value) value = rarity;
      for (let at = starts[term] as number, end = at + countOf(evidence, term); at < end; at++) {
        const doc = docs[at] as number;
        const asked = (weightOf[question[at] as number] as number) + (weightOf[aliases[at] as number] as number);
        if (bestCover[doc] === 0) touched.push(doc);
        bestCover[doc] = Math.max(bestCover[doc] as number, rarity);
        bestHead[doc] = Math.max(bestHead[doc] as number, rarity * saturate(asked));
        bestLearnt[doc] = (bestLearnt[doc] as number) + rarity * (learntOf[learnt[at] as number] as number);
      }
    });
    return { value, touched };
  }

  return (query: Query, outside?: Outside): Features => {
    for (const name of featureNames) features[name].fill(0);
    const slots = distinct(query.slots);
    let worth = 0;
    let asked = 0;
    const wanted = new Map<number, number>();
    for (const slot of slots) {
      const { value, touched } = read(slot);
      if (!slot.weak) {
        worth += value;
        asked += value || rarest;
        const values = worths(slot, idf);
        slot.candidates.forEach(({ term }, i) => wanted.set(term, (wanted.get(term) ?? 0) + (values[i] as number)));
      }
      for (const doc of touched) {
        taught[doc] = (taught[doc] as number) + (bestLearnt[doc] as number);
        if (slot.weak) chatter[doc] = (chatter[doc] as number) + (bestHead[doc] as number);
        else {
          head[doc] = (head[doc] as number) + (bestHead[doc] as number);
          covered[doc] = (covered[doc] as number) + (bestCover[doc] as number);
        }
        bestHead[doc] = bestCover[doc] = bestLearnt[doc] = 0;
      }
    }
    worth ||= 1;
    for (let doc = 0; doc < size; doc++) {
      head[doc] = (head[doc] as number) / worth;
      taught[doc] = (taught[doc] as number) / worth;
      chatter[doc] = (chatter[doc] as number) / worth;
      covered[doc] = (covered[doc] as number) / (asked || 1);
    }
    grams?.score(
      slots.filter(({ weak }) => !weak).map(({ key }) => key),
      letters,
    );
    latent?.score(wanted, company);
    for (const [doc, found] of outside ?? []) {
      beyond[doc] = found.beyond / (asked || 1);
      pairs[doc] = found.pairs / worth;
    }
    return features;
  };
}
