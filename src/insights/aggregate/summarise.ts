import { addDays } from '../../i18n/dates.ts';
import type { DailyCount, Tally } from '../../collector/stores/contract.ts';
import type { Content } from '../../content/load.ts';
import { burstOf, concentrationOf } from './bursts.ts';
import { addTo, addVotes, rateAnswer, type ArticleStats } from './article-stats.ts';
import { dayFormatter, weekOf, weeksBetween } from './calendar.ts';
import { createChannels } from './channels.ts';
import type { AnswerFinding, Findings, SearchWeek, Totals, Week } from '../findings.ts';
import { listReviews } from './freshness.ts';
import { createArticleLookup } from './article-lookup.ts';
import { rateSearches, type Language } from '../searches/rate-searches.ts';
import { createEventCounts, type EventCounts } from './event-counts.ts';
import { isOneNetwork } from './readers.ts';
import { createOpenCounts } from './open-counts.ts';
import { wilson } from './wilson.ts';

export interface SummaryOptions {
  content: Content;
  /** The site's language tools per locale. */
  languages: ReadonlyMap<string, Language>;
  /** Milliseconds since the epoch. */
  now: number;
  /** First day to look at, `YYYY-MM-DD`. Default: the day of the first event. */
  since?: string | undefined;
  /** Last day to look at. Default: today. */
  until?: string | undefined;
}

/** Daily counts do not link searches to choices: choices are subtracted from the searches with results. */
function addDailySearches(week: SearchWeek, { kind, found, raw }: DailyCount): void {
  if (kind === 'click') week.chosen += raw;
  if (kind === 'click') week.unchosen -= raw;
  if (kind === 'search') week[found ? 'unchosen' : 'nothing'] += raw;
}

function addDailyCount(record: ArticleStats, { day, kind, vote, reason, channel, raw, effective }: DailyCount): void {
  if (kind === 'handoff') addTo(record.contactDays, day, raw);
  if (kind === 'comment' && reason) addTo(record.reasons, reason, raw);
  if (kind === 'handoff' && channel) addTo(record.handoffs, channel, raw);
  if (kind === 'deflection') record.deflections += raw;
  if (kind !== 'vote' || vote === null) return;
  record.raw[vote === 1 ? 'yes' : 'no'] += raw;
  if (effective > 0) addVotes(record, { day, network: null, vote, readers: effective });
}

/** Votes of one reader per day above which the report mentions the answer: readers may change their mind once. */
const minReportedVotes = 2;
/** Minimum votes of a day, over all answers, for a burst of the whole site. */
const minBurstVotesPerDay = 20;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** Adds up searches of a week from daily counts and events. */
const addSearchWeeks = ({ week, chosen, unchosen, nothing }: SearchWeek, seen: SearchWeek | undefined): SearchWeek => ({
  week,
  chosen: chosen + (seen?.chosen ?? 0),
  unchosen: Math.max(0, unchosen) + (seen?.unchosen ?? 0),
  nothing: nothing + (seen?.nothing ?? 0),
});

function votesByWeek(weeks: readonly string[], answers: readonly AnswerFinding[]): Week[] {
  const all = new Map(weeks.map((week): [string, Week] => [week, { week, yes: 0, no: 0 }]));
  for (const { week, yes, no } of answers.flatMap((answer) => answer.weeks)) {
    const whole = all.get(week);
    if (whole) [whole.yes, whole.no] = [whole.yes + yes, whole.no + no];
  }
  return [...all.values()];
}

/** Totals of the whole site from those of its answers and weeks. */
function totalsOf(
  { totals: { events, readers, contacted }, seen }: EventCounts,
  { answers, searchWeeks, period }: Pick<Findings, 'answers' | 'searchWeeks' | 'period'>,
): Omit<Totals, 'firstDay' | 'handoffs'> {
  const total = (of: (answer: AnswerFinding) => number) => sum(answers.map(of));
  const votesOf = (kind: 'raw' | 'effective') => ({
    yes: total((answer) => answer[kind].yes),
    no: total((answer) => answer[kind].no),
  });
  const effective = votesOf('effective');
  const lost = answers.map(({ steadyLost }) => steadyLost);
  const cells = [...seen.values()].flatMap(({ votes }) => [...votes.values()]);
  const searches = sum(searchWeeks.map(({ chosen, unchosen, nothing }) => chosen + unchosen + nothing));
  return {
    events,
    raw: votesOf('raw'),
    effective,
    helped: wilson(effective.yes, effective.yes + effective.no),
    comments: total(({ commentCount, quarantined }) => commentCount + quarantined),
    burst: period ? burstOf(cells, period, minBurstVotesPerDay) : undefined,
    fewNetworks: concentrationOf(cells),
    searches,
    nothing: wilson(sum(searchWeeks.map(({ nothing }) => nothing)), searches),
    opens: total(({ opens }) => opens),
    deflections: total(({ deflections }) => deflections),
    withoutContact: wilson(readers.readers - contacted, readers.readers),
    firstThree: wilson(sum(lost.slice(0, 3)), sum(lost)),
  };
}

