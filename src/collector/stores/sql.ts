import { StoreError } from './contract.ts';
import type { ReaderDaysDialect } from './reader-days.ts';

export type SqlValue = string | number | boolean | null | Uint8Array;

/** One statement of SQL that both databases read; `$1`, `$2`, … stand for its values. */
interface Statement {
  sql: string;
  values: readonly SqlValue[];
}
export interface SqlResult {
  rows: Record<string, unknown>[];
  /** How many rows a statement changed that hands out none. */
  changed: number;
}

/**
 * Statements that belong together. A generator, because SQLite has one connection, on which nothing else may come
 * between them, so it runs them at once, and PostgreSQL answers later.
 */
export type Work<T> = Generator<Statement, T, SqlResult>;

/** A statement as a step of a `Work`. */
export function* query(sql: string, values: readonly SqlValue[] = []): Work<SqlResult> {
  return yield { sql, values };
}

/** What the two databases say in different words. */
export interface Dialect extends ReaderDaysDialect {
  /** An id as the database keeps it. */
  id(text: string): SqlValue;
  /** The column that orders events which arrived in the same millisecond, and a value that none of them exceeds. */
  arrival: { column: 'n' | 'id'; last: SqlValue };
  /** The day of a moment, `YYYY-MM-DD`, UTC. */
  day(moment: string): string;
  /** Whether a column holds a text, whatever the case. */
  contains(column: string, text: string): string;
  /** A JSON array as rows of one column, `value`. */
  each(json: string): string;
  /** Follows a SELECT of rows that are changed next: what another program changes is passed over. */
  skipLocked: string;
  /** Answers in `mine` whether this program is the only one at retention; absent where a transaction is alone anyway. */
  retentionLock?: string;
}

/** A database as `sql-store.ts` needs it. Both methods reject with `StoreError`. */
export interface Database {
  dialect: Dialect;
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlResult>;
  /** All of the work or none of it. */
  transaction<T>(work: () => Work<T>): Promise<T>;
}

/** What a driver throws (a full disk, a lock held too long) becomes an error that callers know. */
export async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError('unavailable', 'The database did not take the change.', cause);
  }
}
