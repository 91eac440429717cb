import type { FeatureName } from '../../../src/search/rank/weights.ts';

/** Why each feature is weighed, in a line. */
export const reasons: Record<FeatureName, string> = {
  bm25f: 'BM25F over question and aliases: what an answer is about',
  trained: 'what each sentence of an answer taught of its words, small ones included',
  coverage: 'share of the words of the query that an answer holds: long queries',
  allFields: 'bodies count where no question holds the query: sites of many answers',
  stopWords: 'small words of questions: who asks when does not ask how much',
  charNgrams: 'runs of letters: compounds, inflections and mistakes that no correction reaches',
  lsa: 'words that occur with those of the query: paraphrases',
  exactForm: 'the very form typed, where a stem stands for words that differ',
  fullTextOnly: 'words that only the full text holds: without it they list nothing',
  proximity: 'words of the query that stand near each other in the full text',
};

/** What a feature earns: how far Hit@1 falls without it, in points, per set; clean and misspelt queries together. */
export interface Ablation {
  weight: number;
  reason: string;
  earns: Record<string, number>;
}

/** A feature that earns less than this on every set, in points, is not worth its code. */
export const leastEarned = 0.5;

/** In: each feature's weight, and Hit@1 per sheet of a set with some weights. */
export function ablate(
  weights: Readonly<Record<string, number>>,
  hit1: (weights: Readonly<Record<string, number>>) => ReadonlyMap<string, number>,
): Record<string, Ablation> {
  const whole = hit1(weights);
  const used = Object.entries(weights).filter(([, weight]) => weight > 0);
  return Object.fromEntries(
    used.map(([name, weight]) => {
      const without = hit1({ ...weights, [name]: 0 });
      const earns = [...whole].map(([set, share]) => [set, Math.round(1000 * (share - (without.get(set) ?? 0))) / 10]);
      return [
        name,
        { weight, reason: reasons[name as FeatureName], earns: Object.fromEntries(earns) as Ablation['earns'] },
      ];
    }),
  );
}
