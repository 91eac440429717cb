import { createHash } from 'node:crypto';
import { StoreError } from './contract.ts';

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
  /** Nobody else migrates meanwhile. */
  transaction(work: (run: (sql: string) => Promise<number>) => Promise<void>): Promise<void>;
  /** SQL that records a migration's state. */
  record(migration: Migration, checksum: string, state: Applied['state']): string;
}

export const checksumOf = ({ start, chunk = '', finish = '' }: Migration): string =>
  createHash('sha256').update([start, chunk, finish].join('\0')).digest('hex').slice(0, 16);

/**
 * Brings a database to the newest shape. Can be killed at any moment and run again: each step is a transaction, which
 * begins with what is there, so that two programs may start together.
 * Throws `StoreError` `refused` when the database is newer than this program or a released step was edited.
 */
export async function migrate(driver: MigrationDriver, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;

  async function applied(): Promise<Map<number, Applied>> {
    const rows = new Map((await driver.applied()).map((row) => [row.number, row]));
    const newest = Math.max(0, ...rows.keys());
    if (newest > known)
      throw new StoreError(
        'refused',
        `The store has version ${newest}, this program knows versions up to ${known}. Start a newer program, or restore a backup of version ${known}.`,
      );
    return rows;
  }

  /** Out: whether the migration is whole. */
  async function step(migration: Migration, run: (sql: string) => Promise<number>): Promise<boolean> {
    const { number, name, start, chunk, finish } = migration;
    const checksum = checksumOf(migration);
    const before = (await applied()).get(number);
    if (before && before.checksum !== checksum)
      throw new StoreError(
        'refused',
        `Step ${number} (${name}) of the store was applied with other contents (${before.checksum}, here ${checksum}).`,
      );
    if (before?.state === 'done') return true;
    if (!before) await run(start);
    else if (chunk && (await run(chunk)) > 0) return false;
    else if (finish) await run(finish);
    const whole = before !== undefined || !chunk;
    await run(driver.record(migration, checksum, whole ? 'done' : 'running'));
    return whole;
  }

  for (const migration of migrations)
    for (let whole = false; !whole;)
      await driver.transaction(async (run) => {
        whole = await step(migration, run);
      });
}
