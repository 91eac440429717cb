import { StoreError } from './contract.ts';
import type { ReaderDaysDialect } from './reader-days.ts';

export type SqlValue = string | number | boolean | null | Uint8Array;

/** An SQL statement valid in both databases, with placeholders `$1`, `$2`, … */
interface Statement {
  sql: string;
  values: readonly SqlValue[];
}
export interface SqlResult {
  rows: Record<string, unknown>[];
  /** Number of rows changed by a statement that returns none. */
  changed: number;
}

/** A transaction as a generator of statements: SQLite runs them synchronously, PostgreSQL asynchronously. */
export type SqlTask<T> = Generator<Statement, T, SqlResult>;

/** Yields one statement of a transaction. */
export function* query(sql: string, values: readonly SqlValue[] = []): SqlTask<SqlResult> {
  return yield { sql, values };
}

/** SQL that differs between the two databases. */
export interface Dialect extends ReaderDaysDialect {
  /** Converts an id to its stored form. */
  id(text: string): SqlValue;
  /** The tie-breaker column of events that arrived in the same millisecond, and its maximum value. */
  arrival: { column: 'n' | 'id'; last: SqlValue };
  /** Expression for the UTC day of a moment, `YYYY-MM-DD`. */
  day(moment: string): string;
  /** Condition that a column contains a text, ignoring case. */
  contains(column: string, text: string): string;
  /** Table expression of a JSON array, with one column `value`. */
  each(json: string): string;
  /** Suffix of a SELECT of rows to be changed: skips rows locked by other programs. */
  skipLocked: string;
  /** Query whose `mine` says whether this program got the retention lock; absent when transactions are exclusive anyway. */
  retentionLock?: string;
}

/** `$1, $2, …`, a placeholder per value, counted from `first`. */
export const placeholders = (values: readonly unknown[], first = 1): string =>
  values.map((_, at) => `$${at + first}`).join(', ');

/** A database as `sql-store.ts` needs it. Both methods reject with `StoreError`. */
export interface Database {
  dialect: Dialect;
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlResult>;
  transaction<T>(work: () => SqlTask<T>): Promise<T>;
}

/** Converts driver errors (full disk, lock timeout) to `StoreError`. */
export async function wrapStoreErrors<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError('unavailable', 'The database did not take the change.', cause);
  }
}
