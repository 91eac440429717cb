import type { Content } from '../../content/load.ts';
import type { RelevanceCase } from '../../content/relevance-cases.ts';

/** The site's search as suggestions need it. */
export interface Finder {
  /** Answer numbers, best first. `sure` is false when they are only the nearest. */
  find(query: string): { ids: number[]; sure: boolean };
}

/** Default relevance tests: every question and alias should find its answer. */
export const contentCases = ({ articles }: Content, locale: string): RelevanceCase[] =>
  articles
    .filter((article) => article.locale === locale && article.status === 'published')
    .flatMap(({ id, question, aliases }) => [question, ...aliases].map((query) => ({ query, answers: [id] })));

/** Length of the list that readers look at. */
export const LIST_LENGTH = 10;
/** Rank bands that make a difference to readers: first, first three, first five, the list. */
const bands = [1, 3, 5, LIST_LENGTH];
const bandOf = (place: number): number => bands.filter((last) => place > last).length;
/** A reader is served when the answer is among the first ones. */
export const TOP_N = 3;

/** The rank of the first right answer for each query, from 1; `LIST_LENGTH + 1` when it is not in the list. */
export function ranksOf(cases: readonly RelevanceCase[], finder: Finder): number[] {
  return cases.map(({ query, answers }) => {
    const place = finder
      .find(query)
      .ids.slice(0, LIST_LENGTH)
      .findIndex((id) => answers.includes(id));
    return place < 0 ? LIST_LENGTH + 1 : place + 1;
  });
}

/** A query and the ranks of its answer before and after a change. */
export interface RankChange {
  query: string;
  before: number;
  after: number;
}

export interface Comparison {
  /** Queries whose answer moved to a better band. */
  improved: RankChange[];
  /** The query that lost most because the changed answer displaced its own, if any left its band. */
  harmed?: RankChange | undefined;
}

/** Ranks before and after `changed` changed. Weights always shift: only a drop below `changed` counts as harm. */
export function compare(
  cases: readonly RelevanceCase[],
  places: { before: readonly number[]; after: readonly number[] },
  { changed, finder }: { changed: number; finder: Finder },
): Comparison {
  const moves = cases.map(({ query }, index) => ({
    query,
    before: places.before[index] ?? 0,
    after: places.after[index] ?? 0,
  }));
  const overtakes = ({ query, after: place }: RankChange) =>
    finder
      .find(query)
      .ids.slice(0, place - 1)
      .includes(changed);
  const harmed = moves
    .filter((move) => bandOf(move.after) > bandOf(move.before) && overtakes(move))
    .sort((a, b) => b.after - b.before - (a.after - a.before))[0];
  return { improved: moves.filter((move) => bandOf(move.after) < bandOf(move.before)), harmed };
}
