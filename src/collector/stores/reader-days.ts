import type { EventKind } from '../../events/event.ts';
import { maxEventAgeMs } from '../../events/limits.ts';
import { addDays, dayMs, momentOf, wallClock } from '../../i18n/dates.ts';

/** Kinds of events of readers, without the canary's. */
export type ReaderKind = Exclude<EventKind, 'canary'>;

/** An event as the report reads it, without the text of quarantined ones. */
export interface ReaderAct {
  kind: ReaderKind;
  /** Day of the act in the time zone of the site, `YYYY-MM-DD`. */
  day: string;
  locale: string;
  article: number | null;
  vote: 0 | 1 | null;
  reason: string | null;
  channel: string | null;
  /** Searches: whether anything was found. */
  found: boolean;
  query: string;
  /** Comments are not grouped, and have their times. */
  comment: { text: string; eventAt: number; receivedAt: number } | null;
  quarantined: boolean;
  /** Page and time, only for readers of several pages. */
  page: string;
  at: number;
}

/** Readers with the same acts on a day of arrival; events without an actor are grouped by page, or are single. */
export interface ReaderDays {
  readers: number;
  networkGroup: number | null;
  /** Time of the last arrival. */
  receivedAt: number;
  acts: readonly ReaderAct[];
}

export interface ReaderDaysFilter {
  /** Bounds of arrival, the upper one excluded. */
  since?: number | undefined;
  until?: number | undefined;
  /** Time zone of the site: IANA name. */
  timeZone: string;
}

// Stored texts never contain these characters (`text-rules.ts`).
const [betweenCells, betweenActs] = ['\u001F', '\u001E'];
const packCells = (...columns: string[]) => `concat(${columns.join(`, '${betweenCells}', `)})`;

/** The calendar days, with their starts, on which events that arrive on one day can have happened. */
export function calendarOf(timeZone: string) {
  const clock = wallClock(timeZone);
  const starts = new Map<string, number>();
  return (arrival: number): { date: string; start: number }[] => {
    const first = clock(arrival - maxEventAgeMs).date;
    return Array.from({ length: Math.ceil(maxEventAgeMs / dayMs) + 3 }, (_, index) => {
      const date = addDays(first, index);
      const start = starts.get(date) ?? momentOf({ date, minutes: 0 }, clock);
      starts.set(date, start);
      return { date, start };
    });
  };
}
type Calendar = ReturnType<ReturnType<typeof calendarOf>>;

/** SQL that differs between the two databases. */
export interface ReaderDaysDialect {
  /** The column `id` as hexadecimal text. */
  hexId: string;
  /** Collation clause for bytewise comparison. */
  bytewise: string;
}

/**
 * SQL for the readers between two moments of arrival of one day (`$1`, `$2`), grouped by their acts. The acts of a reader are packed
 * into one text (`unpackAct` reads it), because grouping texts in the database is faster than transferring rows: a new field of an
 * event that the report needs has to be packed here too. Page and times are left out for readers of a single page.
 */
export function readerDaysSql(calendar: Calendar, { hexId, bytewise }: ReaderDaysDialect): string {
  const day = calendar.map(({ start }, index) => `WHEN event_at >= ${start} THEN ${index}`).reverse();
  const isVote = `kind IN ('vote', 'comment')`;
  const act = packCells(
    'kind',
    `CASE ${day.join(' ')} ELSE 0 END`,
    'CASE WHEN quarantined THEN 1 END',
    'locale',
    'article',
    'concat(vote, reason, channel, CASE WHEN results > 0 THEN 1 END)',
    `CASE WHEN quarantined THEN NULL WHEN comment <> '' THEN ${packCells('event_at', 'received_at', 'comment')} ELSE query END`,
  );
  return `
    SELECT network, count(*) AS readers, max(received) AS received, packed_acts FROM (
      SELECT max(network_group) AS network, max(received_at) AS received,
        CASE WHEN min(nullif(on_page, '')) IS NOT DISTINCT FROM max(nullif(on_page, '')) THEN string_agg(act, '${betweenActs}')
          ELSE string_agg(${packCells('on_page', 'event_at', 'act')}, '${betweenActs}') END AS packed_acts
      FROM (
        SELECT coalesce(actor, CASE kind WHEN 'vote' THEN ${hexId} ELSE page END) ${bytewise} AS reader,
          CASE WHEN ${isVote} THEN '' ELSE page END ${bytewise} AS on_page,
          CASE WHEN ${isVote} THEN event_at ELSE seq END AS first_order,
          CASE WHEN ${isVote} THEN received_at ELSE event_at END AS second_order,
          network_group, received_at, event_at, seq, id, ${act} AS act
        FROM event WHERE received_at >= $1 AND received_at < $2 AND kind <> 'canary'
        ORDER BY reader, on_page, first_order, second_order, seq, id
      ) AS sorted
      GROUP BY reader
    ) AS reader_day
    GROUP BY packed_acts, network ORDER BY packed_acts ${bytewise}, network`;
}

const readerKinds: ReadonlySet<string> = new Set<ReaderKind>([
  'vote',
  'comment',
  'search',
  'click',
  'handoff',
  'deflection',
]);

function unpackAct(text: string, calendar: Calendar): ReaderAct {
  const parts = text.split(betweenCells);
  const [page, at] = readerKinds.has(parts[0] as string) ? ['', '0'] : parts.splice(0, 2);
  const [kind, day, quarantined, locale, article, detail = '', ...free] = parts;
  const isComment = kind === 'comment';
  const [eventAt, receivedAt, comment] = free;
  return {
    kind: kind as ReaderKind,
    day: calendar[Number(day)]?.date ?? '',
    locale: locale ?? '',
    article: article ? Number(article) : null,
    vote: kind === 'vote' ? (Number(detail) as 0 | 1) : null,
    reason: (isComment && detail) || null,
    channel: kind === 'handoff' ? detail : null,
    found: (kind === 'search' || kind === 'click') && detail !== '',
    query: isComment ? '' : (free[0] ?? ''),
    comment: isComment && comment ? { text: comment, eventAt: Number(eventAt), receivedAt: Number(receivedAt) } : null,
    quarantined: quarantined === '1',
    page: page ?? '',
    at: Number(at),
  };
}

/** Unpacks the rows of `readerDaysSql`, in which equal acts are consecutive. */
export function createUnpacker(calendar: Calendar) {
  let [packed_acts, acts]: [unknown, ReaderAct[]] = [undefined, []];
  return (row: Record<string, unknown>): ReaderDays => {
    if (row.packed_acts !== packed_acts) {
      packed_acts = row.packed_acts;
      acts = String(packed_acts)
        .split(betweenActs)
        .map((text) => unpackAct(text, calendar));
    }
    const networkGroup = row.network === null ? null : Number(row.network);
    return { readers: Number(row.readers), networkGroup, receivedAt: Number(row.received), acts };
  };
}
