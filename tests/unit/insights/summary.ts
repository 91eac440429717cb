import type { DailyCount, StoredEvent, Tally } from '../../../src/collector/stores/contract.ts';
import type { ReaderAct, ReaderDays, ReaderKind } from '../../../src/collector/stores/reader-days.ts';
import type { Findings } from '../../../src/insights/findings.ts';
import { dayFormatter } from '../../../src/insights/aggregate/calendar.ts';
import { createSummary, type SummaryOptions } from '../../../src/insights/aggregate/summarise.ts';

const dayMs = 86_400_000;
type Key = readonly (string | number)[];
const compare = (a: Key, b: Key): number => {
  const place = a.findIndex((one, index) => one !== b[index]);
  return place < 0 ? 0 : (a[place] as string) < (b[place] as string) ? -1 : 1;
};
type Loose = Partial<Record<'article' | 'vote' | 'reason' | 'channel' | 'results' | 'query' | 'comment', never>>;
const isVote = ({ kind }: StoredEvent) => kind === 'vote' || kind === 'comment';
const readerOf = (event: StoredEvent) =>
  `${Math.floor(event.receivedAt / dayMs)} ${event.actor ?? (event.kind === 'vote' ? event.id : event.page)}`;

function actOf(event: StoredEvent & { kind: ReaderKind }, dayOf: (at: number) => string): ReaderAct {
  const { kind, locale, page, eventAt, receivedAt, quarantined } = event;
  const { article, vote, reason, channel, results, query, comment } = event as unknown as Loose;
  const hasText = kind === 'comment' && comment && !quarantined;
  return {
    kind,
    day: dayOf(eventAt),
    locale,
    article: article ?? null,
    vote: vote ?? null,
    reason: reason ?? null,
    channel: channel ?? null,
    found: (results ?? 0) > 0,
    query: quarantined ? '' : (query ?? ''),
    comment: hasText ? { text: comment, eventAt, receivedAt } : null,
    quarantined,
    page: isVote(event) ? '' : page,
    at: eventAt,
  };
}

/** Events as a store hands them to the report, one reader a row (the contract suite holds the stores to the same). */
export function readerDays(events: Iterable<StoredEvent>, timeZone = 'Europe/Rome'): ReaderDays[] {
  const dayOf = dayFormatter(timeZone);
  const order = (event: StoredEvent): Key => {
    const { page, seq, eventAt, receivedAt, id } = event;
    return isVote(event) ? ['', eventAt, receivedAt, seq, id] : [page, seq, eventAt, seq, id];
  };
  const ofReaders = [...events].filter((event): event is StoredEvent & { kind: ReaderKind } => event.kind !== 'canary');
  return [...Map.groupBy(ofReaders, readerOf).values()].map((own) => ({
    readers: 1,
    networkGroup: own[0]?.networkGroup ?? null,
    receivedAt: Math.max(...own.map(({ receivedAt }) => receivedAt)),
    acts: own.sort((a, b) => compare(order(a), order(b))).map((event) => actOf(event, dayOf)),
  }));
}

/** Events and content → findings, in one go. */
export function summarise(
  events: Iterable<StoredEvent>,
  options: SummaryOptions,
  daily: Iterable<DailyCount> = [],
  tallies: Iterable<Tally> = [],
): Findings {
  const summary = createSummary(options);
  for (const row of readerDays(events, options.content.site.timeZone)) summary.add(row);
  for (const count of daily) summary.addDaily(count);
  for (const tally of tallies) summary.addTally(tally);
  return summary.finish();
}
