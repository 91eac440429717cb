import type { DailyCount, StoredEvent, Tally } from '../../collector/stores/contract.ts';
import type { Content } from '../../content/load.ts';
import { burstOf, concentrationOf } from './bursts.ts';
import { addTo, addVotes, rateAnswer, createArticleStats, type ArticleStats } from './article-stats.ts';
import { dayFormatter, weekOf, weeksBetween } from './calendar.ts';
import { createChannels } from './channels.ts';
import type { Findings, SearchWeek, Week } from '../findings.ts';
import { freshness } from './freshness.ts';
import { attemptsOf, createSteps, type Attempt, type Step } from '../searches/journeys.ts';
import { createArticleLookup } from './article-lookup.ts';
import { gatherQueries } from '../searches/queries.ts';
import { rateSearches, type Language } from '../searches/rate-searches.ts';
import { createReaders } from './readers.ts';
import { createVoteAggregator } from './votes.ts';
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

/** Daily counts no longer know which search led to which choice: what was chosen is taken off what was found. */
function addDailySearches(week: SearchWeek, { kind, found, raw }: DailyCount): void {
  if (kind === 'click') week.chosen += raw;
  if (kind === 'click') week.unchosen -= raw;
  if (kind === 'search') week[found ? 'unchosen' : 'nothing'] += raw;
}

function addDailyCount(record: ArticleStats, { day, kind, vote, reason, channel, raw, effective }: DailyCount): void {
  if (kind === 'comment' && reason) addTo(record.reasons, reason, raw);
  if (kind === 'handoff' && channel) addTo(record.handoffs, channel, raw);
  if (kind === 'deflection') record.deflections += raw;
  if (kind !== 'vote' || vote === null) return;
  record.raw[vote === 1 ? 'yes' : 'no'] += raw;
  if (effective > 0) addVotes(record, { day, network: null }, vote, effective);
}

/** A reader may change their mind; more votes than this in one day are worth telling. */
const worthTelling = 2;
/** A day with fewer votes, over all answers, is never called a burst. */
const wholeSite = 20;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/**
 * Takes in what the store holds, one row at a time, and tells what follows from it. The order of the rows makes no
 * difference; what is kept grows with readers and queries, not with repeated events.
 */
