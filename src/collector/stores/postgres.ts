import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { WireMessage } from '../../events/message.ts';
import { dayOf, firstKeyDay, type Clock } from '../clock.ts';
import { createGroupCommit } from './group-commit.ts';
import { isReference, newReference } from '../reference.ts';
import { probeEvent, probeMessage } from './probe.ts';
import {
  assertErasure,
  defaultRetention,
  StoreError,
  type Erasure,
  type EventFilter,
  type MessageKeeping,
  type Store,
  type StoredEvent,
  type StoredMessage,
} from './contract.ts';
import { columns, fromRow, toRow, type Row } from './row-mapping.ts';
import { openPools, transaction } from './postgres-connection.ts';
import { ensurePartitions } from './postgres-partitions.ts';
import { postgresCounts } from './postgres-counts.ts';
import { postgresDeliveries } from './postgres-deliveries.ts';
import { postgresFiles, writePostgresFiles } from './postgres-files.ts';
import { postgresReaderDays } from './postgres-reader-days.ts';
import { retainPostgres, retentionQueries, upkeepPostgres } from './postgres-retention.ts';
import { createSharedCounter } from './postgres-shared-counter.ts';
import { messageColumns, messageFromRow, messageRow } from './aggregate-row-mapping.ts';

export interface PostgresOptions {
  /** `postgres://…` */
  url: string;
  clock: Clock;
  maxGroup?: number | undefined;
  maxQueue?: number | undefined;
  /** Commits under way at once. */
  lanes?: number | undefined;
}

const types: Record<(typeof columns)[number], string> = {
  id: 'uuid',
  received_at: 'bigint',
  event_at: 'bigint',
  kind: 'text',
  site: 'text',
  locale: 'text',
  article: 'bigint',
  vote: 'smallint',
  reason: 'text',
  comment: 'text',
  query: 'text',
  results: 'integer',
  rank: 'integer',
  channel: 'text',
  page: 'text',
  seq: 'integer',
  age_ms: 'bigint',
  actor: 'text',
  network_group: 'smallint',
  quarantined: 'boolean',
};
const insert = `INSERT INTO event (${columns.join(', ')})
  SELECT * FROM unnest(${columns.map((column, index) => `$${index + 1}::${types[column]}[]`).join(', ')})
  ON CONFLICT (id) DO NOTHING`;
const insertMessage = `
  INSERT INTO message (id, reference, received_at, ${messageColumns.join(', ')})
  VALUES ($1, $2, $3${messageColumns.map((_, at) => `, $${at + 4}`).join('')}) ON CONFLICT DO NOTHING`;
function messageValues(sent: WireMessage, receivedAt: number, keeping: MessageKeeping): unknown[] {
  const row = messageRow(sent, keeping);
  return [sent.id, newReference(), receivedAt, ...messageColumns.map((column) => row[column])];
}
const pageRows = 2000;
/** One page of events in order of arrival: after a row's time and id, before a time. */
export const eventsPage = `SELECT ${columns.join(', ')} FROM event
  WHERE (received_at, id) > ($1, $2) AND received_at < $3 ORDER BY received_at, id LIMIT ${pageRows}`;

