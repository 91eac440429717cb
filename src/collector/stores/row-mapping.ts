import type { StoredEvent } from './contract.ts';

/** Columns of the event table, in the insert order of both stores. */
export const eventColumns = [
  'id',
  'received_at',
  'event_at',
  'kind',
  'site',
  'locale',
  'article',
  'vote',
  'reason',
  'comment',
  'query',
  'results',
  'rank',
  'channel',
  'page',
  'seq',
  'age_ms',
  'actor',
  'network_group',
  'quarantined',
] as const;

type Column = (typeof eventColumns)[number];
export type Row = Record<Column, unknown>;
/** Absent fields are NULL; queries and comments can also be empty. */
type Loose = Partial<Record<string, string | number>>;

/** Maps an event to column values. `quarantined` is a boolean, which the SQLite store converts to 0 or 1. */
export function toRow(event: StoredEvent): Record<Column, string | number | boolean | null> {
  const loose = event as unknown as Loose;
  const { id, receivedAt, eventAt, kind, site, locale, page, seq, ageMs, actor, networkGroup, quarantined } = event;
  const optional = (key: string) => loose[key] ?? null;
  return {
    id,
    received_at: receivedAt,
    event_at: eventAt,
    kind,
    site,
    locale,
    article: optional('article'),
    vote: optional('vote'),
    reason: optional('reason'),
    comment: optional('comment'),
    query: optional('query'),
    results: optional('results'),
    rank: optional('rank'),
    channel: optional('channel'),
    page,
    seq,
    age_ms: ageMs,
    actor,
    network_group: networkGroup,
    quarantined,
  };
}

/** Maps a row to an event. Without `showQuarantined` the text of a quarantined one is empty. */
export function fromRow(row: Row, showQuarantined: boolean): StoredEvent {
  const quarantined = Boolean(row.quarantined);
  const event: Record<string, unknown> = {
    v: 1,
    id: idText(row.id),
    kind: row.kind,
    site: row.site,
    locale: row.locale,
    page: row.page,
    seq: row.seq,
    ageMs: Number(row.age_ms),
    receivedAt: Number(row.received_at),
    eventAt: Number(row.event_at),
    actor: row.actor,
    networkGroup: row.network_group ?? null,
    quarantined,
  };
  for (const key of ['article', 'vote', 'reason', 'comment', 'query', 'results', 'rank', 'channel'] as const)
    if (row[key] !== null && row[key] !== undefined) event[key] = key === 'article' ? Number(row[key]) : row[key];
  if (quarantined && !showQuarantined) for (const key of ['comment', 'query']) if (key in event) event[key] = '';
  return event as unknown as StoredEvent;
}

export const uuidText = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
export const uuidBytes = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex');
/** The id of a row as text, which PostgreSQL returns already. */
export const idText = (id: unknown): string => (typeof id === 'string' ? id : uuidText(id as Uint8Array));
