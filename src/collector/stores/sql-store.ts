import type { WireMessage } from '../../events/message.ts';
import { isReference, newReference } from '../reference.ts';
import { messageColumns, messageFromRow, messageRow } from './aggregate-row-mapping.ts';
import {
  assertErasure,
  type Erasure,
  type EventFilter,
  type FileInfo,
  type MessageFile,
  type MessageOptions,
  type Store,
  type StoredMessage,
} from './contract.ts';
import { probeEvent, probeMessage } from './probe.ts';
import { eventColumns, fromRow, toRow, type Row } from './row-mapping.ts';
import { sqlCounts } from './sql-counts.ts';
import { sqlDeliveries } from './sql-deliveries.ts';
import { applyRetention, retentionQueries } from './sql-retention.ts';
import { placeholders, query, type Database, type Dialect, type SqlValue, type SqlTask } from './sql.ts';

const insertEvent = `INSERT INTO event (${eventColumns.join(', ')}) VALUES (${placeholders(eventColumns)}) ON CONFLICT (id) DO NOTHING`;
const messageFields = ['id', 'reference', 'received_at', ...messageColumns];
const insertMessage = `INSERT INTO message (${messageFields.join(', ')}) VALUES (${placeholders(messageFields)}) ON CONFLICT DO NOTHING`;
const findMessage = 'SELECT * FROM message WHERE id = $1';

const pageRows = 2000;
/** One page of events in order of arrival, by keyset pagination: after (arrival, tie-breaker), before an arrival. */
export const eventsPage = (
  column: Dialect['arrival']['column'],
): string => `SELECT ${column}, ${eventColumns.join(', ')} FROM event
  WHERE (received_at, ${column}) > ($1, $2) AND received_at < $3 ORDER BY received_at, ${column} LIMIT ${pageRows}`;
const messagesPage = `SELECT * FROM message
  WHERE (received_at, id) > ($1, $2) ORDER BY received_at, id LIMIT ${pageRows}`;

interface Pages {
  sql: string;
  /** Tie-breaker for rows of the same arrival. */
  column: string;
  /** The initial `$1` and `$2`, and the constant further values. */
  after: readonly SqlValue[];
}

/** Iterates a query page by page; `$1` and `$2` are the arrival and tie-breaker of the previous row. */
async function* pagesOf({ query }: Database, { sql, column, after }: Pages): AsyncGenerator<Record<string, unknown>> {
  for (let from = after; ;) {
    const { rows } = await query(sql, from);
    yield* rows;
    const last = rows.at(-1) as Record<string, SqlValue> | undefined;
    if (!last || rows.length < pageRows) return;
    from = [last.received_at ?? null, last[column] ?? null, ...after.slice(2)];
  }
}

function* writeMessage(
  { id }: Dialect,
  message: WireMessage,
  [receivedAt, keeping]: [number, MessageOptions],
): SqlTask<void> {
  const row = messageRow(message, keeping);
  const values = messageColumns.map((column) => row[column] as SqlValue);
  const { changed } = yield* query(insertMessage, [id(message.id), newReference(), receivedAt, ...values]);
  if (changed === 0) return;
  for (const [n, { content }] of (keeping.files ?? []).entries())
    yield* query('INSERT INTO message_file VALUES ($1, $2, $3, $4)', [id(message.id), n, content.byteLength, content]);
}

const texts = {
  event: ['comment', 'query'],
  message: ['message', 'name', 'reply', 'query', 'comment', 'subject', 'order_number', 'files'],
};

function* erase({ id, contains }: Dialect, what: Erasure): SqlTask<{ events: number; messages: number }> {
  function* remove(table: keyof typeof texts, where: string, value: SqlValue | undefined): SqlTask<number> {
    return value ? (yield* query(`DELETE FROM ${table} WHERE ${where}`, [value])).changed : 0;
  }
  const key = what.id && id(what.id);
  const holds = (table: keyof typeof texts) => texts[table].map((column) => contains(column, '$1')).join(' OR ');
  const events = (yield* remove('event', holds('event'), what.text)) + (yield* remove('event', 'id = $1', key));
  const messages = (yield* remove('message', holds('message'), what.text)) + (yield* remove('message', 'id = $1', key));
  return { events, messages: messages + (yield* remove('message', 'reference = $1', what.reference)) };
}

