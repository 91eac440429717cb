import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { StoreError, type Store, type StoredEvent } from './contract.ts';
import { createGroupCommit } from './group-commit.ts';
import { eventColumns, toRow, uuidBytes } from './row-mapping.ts';
import { wrapStoreErrors, type Database, type Dialect, type SqlResult, type SqlValue } from './sql.ts';
import { sqlStore } from './sql-store.ts';
import { openConnection, transaction, retryWhileLocked, runWhenUnlocked } from './sqlite-connection.ts';
import { sqliteReaderDays } from './sqlite-reader-days.ts';

export interface SqliteOptions {
  /** The database file; its folder is created when missing. */
  file: string;
  clock: Clock;
  maxGroup?: number | undefined;
  maxQueue?: number | undefined;
  /** Free disk space that `ready` requires, in bytes. */
  minFreeBytes?: number | undefined;
}

const sqliteDialect: Dialect = {
  id: uuidBytes,
  arrival: { column: 'n', last: Number.MAX_SAFE_INTEGER },
  hexId: 'lower(hex(id))',
  bytewise: '',
  day: (moment) => `strftime('%Y-%m-%d', ${moment} / 1000, 'unixepoch')`,
  // SQLite's `lower` folds ASCII only, so the connection defines `fold`.
  contains: (column, text) => `instr(fold(${column}), fold(${text})) > 0`,
  each: (json) => `json_each(${json})`,
  skipLocked: '',
};

const toSqlInput = (value: SqlValue): SQLInputValue => (typeof value === 'boolean' ? Number(value) : value);

function databaseOn(db: DatabaseSync): Database {
  const run = (sql: string, values: readonly SqlValue[]): SqlResult => {
    const statement = db.prepare(sql);
    const named = Object.fromEntries(values.map((value, at) => [`$${at + 1}`, toSqlInput(value)]));
    if (statement.columns().length > 0) return { rows: statement.all(named), changed: 0 };
    return { rows: [], changed: Number(statement.run(named).changes) };
  };
  return {
    dialect: sqliteDialect,
    query: (sql, values = []) => wrapStoreErrors(() => runWhenUnlocked(() => run(sql, values))),
    transaction: (work) =>
      wrapStoreErrors(() =>
        runWhenUnlocked(() =>
          transaction(db, () => {
            const steps = work();
            let step = steps.next();
            while (!step.done) step = steps.next(run(step.value.sql, step.value.values));
            return step.value;
          }),
        ),
      ),
  };
}

/** A store in one SQLite file, for one collector process. Throws `StoreError` `refused`. */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const { file, clock, maxGroup, maxQueue, minFreeBytes = 64 * 1024 * 1024 } = options;
  const db = await openConnection(file);
  const database = databaseOn(db);
  const store = sqlStore(database, database, clock);
  // Prepared once for all events.
  const insert = db.prepare(
    `INSERT INTO event (${eventColumns.join(', ')}) VALUES (${eventColumns.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`,
  );
  function writeEvent(event: StoredEvent): void {
    const row = toRow(event);
    insert.run(...eventColumns.map((column) => (column === 'id' ? uuidBytes(event.id) : toSqlInput(row[column]))));
  }
  const group = createGroupCommit<StoredEvent>({
    maxRows: maxGroup,
    maxQueue,
    commit: (events) => runWhenUnlocked(() => transaction(db, () => events.forEach(writeEvent))),
  });
  /** Removes deleted text from the write-ahead log. Out: whether it is empty, which it cannot be while another connection reads. */
  const truncateLog = () =>
    wrapStoreErrors(() => retryWhileLocked(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0));

  return {
    kind: 'sqlite',
    append: (list) => group.append(list),
    queued: group.queued,
    readerDays: (filter) => sqliteReaderDays(db, sqliteDialect, filter),
    ...store,
    async erase(what) {
      const counts = await store.erase(what);
      if (!(await truncateLog()))
        throw new StoreError(
          'unavailable',
          'Erased, but the log keeps the old pages while another program reads the store. Erase again once it is done.',
        );
      return counts;
    },
    async applyRetention(until, bounds) {
      const counts = await store.applyRetention(until, bounds);
      await truncateLog();
      return counts;
    },
    async ready() {
      const { bavail, bsize } = await wrapStoreErrors(() => statfsSync(dirname(file)));
      if (bavail * bsize < minFreeBytes) throw new StoreError('unavailable', 'Too little free space on the disk.');
      await store.ready();
    },
    async close() {
      await group.idle();
      if (db.isOpen) db.close();
    },
  };
}