/** A store in PostgreSQL, for any number of collectors. Throws `StoreError`. */
export async function openPostgres({ url, clock, maxGroup, maxQueue, lanes = 4 }: PostgresOptions): Promise<Store> {
  const { requestPool: pool, maintenancePool, end } = await openPools(url, lanes + 4);
  await ensurePartitions(maintenancePool, clock.now());
  const icu = await pool.query(`SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu'`);
  const fold = (text: string) => (icu.rowCount ? `lower(${text} COLLATE "und-x-icu")` : `lower(${text})`);

  const group = createGroupCommit<StoredEvent>({
    maxRows: maxGroup,
    maxQueue,
    lanes,
    async commit(events) {
      // Everybody inserts in the order of the ids: two groups with the same repeats wait, but never for each other.
      const rows = events.map(toRow).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
      await pool.query(
        insert,
        columns.map((column) => rows.map((row) => row[column])),
      );
    },
  });

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      throw new StoreError('unavailable', 'The database did not take the change.', cause);
    }
  }
  const query = (text: string, values: unknown[] = []) => guarded(() => pool.query(text, values));
  const retention = retentionQueries(query);

  async function* events({ since = 0, until = Number.MAX_SAFE_INTEGER, showQuarantined = false }: EventFilter = {}) {
    let after: unknown[] = [since - 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    for (;;) {
      const rows = (await query(eventsPage, [...after, until])).rows as Row[];
      for (const row of rows) yield fromRow(row, showQuarantined);
      const last = rows.at(-1);
      if (!last || rows.length < pageRows) return;
      after = [last.received_at, last.id];
    }
  }

  async function addMessage(message: WireMessage, receivedAt: number, keeping: MessageKeeping): Promise<StoredMessage> {
    for (;;) {
      const { rows } = await pool.query('SELECT * FROM message WHERE id = $1', [message.id]);
      if (rows[0]) return messageFromRow(rows[0]);
      await transaction(pool, async (client) => {
        const { rowCount } = await client.query(insertMessage, messageValues(message, receivedAt, keeping));
        if (rowCount === 1) await writePostgresFiles(client, message.id, keeping.files ?? []);
      });
    }
  }

  async function erase({ id, reference, text }: Erasure) {
    const within = (column: string) => `strpos(${fold(column)}, ${fold('$1')}) > 0`;
    const anyOf = (...names: string[]) => names.map(within).join(' OR ');
    return transaction(maintenancePool, async (client: pg.PoolClient) => {
      const gone = async (sql: string, values: unknown[]) => (await client.query(sql, values)).rowCount ?? 0;
      let [goneEvents, goneMessages] = [0, 0];
      if (text) {
        goneEvents += await gone(`DELETE FROM event WHERE ${anyOf('comment', 'query')}`, [text]);
        goneMessages += await gone(
          `DELETE FROM message WHERE ${anyOf('message', 'name', 'reply', 'query', 'comment', 'subject', 'order_number', 'files')}`,
          [text],
        );
      }
      if (id) {
        goneEvents += await gone('DELETE FROM event WHERE id = $1', [id]);
        goneMessages += await gone('DELETE FROM message WHERE id = $1', [id]);
      }
      if (reference) goneMessages += await gone('DELETE FROM message WHERE reference = $1', [reference]);
      return { events: goneEvents, messages: goneMessages };
    });
  }

  async function sharedKey(day: string): Promise<Uint8Array> {
    await query('DELETE FROM actor_key WHERE day < $1', [firstKeyDay(clock.now())]);
    await query('INSERT INTO actor_key VALUES ($1, $2) ON CONFLICT DO NOTHING', [day, randomBytes(32)]);
    const { rows } = await query('SELECT key FROM actor_key WHERE day = $1', [day]);
    return (rows[0] as { key: Buffer }).key;
  }

  return {
    kind: 'postgres',
    append: (list) => group.append(list),
    queued: group.queued,
    events,
    readerDays: (filter) => postgresReaderDays(maintenancePool, filter),
    ...postgresCounts(query),
    addMessage: (message, receivedAt, keeping = {}) => guarded(() => addMessage(message, receivedAt, keeping)),
    async *messages(): AsyncGenerator<StoredMessage> {
      for (let after: unknown[] = [0, '00000000-0000-0000-0000-000000000000']; ;) {
        const { rows } = await query(
          `SELECT * FROM message WHERE (received_at, id) > ($1, $2) ORDER BY received_at, id LIMIT ${pageRows}`,
          after,
        );
        yield* rows.map(messageFromRow);
        if (rows.length < pageRows) return;
        after = [rows.at(-1).received_at, rows.at(-1).id];
      }
    },
    async message(id) {
      const { rows } = await query('SELECT * FROM message WHERE id = $1', [id]);
      return rows[0] ? messageFromRow(rows[0]) : null;
    },
    ...postgresFiles(query),
    ...postgresDeliveries(query),
    async markDelivered(id, now) {
      await query('UPDATE message SET delivered_at = $1 WHERE id = $2', [now, id]);
    },
    async markAnswered(id, now) {
      await query('UPDATE message SET answered_at = $1 WHERE id = $2', [now, id]);
    },
    async release(idOrReference) {
      const [table, column] = isReference(idOrReference) ? ['message', 'reference'] : ['event', 'id'];
      const sql = `UPDATE ${table} SET quarantined = false WHERE ${column} = $1 AND quarantined`;
      return ((await query(sql, [idOrReference])).rowCount ?? 0) > 0;
    },
    erase: (what) =>
      guarded(() => {
        assertErasure(what);
        return erase(what);
      }),
    retain: (until, bounds = defaultRetention) => guarded(() => retainPostgres(maintenancePool, until, bounds)),
    retentionState: retention.state,
    saveRetentionState: retention.saveState,
    newestArrival: retention.newestArrival,
    countUndelivered: retention.countUndelivered,
    upkeep: (now) => guarded(() => upkeepPostgres(maintenancePool, now)),
    sharedKey,
    spendShared: createSharedCounter(pool, maxQueue),
    async ready() {
      const now = clock.now();
      await sharedKey(dayOf(now));
      await guarded(() =>
        transaction(pool, async (client) => {
          const row = toRow(probeEvent(now));
          await client.query('SAVEPOINT probe');
          await client.query(
            insert,
            columns.map((column) => [row[column]]),
          );
          await client.query(insertMessage, messageValues(probeMessage(now), now, {}));
          await client.query('ROLLBACK TO SAVEPOINT probe');
          await client.query('SELECT 1 FROM spent LIMIT 1');
          await client.query('INSERT INTO probe VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET at = excluded.at', [
            now,
          ]);
        }),
      );
    },
    async close() {
      await group.idle();
      await end();
    },
  };
}
