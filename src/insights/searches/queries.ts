import type { Attempt } from './journeys.ts';

/** What one reader's day says about a query. A success at any hour outweighs the failures before it. */
interface Day {
  outcome: Attempt['outcome'];
  choice?: Choice | undefined;
  handedOff: boolean;
}

/** The answer a reader opened, when, and whether for this very query or after asking again in other words. */
interface Choice {
  article: number;
  at: number;
  direct: boolean;
}

/** Everything known about one query, by reader of the day. */
export interface Query {
  locale: string;
  key: string;
  /** The spelling most often typed. */
  text: string;
  days: Map<number, Day>;
}

/** What was opened for the query itself tells more than what was opened for another; then the later act counts. */
function strongerChoice(a: Choice | undefined, b: Choice | undefined): Choice | undefined {
  if (!a || !b) return a ?? b;
  if (a.direct !== b.direct) return a.direct ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.article <= b.article ? a : b;
}

const better = { chosen: 2, unchosen: 1, nothing: 0 } as const;

function mergeDay(target: Map<number, Day>, reader: number, day: Day): void {
  const known = target.get(reader);
  if (!known) {
    target.set(reader, { ...day });
    return;
  }
  if (better[day.outcome] > better[known.outcome]) known.outcome = day.outcome;
  known.choice = strongerChoice(known.choice, day.choice);
  known.handedOff ||= day.handedOff;
}

export function mergeDays(target: Map<number, Day>, source: ReadonlyMap<number, Day>): void {
  for (const [reader, day] of source) mergeDay(target, reader, day);
}

/** Gathers attempts by locale and query. The order of the attempts makes no difference. */
export function gatherQueries(attempts: Iterable<Attempt>): Query[] {
  const queries = new Map<string, Query & { spellings: Map<string, number> }>();
  for (const { locale, key, query, reader, at, outcome, opened, handedOff } of attempts) {
    const id = `${locale} ${key}`;
    const known = queries.get(id) ?? { locale, key, text: query, days: new Map(), spellings: new Map() };
    const choice = opened === undefined ? undefined : { article: opened, at, direct: outcome === 'chosen' };
    mergeDay(known.days, reader, { outcome, choice, handedOff });
    known.spellings.set(query, (known.spellings.get(query) ?? 0) + 1);
    queries.set(id, known);
  }
  return [...queries.values()]
    .map(({ spellings, ...query }) => ({ ...query, text: commonest(spellings) }))
    .sort((a, b) => (a.locale === b.locale ? (a.key < b.key ? -1 : 1) : a.locale < b.locale ? -1 : 1));
}

/** The most frequent text; among equals the first by code unit. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [text, count] of counts) if (count > most || (count === most && text < best)) [best, most] = [text, count];
  return best;
}

export interface QueryCounts {
  /** Readers of the day who asked. */
  readers: number;
  nothing: number;
  unchosen: number;
  chosen: number;
  handedOff: number;
  /** Answers opened, for the query itself or after asking again in other words, and by whom; the commonest first. */
  opened: { article: number; readers: number[] }[];
}

export function tallyDays(days: ReadonlyMap<number, Day>): QueryCounts {
  const tally = { readers: days.size, nothing: 0, unchosen: 0, chosen: 0, handedOff: 0 };
  const choosers = new Map<number, number[]>();
  for (const [reader, { outcome, choice, handedOff }] of days) {
    tally[outcome] += 1;
    if (handedOff) tally.handedOff += 1;
    if (!choice) continue;
    const known = choosers.get(choice.article);
    if (known) known.push(reader);
    else choosers.set(choice.article, [reader]);
  }
  const opened = [...choosers]
    .map(([article, readers]) => ({ article, readers }))
    .sort((a, b) => b.readers.length - a.readers.length || a.article - b.article);
  return { ...tally, opened };
}
