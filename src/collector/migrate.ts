import { createHash } from 'node:crypto';
import { StoreError } from './store.ts';

/** One numbered step of a store's shape. A step that was released is never edited: its checksum is kept. */
export interface Migration {
  number: number;
  name: string;
  /** Runs once, in one transaction. */
  start: string;
  /** Moves a bounded number of rows, each time in its own transaction, until it touches none. */
  chunk?: string;
  /** Runs once after the last chunk. */
  finish?: string;
}

export interface Applied {
  number: number;
  checksum: string;
  state: 'running' | 'done';
}

/** What a database must offer to be migrated. `run` answers how many rows its last statement touched. */
export interface MigrationDriver {
  /** Makes the table of applied migrations when there is none, and reads it. */
  applied(): Promise<Applied[]>;
  transaction(work: (run: (sql: string) => Promise<number>) => Promise<void>): Promise<void>;
  /** SQL that records a migration's state. */
  record(migration: Migration, checksum: string, state: Applied['state']): string;
}

export const checksumOf = ({ start, chunk = '', finish = '' }: Migration): string =>
  createHash('sha256').update([start, chunk, finish].join('\0')).digest('hex').slice(0, 16);

/**
 * Brings a database to the newest shape. Can be killed at any moment and run again: each step is a transaction.
 * Throws `StoreError` `refused` when the database is newer than this program or a released step was edited.
 */
export async function migrate(driver: MigrationDriver, migrations: readonly Migration[]): Promise<void> {
  const applied = new Map((await driver.applied()).map((row) => [row.number, row]));
  const newest = Math.max(0, ...applied.keys());
  const known = migrations.at(-1)?.number ?? 0;
  if (newest > known)
    throw new StoreError(
      'refused',
      `The store has version ${newest}, this program knows versions up to ${known}. Start a newer program, or restore a backup of version ${known}.`,
    );

  for (const migration of migrations) {
    const checksum = checksumOf(migration);
    const before = applied.get(migration.number);
    if (before && before.checksum !== checksum)
      throw new StoreError(
        'refused',
        `Step ${migration.number} (${migration.name}) of the store was applied with other contents (${before.checksum}, here ${checksum}).`,
      );
    if (before?.state === 'done') continue;
    const { chunk, finish } = migration;
    if (!before)
      await driver.transaction(async (run) => {
        await run(migration.start);
        await run(driver.record(migration, checksum, chunk ? 'running' : 'done'));
      });
    if (!chunk) continue;
    for (let touched = 1; touched > 0;)
      await driver.transaction(async (run) => {
        touched = await run(chunk);
      });
    await driver.transaction(async (run) => {
      if (finish) await run(finish);
      await run(driver.record(migration, checksum, 'done'));
    });
  }
}
