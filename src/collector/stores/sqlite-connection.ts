import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate, type Migration, type MigrationDriver } from './migrate.ts';
import { StoreError } from './contract.ts';
import { sqliteMigrations } from './sqlite-migrations.ts';

const FULL = 2;

function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Throws `StoreError` `refused` unless a commit of this connection is on disk when it returns. */
function assertDurable(db: DatabaseSync): void {
  const journal = pragma(db, 'journal_mode');
  const synchronous = pragma(db, 'synchronous');
  if (journal !== 'wal' || synchronous !== FULL)
    throw new StoreError(
      'refused',
      `The store needs journal_mode=wal and synchronous=FULL (2), but has ${journal} and ${synchronous}.`,
    );
}

const busyTimeoutMs = 3_000;
const maxPauseMs = 50;

/** Retries `work` until it returns true or the busy timeout expires; SQLite's own timeout would block the event loop. */
export async function retryWhileLocked(work: () => boolean | Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + busyTimeoutMs;
  for (let pauseMs = 1; !(await work()); pauseMs = Math.min(maxPauseMs, pauseMs * 2)) {
    if (performance.now() > deadline) return false;
    await pause(pauseMs);
  }
  return true;
}

const SQLITE_BUSY = 5;
/** The low byte of an extended result code is the primary code. */
const isBusy = (error: unknown) => (Number((error as { errcode?: unknown }).errcode) & 0xff) === SQLITE_BUSY;

/** Runs `work`, a single transaction, as soon as no other program holds the write lock. */
export async function runWhenUnlocked<T>(work: () => T | Promise<T>): Promise<T> {
  let outcome: { value: T } | undefined;
  let busy: unknown;
  await retryWhileLocked(async () => {
    try {
      outcome = { value: await work() };
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      busy = error;
      return false;
    }
  });
  if (!outcome) throw busy;
  return outcome.value;
}

/** Creates the file with owner-only permissions before SQLite does; its journal files inherit them. */
function makePrivate(file: string): void {
  // Names that start with a colon, such as `:memory:`, are no files.
  if (!file.startsWith(':') && !existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** Runs `work` in a transaction that takes the write lock immediately, rolled back when it throws. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // After some errors, such as a full disk, SQLite has rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function createDriver(db: DatabaseSync): MigrationDriver {
  return {
    applied: async () => {
      db.exec(
        'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT, checksum TEXT, state TEXT) STRICT',
      );
      return db.prepare('SELECT number, checksum, state FROM migration').all() as never;
    },
    transaction: async (work) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        await work(async (sql) => {
          db.exec(sql);
          return Number(db.prepare('SELECT changes() AS n').get()?.n);
        });
        db.exec('COMMIT');
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    record: ({ number, name }, checksum, state) =>
      `INSERT INTO migration VALUES (${number}, '${name}', '${checksum}', '${state}')
       ON CONFLICT (number) DO UPDATE SET state = excluded.state`,
  };
}

/** Opens, creates or migrates a database file; every commit is synced to disk. Throws `StoreError` `refused`. */
export async function openConnection(
  file: string,
  migrations: readonly Migration[] = sqliteMigrations,
): Promise<DatabaseSync> {
  let db: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    makePrivate(file);
    db = new DatabaseSync(file, { timeout: busyTimeoutMs, enableDoubleQuotedStringLiterals: false });
    // secure_delete: data removed by retention and erasure is overwritten.
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA secure_delete = ON;
      PRAGMA journal_size_limit = 67108864;`);
    assertDurable(db);
    db.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : null));
    await migrate(createDriver(db), migrations);
    // From here on waiting is asynchronous.
    db.exec('PRAGMA busy_timeout = 0');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError('refused', `${file} cannot be used as the store: ${(error as Error).message}.`, error);
  }
}