/** The health section: how reliable the figures are. */
function healthOf({ quarantined, unknown, totals, ...counts }: EventCounts) {
  const { lastEventAt, readers } = totals;
  const capped = counts.capped();
  return {
    quarantined: [...quarantined]
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    capped: sum(capped.map((answer) => answer.capped)),
    cappedAnswers: capped
      .filter(({ most }) => most > minReportedVotes)
      .sort((a, b) => b.capped - a.capped || a.article - b.article)
      .slice(0, 10)
      .map(({ article: id, raw, readers: effective, most }) => ({ id, raw, effective, most })),
    unknownAnswers: [...unknown]
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => b.count - a.count || a.id - b.id)
      .slice(0, 20),
    oneNetwork: isOneNetwork(readers),
    lastEventAt: lastEventAt === null ? null : new Date(lastEventAt).toISOString(),
  };
}

/** Tallies of some days, the most frequent first. */
function talliesIn(tallies: ReadonlyMap<string, ReadonlyMap<string, number>>, isInside: (day: string) => boolean) {
  return [...tallies]
    .map(([name, days]) => ({ name, count: sum([...days].map(([day, count]) => (isInside(day) ? count : 0))) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Somewhat more than the days for which counts are kept (`defaultRetention`). */
const maxDays = 800;

/** Aggregates a store row by row, in any order. Memory grows with answers, days and queries, not with rows. */
export function createSummary({ content, languages, now, since, until }: SummaryOptions) {
  const places = createArticleLookup(content);
  const dayOf = dayFormatter(content.site.timeZone);
  const today = dayOf(now);
  const to = until && until < today ? until : today;
  // Older events would have been deleted and later ones are in the future: both come from a wrong clock.
  const earliest = since ?? addDays(today, -maxDays);
  const isOutside = (day: string) => day < earliest || day > to;
  const channels = createChannels(content);
  const counts = createEventCounts({ places, channels, isOutside, withQueries: languages.size > 0 });
  const dailyCounts: DailyCount[] = [];
  const opens = createOpenCounts(isOutside);
  const tallies = new Map<string, Map<string, number>>();

  /** To be called once. */
  function finish(): Findings {
    const { firstDay } = counts.totals;
    const gathered = counts.queries.finish();
    const counted = [
      ...dailyCounts.map(({ day }) => day).filter((day) => !isOutside(day)),
      opens.firstDay() ?? [],
    ].flat();
    const from = since ?? firstDay ?? counted.sort()[0] ?? until;
    const period = from ? { from, to: to < from ? from : to } : null;
    const weeks = period ? weeksBetween(period.from, period.to) : [];
    const dailyWeeks = new Map(weeks.map((week) => [week, { week, chosen: 0, unchosen: 0, nothing: 0 }]));
    for (const count of dailyCounts) {
      if (!from || count.day < from || isOutside(count.day)) continue;
      const week = dailyWeeks.get(weekOf(count.day));
      if (week) addDailySearches(week, count);
      if (count.kind === 'handoff' && count.channel) channels.add(count.channel, count.article, count.raw);
      const record = count.article === null ? undefined : counts.seenOf(count.article, count.locale);
      if (record) addDailyCount(record, count);
    }
    for (const { article, locale, count } of opens.since(from)) {
      const record = counts.seenOf(article, locale);
      if (record) record.opens += count;
    }
    const { searches, hidden } = rateSearches(gathered, { languages, content, places });

    const rated = period && { ...period, opensFrom: opens.firstDay() };
    const answers = rated ? [...counts.seen.values()].map((record) => rateAnswer(record, rated, places)) : [];
    answers.sort((a, b) => b.priority - a.priority || b.lost - a.lost || (a.file < b.file ? -1 : 1));
    const searchWeeks = [...dailyWeeks.values()].map((week) => addSearchWeeks(week, counts.searchWeeks.get(week.week)));
    return {
      version: 1,
      generatedAt: new Date(now).toISOString(),
      period,
      totals: {
        ...totalsOf(counts, { answers, searchWeeks, period }),
        firstDay: [...counted, firstDay ?? []].flat().sort()[0] ?? null,
        handoffs: channels.total(),
      },
      weeks: votesByWeek(weeks, answers),
      searchWeeks,
      answers,
      searches,
      hiddenSearches: hidden,
      channels: channels.list(),
      health: {
        ...healthOf(counts),
        tallies: talliesIn(tallies, (day) => (!from || day >= from) && !isOutside(day)),
        ...listReviews(content, today, places),
      },
    };
  }

  return {
    add: counts.add,
    addDaily: (count: DailyCount) =>
      count.kind === 'open'
        ? opens.add(count)
        : void dailyCounts.push({ ...count, channel: count.channel && channels.listed(count.channel) }),
    addTally: ({ day, name, count }: Tally) => {
      const days = tallies.get(name) ?? new Map<string, number>();
      tallies.set(name, days.set(day, (days.get(day) ?? 0) + count));
    },
    finish,
  };
}
