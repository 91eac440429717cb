import type { ReaderAct, ReaderDays } from '../../collector/stores/reader-days.ts';
import type { SearchWeek } from '../findings.ts';
import { attemptsOf, createSteps } from '../searches/journeys.ts';
import { createQueryCounter } from '../searches/queries.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { addActs, addTo, addVotes, createArticleStats, type ArticleStats } from './article-stats.ts';
import { weekOf } from './calendar.ts';
import { unlistedChannel, type Channels } from './channels.ts';
import { addSpread, emptySpread, spreadOf, type Spread } from './readers.ts';
import { createCapCounter, effectiveVotes } from './votes.ts';

/** Maximum number of unknown answer numbers counted, since anybody can make them up. */
const maxUnknownAnswers = 10_000;

interface EventTotals {
  events: number;
  readers: Spread;
  /** Readers who contacted a person. */
  contacted: number;
  firstDay: string | undefined;
  lastEventAt: number | null;
}

interface EventCountsOptions {
  places: ArticleLookup;
  channels: Channels;
  isOutside: (day: string) => boolean;
  withQueries: boolean;
}

/** Counts readers' acts, row by row, in any order. Memory grows with answers, days and queries, not with rows. */
export function createEventCounts({ places, channels, isOutside, withQueries }: EventCountsOptions) {
  const pagesOf = createSteps();
  const caps = createCapCounter();
  const queries = createQueryCounter();
  const seen = new Map<string, ArticleStats>();
  const records = new Map<string, ArticleStats | undefined>();
  const unknown = new Map<number, number>();
  const quarantined = new Map<ReaderAct['kind'], number>();
  const searchWeeks = new Map<string, SearchWeek>();
  const readers = emptySpread();
  const totals: EventTotals = { events: 0, readers, contacted: 0, firstDay: undefined, lastEventAt: null };

  const seenOf = (id: number, locale: string): ArticleStats | undefined => {
    const key = `${id} ${locale}`;
    if (records.has(key)) return records.get(key);
    const article = places.find(id, locale);
    const record = article && (seen.get(article.file) ?? createArticleStats(article));
    if (article && record) seen.set(article.file, record);
    // Unknown numbers are not cached.
    if (record) records.set(key, record);
    return record;
  };

  const weekAt = (day: string): SearchWeek => {
    const week = weekOf(day);
    let known = searchWeeks.get(week);
    if (!known) searchWeeks.set(week, (known = { week, chosen: 0, unchosen: 0, nothing: 0 }));
    return known;
  };

  function addSearches(acts: readonly ReaderAct[], spread: Spread): void {
    for (const steps of pagesOf(acts))
      for (const attempt of attemptsOf(steps)) {
        weekAt(attempt.day)[attempt.outcome] += spread.readers;
        if (withQueries) queries.add(attempt, spread.readers);
      }
    queries.endReader(spread);
  }

  function byAnswer(acts: readonly ReaderAct[], readers: number): Map<ArticleStats, ReaderAct[]> {
    const answers = new Map<ArticleStats, ReaderAct[]>();
    for (const act of acts) {
      if (act.kind === 'search' || act.article === null) continue;
      const record = seenOf(act.article, act.locale);
      if (record) answers.set(record, [...(answers.get(record) ?? []), act]);
      else if (unknown.size < maxUnknownAnswers || unknown.has(act.article)) addTo(unknown, act.article, readers);
    }
    return answers;
  }

  function add(row: ReaderDays): void {
    const acts = row.acts.filter(({ day }) => !isOutside(day));
    if (acts.length === 0) return;
    const { readers: n, networkGroup, receivedAt } = row;
    const spread = spreadOf(row);
    addSpread(readers, spread);
    totals.events += acts.length * n;
    if (totals.lastEventAt === null || receivedAt > totals.lastEventAt) totals.lastEventAt = receivedAt;
    for (const { kind, day, quarantined: isHeld, channel, article } of acts) {
      if (!totals.firstDay || day < totals.firstDay) totals.firstDay = day;
      if (isHeld) addTo(quarantined, kind, n);
      if (kind === 'handoff') channels.add(channel ?? unlistedChannel, article, n);
    }
    if (acts.some(({ kind }) => kind === 'handoff')) totals.contacted += n;
    addSearches(acts, spread);

    const channelOf = ({ channel }: ReaderAct) => channels.listed(channel ?? unlistedChannel);
    for (const [record, own] of byAnswer(acts, n)) addActs(record, own, { readers: n, channelOf });
    for (const vote of effectiveVotes(acts)) {
      const record = seenOf(vote.article, vote.locale);
      if (!record) continue;
      caps.add(vote, n);
      addVotes(record, { day: vote.day, network: networkGroup, vote: vote.vote, readers: n });
    }
  }

  return { add, seen, seenOf, totals, searchWeeks, unknown, quarantined, capped: caps.capped, queries };
}
export type EventCounts = ReturnType<typeof createEventCounts>;