/** Inserts and deletes probe rows. */
function* probe(dialect: Dialect, now: number): SqlTask<void> {
  const row = toRow(probeEvent(now));
  yield* query('SAVEPOINT probe');
  yield* query(
    insertEvent,
    eventColumns.map((column) => (column === 'id' ? dialect.id(row.id as string) : row[column])),
  );
  yield* writeMessage(dialect, probeMessage(now), [now, {}]);
  yield* query('ROLLBACK TO SAVEPOINT probe');
  yield* query('INSERT INTO probe VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET at = excluded.at', [now]);
}

/** The common part of both stores. In: the database for readers' requests, that for maintenance; the clock. */
export function sqlStore(db: Database, maintenanceDb: Database, clock: { now(): number }) {
  const { dialect } = db;
  const files = async (id: string): Promise<MessageFile[]> => {
    const [message] = (await db.query('SELECT files FROM message WHERE id = $1', [dialect.id(id)])).rows;
    const about = JSON.parse((message?.files as string | null | undefined) ?? '[]') as FileInfo[];
    const { rows } = await db.query('SELECT content FROM message_file WHERE message_id = $1 ORDER BY n', [
      dialect.id(id),
    ]);
    return rows.map(({ content }, n) => ({
      name: about[n]?.name ?? '',
      type: about[n]?.type ?? '',
      content: content as Uint8Array,
    }));
  };

  return {
    async *events({ since = 0, until = Number.MAX_SAFE_INTEGER, showQuarantined = false }: EventFilter = {}) {
      const { column, last } = dialect.arrival;
      const pages = { sql: eventsPage(column), column, after: [since - 1, last, until] };
      for await (const row of pagesOf(db, pages)) yield fromRow(row as Row, showQuarantined);
    },
    ...sqlCounts(db),
    async addMessage(message: WireMessage, receivedAt: number, keeping: MessageOptions = {}): Promise<StoredMessage> {
      for (;;) {
        const [row] = (await db.query(findMessage, [dialect.id(message.id)])).rows;
        if (row) return messageFromRow(row);
        // The insert does nothing when the random reference exists already: try another one.
        await db.transaction(() => writeMessage(dialect, message, [receivedAt, keeping]));
      }
    },
    async *messages() {
      const after = [0, dialect.id('00000000-0000-0000-0000-000000000000')];
      for await (const row of pagesOf(db, { sql: messagesPage, column: 'id', after })) yield messageFromRow(row);
    },
    async message(id: string) {
      const [row] = (await db.query(findMessage, [dialect.id(id)])).rows;
      return row ? messageFromRow(row) : null;
    },
    files,
    countFileBytes: async () =>
      Number((await db.query('SELECT coalesce(sum(bytes), 0) AS bytes FROM message_file')).rows[0]?.bytes),
    ...sqlDeliveries(db),
    async markDelivered(id: string, now: number) {
      await db.query('UPDATE message SET delivered_at = $1 WHERE id = $2', [now, dialect.id(id)]);
    },
    async markAnswered(id: string, now: number) {
      await db.query('UPDATE message SET answered_at = $1 WHERE id = $2', [now, dialect.id(id)]);
    },
    async release(idOrReference: string) {
      const [table, column, key] = isReference(idOrReference)
        ? ['message', 'reference', idOrReference]
        : ['event', 'id', dialect.id(idOrReference)];
      const sql = `UPDATE ${table} SET quarantined = false WHERE ${column} = $1 AND quarantined`;
      return (await db.query(sql, [key])).changed > 0;
    },
    async erase(what: Erasure) {
      assertErasure(what);
      return maintenanceDb.transaction(() => erase(dialect, what));
    },
    applyRetention: (until, bounds) => applyRetention(maintenanceDb, until, bounds),
    ...retentionQueries(db),
    ready: () => db.transaction(() => probe(dialect, clock.now())),
  } satisfies Partial<Store>;
}
