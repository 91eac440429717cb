import type { ReaderAct } from '../../collector/stores/reader-days.ts';

export interface Votes {
  yes: number;
  no: number;
}

/** A reader's vote on an answer: the latest, and how many they cast. */
export interface EffectiveVote {
  article: number;
  locale: string;
  vote: 0 | 1;
  day: string;
  cast: number;
}

/** The effective votes of a reader's day: the latest per answer, in the order of the acts. */
export function effectiveVotes(acts: readonly ReaderAct[]): EffectiveVote[] {
  const votes = new Map<number, EffectiveVote>();
  for (const { article, locale, vote, day } of acts)
    if (article !== null && vote !== null)
      votes.set(article, { article, locale, vote, day, cast: (votes.get(article)?.cast ?? 0) + 1 });
  return [...votes.values()];
}

/** Counts votes beyond the first per reader, day and answer. */
export function createCapCounter() {
  const answers = new Map<number, { raw: number; readers: number; most: number }>();
  return {
    add({ article, cast }: EffectiveVote, readers: number): void {
      const known = answers.get(article) ?? { raw: 0, readers: 0, most: 0 };
      known.raw += cast * readers;
      known.readers += readers;
      known.most = Math.max(known.most, cast);
      answers.set(article, known);
    },
    /** Per answer: the number of votes that do not count, and the maximum of one reader. */
    capped: () =>
      [...answers].map(([article, { raw, readers, most }]) => ({ article, raw, capped: raw - readers, readers, most })),
  };
}
