import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { dayOf, firstKeyDay, type Clock } from '../clock.ts';
import type { Store, StoredEvent } from './contract.ts';
import { createGroupCommit } from './group-commit.ts';
import { eventColumns, toRow } from './row-mapping.ts';
import { wrapStoreErrors, type Database, type Dialect, type SqlResult } from './sql.ts';
import { eventCutoff } from './sql-retention.ts';
import { sqlStore } from './sql-store.ts';
import { openPools, transaction } from './postgres-connection.ts';
import { dropEmptyPartitions, ensurePartitions } from './postgres-partitions.ts';
import { postgresReaderDays } from './postgres-reader-days.ts';
import { createSharedCounter } from './postgres-shared-counter.ts';

export interface PostgresOptions {
  url: string;
  clock: Clock;
  maxGroup?: number | undefined;
  maxQueue?: number | undefined;
  concurrency?: number | undefined;
}

const columnTypes: Record<(typeof eventColumns)[number], string> = {
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
const insertEvents = `INSERT INTO event (${eventColumns.join(', ')})
  SELECT * FROM unnest(${eventColumns.map((column, index) => `$${index + 1}::${columnTypes[column]}[]`).join(', ')})
  ON CONFLICT (id) DO NOTHING`;

const retentionLock = 7_018_002;
/** The longest window of all rate limits. */
const maxWindowMs = 60 * 60 * 1000;

const postgresDialect: Omit<Dialect, 'contains'> = {
  id: (text) => text,
  arrival: { column: 'id', last: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  hexId: `replace(id::text, '-', '')`,
  bytewise: 'COLLATE "C"',
  day: (moment) => `to_char(to_timestamp(${moment} / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  each: (json) => `json_array_elements(${json}::json) AS given (value)`,
  skipLocked: 'FOR UPDATE OF delivery SKIP LOCKED',
  retentionLock: `SELECT pg_try_advisory_xact_lock(${retentionLock}) AS mine`,
};

function databaseOn(pool: pg.Pool, dialect: Dialect): Database {
  const run = async (on: pg.Pool | pg.PoolClient, sql: string, values: readonly unknown[]): Promise<SqlResult> => {
    const { rows, rowCount } = await on.query(sql, [...values]);
    return { rows, changed: rowCount ?? 0 };
  };
  return {
    dialect,
    query: (sql, values = []) => wrapStoreErrors(() => run(pool, sql, values)),
    transaction: (work) =>
      wrapStoreErrors(() =>
        transaction(pool, async (client) => {
          const steps = work();
          let step = steps.next();
          while (!step.done) step = steps.next(await run(client, step.value.sql, step.value.values));
          return step.value;
        }),
      ),
  };
}

/** A store in PostgreSQL, for any number of collectors. Throws `StoreError`. */
export async function openPostgres({
  url,
  clock,
  maxGroup,
  maxQueue,
  concurrency = 4,
}: PostgresOptions): Promise<Store> {
  const { requestPool: pool, maintenancePool, end } = await openPools(url, concurrency + 4);
  await ensurePartitions(maintenancePool, clock.now());
  const icu = await pool.query(`SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu'`);
  const fold = (text: string) => (icu.rowCount ? `lower(${text} COLLATE "und-x-icu")` : `lower(${text})`);
  const contains = (column: string, text: string) => `strpos(${fold(column)}, ${fold(text)}) > 0`;
  const dialect = { ...postgresDialect, contains };
  const db = databaseOn(pool, dialect);
  const store = sqlStore(db, databaseOn(maintenancePool, dialect), clock);

  const group = createGroupCommit<StoredEvent>({
    maxRows: maxGroup,
    maxQueue,
    concurrency,
    async commit(events) {
      // Rows are inserted in the order of their ids, so that concurrent groups with the same ids cannot deadlock.
      const rows = events.map(toRow).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
      await pool.query(
        insertEvents,
        eventColumns.map((column) => rows.map((row) => row[column])),
      );
    },
  });

  async function sharedKey(day: string): Promise<Uint8Array> {
    await db.query('DELETE FROM actor_key WHERE day < $1', [firstKeyDay(clock.now())]);
    await db.query('INSERT INTO actor_key VALUES ($1, $2) ON CONFLICT DO NOTHING', [day, randomBytes(32)]);
    const { rows } = await db.query('SELECT key FROM actor_key WHERE day = $1', [day]);
    return rows[0]?.key as Buffer;
  }

  return {
    kind: 'postgres',
    append: (list) => group.append(list),
    queued: group.queued,
    readerDays: (filter) => postgresReaderDays(maintenancePool, dialect, filter),
    ...store,
    async applyRetention(until, bounds) {
      const counts = await store.applyRetention(until, bounds);
      await wrapStoreErrors(() => dropEmptyPartitions(maintenancePool, eventCutoff(until, bounds)));
      return counts;
    },
    /** Creates partitions ahead of time, deletes keys of past days and expired counts. */
    async upkeep(now) {
      await db.query('DELETE FROM actor_key WHERE day < $1', [firstKeyDay(now)]);
      await wrapStoreErrors(() => ensurePartitions(maintenancePool, now));
      await db.query('DELETE FROM spent WHERE touched < $1', [now - maxWindowMs]);
    },
    sharedKey,
    consumeShared: createSharedCounter(pool, maxQueue),
    async ready() {
      await sharedKey(dayOf(clock.now()));
      await db.query('SELECT 1 FROM spent LIMIT 1');
      await store.ready();
    },
    async close() {
      await group.idle();
      await end();
    },
  };
}