export function createSummary({ content, languages, now, since, until }: SummaryOptions) {
  const places = createArticleLookup(content);
  const dayOf = dayFormatter(content.site.timeZone);
  const today = dayOf(now);
  const isOutside = (day: string) => (since !== undefined && day < since) || (until !== undefined && day > until);
  const readers = createReaders();
  const stepOf = createSteps(readers);
  const ballot = createVoteAggregator(readers);
  const channels = createChannels(content);
  const seen = new Map<string, ArticleStats>();
  const pages = new Map<string, Step[]>();
  const contacted = new Set<number>();
  const unknown = new Map<number, number>();
  const quarantined = new Map<Exclude<StoredEvent['kind'], 'canary'>, number>();
  const dailyCounts: DailyCount[] = [];
  const tallies = new Map<string, Map<string, number>>();
  let events = 0;
  let firstDay: string | undefined;
  let lastEventAt: number | null = null;

  const seenOf = (id: number, locale: string): ArticleStats | undefined => {
    const article = places.find(id, locale);
    if (!article) return undefined;
    const known = seen.get(article.file) ?? createArticleStats(article);
    seen.set(article.file, known);
    return known;
  };

  function add(event: StoredEvent): void {
    if (event.kind === 'canary') return;
    const day = dayOf(event.eventAt);
    if (isOutside(day)) return;
    events += 1;
    if (!firstDay || day < firstDay) firstDay = day;
    lastEventAt = Math.max(lastEventAt ?? 0, event.receivedAt);
    if (event.quarantined) quarantined.set(event.kind, (quarantined.get(event.kind) ?? 0) + 1);

    const reader = readers.of(event);
    const step = stepOf(event);
    if (step) {
      const steps = pages.get(event.page);
      if (steps) steps.push(step);
      else pages.set(event.page, [step]);
    }
    if (event.kind === 'handoff') {
      contacted.add(reader);
      channels.add(event);
    }
    if (event.kind === 'search' || event.article === undefined) return;

    const record = seenOf(event.article, event.locale);
    if (!record) {
      unknown.set(event.article, (unknown.get(event.article) ?? 0) + 1);
      return;
    }
    record.readers.set(reader, event.kind === 'handoff' || (record.readers.get(reader) ?? false));
    if (event.kind === 'vote') {
      ballot.add(event);
      record.raw[event.vote === 1 ? 'yes' : 'no'] += 1;
    } else if (event.kind === 'comment') {
      const { reason, comment, quarantined, eventAt, receivedAt, seq, id } = event;
      record.notes.push({ note: { reason, comment, quarantined, eventAt, receivedAt, seq, id }, reader, day });
    }
    if (event.kind === 'handoff') addTo(record.handoffs, channels.listed(event.channel), 1);
    if (event.kind === 'deflection') record.deflections += 1;
  }

  /** To be called once. */
  function finish(): Findings {
    const counted = dailyCounts.map(({ day }) => day).filter((day) => !isOutside(day));
    const from = since ?? firstDay ?? counted.sort()[0] ?? until;
    const to = until && until < today ? until : today;
    const period = from ? { from, to: to < from ? from : to } : null;
    const weeks = new Map<string, Week>();
    const searchWeeks = new Map<string, SearchWeek>();
    for (const week of period ? weeksBetween(period.from, period.to) : []) {
      weeks.set(week, { week, yes: 0, no: 0 });
      searchWeeks.set(week, { week, chosen: 0, unchosen: 0, nothing: 0 });
    }

    for (const { article, locale, vote, eventAt, networkGroup } of ballot.effective()) {
      const record = seenOf(article, locale);
      if (record) addVotes(record, { day: dayOf(eventAt), network: networkGroup }, vote, 1);
    }
    for (const count of dailyCounts) {
      if (!from || count.day < from || isOutside(count.day)) continue;
      const week = searchWeeks.get(weekOf(count.day));
      if (week) addDailySearches(week, count);
      if (count.kind === 'handoff' && count.channel) channels.addDaily(count.channel, count.article, count.raw);
      const record = count.article === null ? undefined : seenOf(count.article, count.locale);
      if (record) addDailyCount(record, count);
    }

    for (const week of searchWeeks.values()) week.unchosen = Math.max(0, week.unchosen);
    function* attempts(): Generator<Attempt> {
      for (const [page, steps] of pages) {
        // Each page is let go once it is read: together they are most of what is kept.
        pages.delete(page);
        for (const attempt of attemptsOf(steps)) {
          const week = searchWeeks.get(weekOf(dayOf(attempt.at)));
          if (week) week[attempt.outcome] += 1;
          yield attempt;
        }
      }
    }
    const { searches, hidden } = rateSearches(gatherQueries(attempts()), languages, content, places, readers.areMany);

    const answers = period ? [...seen.values()].map((record) => rateAnswer(record, period, places)) : [];
    answers.sort((a, b) => b.priority - a.priority || b.lost - a.lost || (a.file < b.file ? -1 : 1));
    for (const answer of answers)
      for (const { week, yes, no } of answer.weeks) {
        const whole = weeks.get(week);
        if (whole) [whole.yes, whole.no] = [whole.yes + yes, whole.no + no];
      }

    const effective = {
      yes: sum(answers.map(({ effective: { yes } }) => yes)),
      no: sum(answers.map(({ effective: { no } }) => no)),
    };
    const lost = answers.map(({ steadyLost }) => steadyLost);
    const firstThree = sum(lost.slice(0, 3));
    const caps = ballot.capped();
    const cells = [...seen.values()].flatMap(({ votes }) => [...votes.values()]);
    const outcomes = [...searchWeeks.values()];
    const searchCount = sum(outcomes.map(({ chosen, unchosen, nothing }) => chosen + unchosen + nothing));
    return {
      version: 1,
      generatedAt: new Date(now).toISOString(),
      period,
      totals: {
        events,
        firstDay: [...counted, firstDay ?? []].flat().sort()[0] ?? null,
        raw: { yes: sum(answers.map(({ raw }) => raw.yes)), no: sum(answers.map(({ raw }) => raw.no)) },
        effective,
        helped: wilson(effective.yes, effective.yes + effective.no),
        comments: sum(answers.map(({ comments, quarantined: held }) => comments.length + held)),
        burst: period ? burstOf(cells, period, wholeSite) : undefined,
        fewNetworks: concentrationOf(cells),
        searches: searchCount,
        nothing: wilson(sum(outcomes.map(({ nothing }) => nothing)), searchCount),
        handoffs: channels.total(),
        deflections: sum(answers.map(({ deflections }) => deflections)),
        withoutContact: wilson(readers.count() - contacted.size, readers.count()),
        firstThree: wilson(firstThree, sum(lost)),
      },
      weeks: [...weeks.values()],
      searchWeeks: [...searchWeeks.values()],
      answers,
      searches,
      hiddenSearches: hidden,
      channels: channels.list(),
      health: {
        quarantined: [...quarantined]
          .map(([kind, count]) => ({ kind, count }))
          .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
        capped: sum(caps.map(({ capped }) => capped)),
        cappedAnswers: caps
          .filter(({ most }) => most > worthTelling)
          .sort((a, b) => b.capped - a.capped || a.article - b.article)
          .slice(0, 10)
          .map(({ article, raw, readers: effectiveVotes, most }) => ({
            id: article,
            raw,
            effective: effectiveVotes,
            most,
          })),
        tallies: [...tallies]
          .map(([name, days]) => ({
            name,
            count: sum(
              [...days].filter(([day]) => (!from || day >= from) && !isOutside(day)).map(([, count]) => count),
            ),
          }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
        unknownAnswers: [...unknown]
          .map(([id, count]) => ({ id, count }))
          .sort((a, b) => b.count - a.count || a.id - b.id)
          .slice(0, 20),
        oneNetwork: readers.isOneNetwork(),
        lastEventAt: lastEventAt === null ? null : new Date(lastEventAt).toISOString(),
        ...freshness(content, today, places),
      },
    };
  }

  return {
    add,
    addDaily: (count: DailyCount) =>
      void dailyCounts.push({ ...count, channel: count.channel && channels.listed(count.channel) }),
    addTally: ({ day, name, count }: Tally) => {
      const days = tallies.get(name) ?? new Map<string, number>();
      tallies.set(name, days.set(day, (days.get(day) ?? 0) + count));
    },
    finish,
  };
}
