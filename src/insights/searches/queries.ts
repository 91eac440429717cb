import type { Attempt } from './journeys.ts';
import { addSpread, emptySpread, type Spread } from '../aggregate/readers.ts';

/** An opened answer: when, and whether for this query or after rewording it. */
interface Choice {
  article: number;
  at: number;
  direct: boolean;
}

/** A reader's outcome for a query on one day; a success outweighs failures. */
interface QueryDay {
  outcome: Attempt['outcome'];
  choice: Choice | undefined;
  handedOff: boolean;
}

export interface Query {
  locale: string;
  key: string;
  /** The most frequent spelling. */
  text: string;
  /** Readers who searched for it. */
  searched: Spread;
  /** Readers without an answer. */
  failed: Spread;
}

export interface QueryCounts {
  /** Readers per day who searched. */
  readers: number;
  nothing: number;
  unchosen: number;
  chosen: number;
  handedOff: number;
  failed: Spread;
  /** Opened answers, for the query or after rewording it, with their readers; the most frequent first. */
  opened: { article: number; by: Spread }[];
}

export interface GatheredQueries {
  queries: Query[];
  /** Number of failed queries that were dropped. */
  dropped: number;
  /** Counts readers of any of some queries, each once. */
  count(members: readonly Query[]): QueryCounts;
}

interface KnownQuery extends Query {
  spellings: Map<string, number>;
}
/** Readers' days with the same outcomes: queries in the order of their choices. */
interface Pattern {
  days: { query: KnownQuery; day: QueryDay }[];
  by: Spread;
}

/** Maximum numbers of queries and patterns; beyond, the rarest are dropped, since every typo is a new query. */
const defaultBounds = { queries: 50_000, patterns: 200_000 } as const;

/** A choice for the query itself outweighs one after rewording; then the later one counts. */
function strongerChoice(a: Choice | undefined, b: Choice | undefined): Choice | undefined {
  if (!a || !b) return a ?? b;
  if (a.direct !== b.direct) return a.direct ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.article <= b.article ? a : b;
}

const outcomeRank = { chosen: 2, unchosen: 1, nothing: 0 } as const;

const mergeDays = (a: QueryDay, b: QueryDay): QueryDay => ({
  outcome: outcomeRank[b.outcome] > outcomeRank[a.outcome] ? b.outcome : a.outcome,
  choice: strongerChoice(a.choice, b.choice),
  handedOff: a.handedOff || b.handedOff,
});

/** The most frequent text; among equals the first by code unit. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [text, count] of counts) if (count > most || (count === most && text < best)) [best, most] = [text, count];
  return best;
}

const keyOfDay = (number: number, { outcome, choice, handedOff }: QueryDay) =>
  `${number}${outcome[0]}${handedOff ? 'h' : ''}${choice ? `${choice.direct ? 'd' : 'o'}${choice.article}` : ''} `;

/** A reader's queries in the order of their choices. Times are dropped, so that equal days can be merged. */
function sortByChoice(
  current: ReadonlyMap<KnownQuery, QueryDay>,
  numbers: ReadonlyMap<KnownQuery, number>,
): Pattern['days'] {
  const days = [...current].map(([query, day]) => ({ query, day }));
  if (days.length > 1)
    days.sort(
      ({ day: a, query: one }, { day: b, query: other }) =>
        (a.choice?.at ?? 0) - (b.choice?.at ?? 0) ||
        (b.choice?.article ?? 0) - (a.choice?.article ?? 0) ||
        (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0),
    );
  for (const [place, { day }] of days.entries()) if (day.choice) day.choice.at = place;
  return days;
}

function createPatterns(numbers: ReadonlyMap<KnownQuery, number>) {
  let patterns = new Map<string, Pattern>();
  function add(days: Pattern['days'], by: Spread): void {
    let key = '';
    for (const { query, day } of days) key += keyOfDay(numbers.get(query) ?? 0, day);
    const known = patterns.get(key);
    if (known) addSpread(known.by, by);
    else patterns.set(key, { days, by: { ...by } });
  }
  return {
    add,
    /** Replaces the days of each pattern. */
    remake(change: (pattern: Pattern) => Pattern['days'][]): void {
      const all = patterns;
      patterns = new Map();
      for (const pattern of all.values())
        for (const days of change(pattern)) if (days.length > 0) add(days, pattern.by);
    },
    values: () => patterns.values(),
    size: () => patterns.size,
  };
}

