import type { Content } from '../../content/load.ts';
import type { RelevanceCase } from '../../content/relevance-cases.ts';

/** The site's search, as far as suggestions need it. */
export interface Finder {
  /** Answer numbers, best first. `sure` is false when nothing really matched and the list is only the nearest. */
  find(query: string): { ids: number[]; sure: boolean };
}

/** The content's own words as tests, for who has written none: every question and alias should find its answer. */
export const contentCases = ({ articles }: Content, locale: string): RelevanceCase[] =>
  articles
    .filter((article) => article.locale === locale && article.status === 'published')
    .flatMap(({ id, question, aliases }) => [question, ...aliases].map((query) => ({ query, answers: [id] })));

/** Places beyond the ones a reader looks at are all the same. */
export const LIST_LENGTH = 10;
/** What a reader notices, and the tests of search count: the first place, the first three, the first five, the list. */
const bands = [1, 3, 5, LIST_LENGTH];
const bandOf = (place: number): number => bands.filter((last) => place > last).length;
/** A reader who asked is served when the answer stands among so many. */
export const TOP_N = 3;

/** The place of the first answer that serves each query, from 1; `listed + 1` when it is not among those seen. */
export function ranksOf(cases: readonly RelevanceCase[], finder: Finder): number[] {
  return cases.map(({ query, answers }) => {
    const place = finder
      .find(query)
      .ids.slice(0, LIST_LENGTH)
      .findIndex((id) => answers.includes(id));
    return place < 0 ? LIST_LENGTH + 1 : place + 1;
  });
}

/** A query and the place of its answer, from 1; beyond the list it is one more than the list is long. */
export interface RankChange {
  query: string;
  before: number;
  after: number;
}

export interface Comparison {
  /** Queries that find their answer in a better band of places. */
  improved: RankChange[];
  /** The query that lost most, if any fell out of its band because the changed answer took the place of its own. */
  harmed?: RankChange | undefined;
}

/**
 * In: tests, the places of their answers before and after answer `changed` was changed, and what finds answers now.
 * An index made anew weighs all words a little otherwise: what falls while `changed` stays behind it is not its doing.
 */
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
