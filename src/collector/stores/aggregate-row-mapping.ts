import type { WireMessage } from '../../events/message.ts';
import type { DailyCount, FileInfo, MessageOptions, StoredMessage } from './contract.ts';
import { idText } from './row-mapping.ts';

/** Maps a row of `daily`, in which 0, -1 and '' mean absent. */
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

/** The columns of `message` besides its id, reference and arrival. */
export const messageColumns = [
  'locale',
  'name',
  'reply',
  'message',
  'article',
  'query',
  'reason',
  'comment',
  'callback',
  'subject',
  'order_number',
  'due_at',
  'quarantined',
  'files',
] as const;

export function messageRow(
  message: WireMessage,
  { quarantined = false, dueAt = null, files = [] }: MessageOptions,
): Record<(typeof messageColumns)[number], unknown> {
  const { locale, name = null, reply, message: text, article = null, query = null } = message;
  const { reason = null, comment = null, callback = null, subject = null, order = null } = message;
  const about = files.map(({ name, type, content }): FileInfo => ({ name, type, bytes: content.byteLength }));
  return {
    ...{ locale, name, reply, message: text, article, query, reason, comment, callback, subject, quarantined },
    order_number: order,
    due_at: dueAt,
    files: about.length > 0 ? JSON.stringify(about) : null,
  };
}

const optional = ['name', 'article', 'query', 'reason', 'comment', 'callback', 'subject'] as const;

export function messageFromRow(row: Record<string, unknown>): StoredMessage {
  const given = optional.filter((name) => row[name] !== null && row[name] !== undefined);
  return {
    id: idText(row.id),
    reference: row.reference as string,
    receivedAt: Number(row.received_at),
    locale: row.locale as string,
    reply: row.reply as string,
    message: row.message as string,
    ...(Object.fromEntries(
      given.map((name) => [name, name === 'article' ? Number(row[name]) : row[name]]),
    ) as Partial<WireMessage>),
    ...(typeof row.order_number === 'string' && { order: row.order_number }),
    ...(typeof row.files === 'string' && { files: JSON.parse(row.files) as FileInfo[] }),
    deliveredAt: row.delivered_at === null ? null : Number(row.delivered_at),
    dueAt: row.due_at === null || row.due_at === undefined ? null : Number(row.due_at),
    answeredAt: row.answered_at === null || row.answered_at === undefined ? null : Number(row.answered_at),
    quarantined: Boolean(row.quarantined),
  };
}