/** Collects attempts by locale and query, one reader's day at a time. */
export function createQueryCounter(bounds: { queries: number; patterns: number } = defaultBounds) {
  let queries = new Map<string, KnownQuery>();
  const numbers = new Map<KnownQuery, number>();
  const patterns = createPatterns(numbers);
  const current = new Map<KnownQuery, QueryDay>();
  let made = 0;
  let dropped = 0;

  function queryOf({ locale, key }: Attempt): KnownQuery {
    const id = `${locale} ${key}`;
    let query = queries.get(id);
    if (!query) {
      query = { locale, key, text: '', searched: emptySpread(), failed: emptySpread(), spellings: new Map() };
      queries.set(id, query);
      numbers.set(query, (made += 1));
    }
    return query;
  }

  /** Drops the half of the queries with the fewest failed readers. */
  function dropQueries(): void {
    const byWeight = [...queries].sort(
      ([a, one], [b, other]) => other.failed.readers - one.failed.readers || (a < b ? -1 : 1),
    );
    for (const [, query] of byWeight.splice(bounds.queries / 2)) {
      if (query.failed.readers > 0) dropped += 1;
      numbers.delete(query);
    }
    queries = new Map(byWeight);
    patterns.remake(({ days }) => [days.filter(({ query }) => numbers.has(query))]);
  }

  return {
    add(attempt: Attempt, readers = 1): void {
      const { query: spelling, at, outcome, opened, handedOff } = attempt;
      const query = queryOf(attempt);
      const choice = opened === undefined ? undefined : { article: opened, at, direct: outcome === 'chosen' };
      const known = current.get(query);
      const day = { outcome, choice, handedOff };
      current.set(query, known ? mergeDays(known, day) : day);
      query.spellings.set(spelling, (query.spellings.get(spelling) ?? 0) + readers);
    },
    /** Ends the attempts of one reader, or of several with the same ones. */
    endReader(reader: Spread): void {
      if (current.size === 0) return;
      for (const [query, day] of current) {
        addSpread(query.searched, reader);
        if (day.outcome !== 'chosen') addSpread(query.failed, reader);
      }
      patterns.add(sortByChoice(current, numbers), reader);
      current.clear();
      if (queries.size > bounds.queries) dropQueries();
      // Rare combinations are split, so that their readers count once per query.
      if (patterns.size() > bounds.patterns)
        patterns.remake(({ days, by }) => (days.length > 1 && by.readers === 1 ? days.map((day) => [day]) : [days]));
    },
    size: () => ({ queries: queries.size, patterns: patterns.size() }),
    finish(): GatheredQueries {
      const byQuery = patternsByQuery(patterns.values());
      for (const query of queries.values()) query.text = mostFrequent(query.spellings);
      const all: Query[] = [...queries.values()];
      return {
        queries: all.sort((a, b) => (a.locale === b.locale ? (a.key < b.key ? -1 : 1) : a.locale < b.locale ? -1 : 1)),
        dropped,
        count: (members) => countDays(members, byQuery),
      };
    },
  };
}

function patternsByQuery(patterns: Iterable<Pattern>): Map<Query, Pattern[]> {
  const byQuery = new Map<Query, Pattern[]>();
  for (const pattern of patterns)
    for (const { query } of pattern.days) {
      const known = byQuery.get(query);
      if (known) known.push(pattern);
      else byQuery.set(query, [pattern]);
    }
  return byQuery;
}

function countDays(members: readonly Query[], byQuery: ReadonlyMap<Query, Pattern[]>): QueryCounts {
  const queries = new Set(members);
  const counts = { readers: 0, nothing: 0, unchosen: 0, chosen: 0, handedOff: 0 };
  const failed = emptySpread();
  const choosers = new Map<number, Spread>();
  for (const pattern of new Set(members.flatMap((query) => byQuery.get(query) ?? []))) {
    const own = pattern.days.filter(({ query }) => queries.has(query)).map(({ day }) => day);
    const { outcome, choice, handedOff } = own.reduce(mergeDays);
    counts.readers += pattern.by.readers;
    counts[outcome] += pattern.by.readers;
    if (handedOff) counts.handedOff += pattern.by.readers;
    if (outcome !== 'chosen') addSpread(failed, pattern.by);
    if (!choice) continue;
    const by = choosers.get(choice.article) ?? emptySpread();
    addSpread(by, pattern.by);
    choosers.set(choice.article, by);
  }
  const opened = [...choosers]
    .map(([article, by]) => ({ article, by }))
    .sort((a, b) => b.by.readers - a.by.readers || a.article - b.article);
  return { ...counts, failed, opened };
}
