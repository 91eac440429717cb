import type { DailyCount, StoredMessage } from './contract.ts';
import { uuidText } from './row-mapping.ts';

/** A row of `daily`: 0, -1 and '' stand for what is absent. */
export function dailyFromRow(row: Record<string, unknown>): DailyCount {
  return {
    day: row.day as string,
    site: row.site as string,
    locale: row.locale as string,
    kind: row.kind as DailyCount['kind'],
    article: Number(row.article) || null,
    vote: row.vote === -1 ? null : (row.vote as 0 | 1),
    reason: (row.reason as string) || null,
    channel: (row.channel as string) || null,
    found: row.found === -1 ? null : row.found === 1,
    raw: Number(row.raw),
    effective: Number(row.effective),
  };
}

/** A row of `message` of either store. */
export function messageFromRow(row: Record<string, unknown>): StoredMessage {
  const { name, article, query } = row as unknown as Record<string, string & number>;
  return {
    id: typeof row.id === 'string' ? row.id : uuidText(row.id as Uint8Array),
    reference: row.reference as string,
    receivedAt: Number(row.received_at),
    locale: row.locale as string,
    ...(name !== null && { name }),
    reply: row.reply as string,
    message: row.message as string,
    ...(article !== null && { article: Number(article) }),
    ...(query !== null && { query }),
    deliveredAt: row.delivered_at === null ? null : Number(row.delivered_at),
    quarantined: Boolean(row.quarantined),
  };
}
