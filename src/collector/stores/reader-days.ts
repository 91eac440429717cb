import type { EventKind } from '../../events/event.ts';
import { maxEventAgeMs } from '../../events/limits.ts';
import { addDays, dayMs, momentOf, wallClock } from '../../i18n/dates.ts';

/** Events of readers: those of the canary are none. */
export type ReaderKind = Exclude<EventKind, 'canary'>;

/** An event as the report reads it: numbers and names, text only where it is not in quarantine. */
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
  /** Comments come one by one, with their moments. */
  comment: { text: string; eventAt: number; receivedAt: number } | null;
  quarantined: boolean;
  /** Where a reader was on several pages: which one, and when. */
  page: string;
  at: number;
}

/**
 * Readers who all did the same on one day of arrival, and what: first votes and comments, the latest last, then page by
 * page what tells how a search went. A reader is one person for such a day; an event whose actor is forgotten stands for
 * itself, or with its page.
 */
export interface ReaderDays {
  readers: number;
  networkGroup: number | null;
  /** The last arrival. */
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

// No text that is kept holds these characters (`text-rules.ts`).
const [betweenCells, betweenActs] = ['\u001F', '\u001E'];
const cells = (...columns: string[]) => `concat(${columns.join(`, '${betweenCells}', `)})`;

/** The days of the calendar on which what arrives on one day can have happened, and the moments when they begin. */
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

/** What the two databases say in different words here. */
export interface ReaderDaysDialect {
  /** The column `id` as hexadecimal text. */
  hexId: string;
  /** Makes texts compare by their bytes. */
  bytewise: string;
}

/**
 * SQL for the readers between two moments of arrival of one day (`$1`, `$2`), grouped by what they did. The acts of a reader are packed
 * into one text (`unpackAct` reads it), since databases group texts faster than a driver hands over rows: a new field of an event that
 * the report needs has to be packed here too. Page and moments are left out for readers of a single page.
 */
export function readerDaysSql(calendar: Calendar, { hexId, bytewise }: ReaderDaysDialect): string {
  const day = calendar.map(({ start }, index) => `WHEN event_at >= ${start} THEN ${index}`).reverse();
  const isVote = `kind IN ('vote', 'comment')`;
  const act = cells(
    'kind',
    `CASE ${day.join(' ')} ELSE 0 END`,
    'CASE WHEN quarantined THEN 1 END',
    'locale',
    'article',
    'concat(vote, reason, channel, CASE WHEN results > 0 THEN 1 END)',
    `CASE WHEN quarantined THEN NULL WHEN comment <> '' THEN ${cells('event_at', 'received_at', 'comment')} ELSE query END`,
  );
  return `
    SELECT network, count(*) AS readers, max(received) AS received, packed_acts FROM (
      SELECT max(network_group) AS network, max(received_at) AS received,
        CASE WHEN min(nullif(on_page, '')) IS NOT DISTINCT FROM max(nullif(on_page, '')) THEN string_agg(act, '${betweenActs}')
          ELSE string_agg(${cells('on_page', 'event_at', 'act')}, '${betweenActs}') END AS packed_acts
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

const kinds: ReadonlySet<string> = new Set<ReaderKind>(['vote', 'comment', 'search', 'click', 'handoff', 'deflection']);

function unpackAct(text: string, calendar: Calendar): ReaderAct {
  const parts = text.split(betweenCells);
  const [page, at] = kinds.has(parts[0] as string) ? ['', '0'] : parts.splice(0, 2);
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

/** Reads the rows of `readerDaysSql`, of which those with the same acts follow one another. */
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
