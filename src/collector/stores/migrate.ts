import { createHash } from 'node:crypto';
import { StoreError } from './contract.ts';

/** One numbered schema migration. A released one is never edited: its checksum is stored. */
export interface Migration {
  number: number;
  name: string;
  /** Runs once, in one transaction. */
  start: string;
  /** Migrates a bounded number of rows; repeated, each time in its own transaction, until it changes none. */
  chunk?: string;
  /** Runs once after the last chunk. */
  finish?: string;
}

export interface Applied {
  number: number;
  checksum: string;
  state: 'running' | 'done';
}

/** The interface of a database to migrations. `run` returns the number of rows changed by its last statement. */
export interface MigrationDriver {
  /** Reads the table of applied migrations, creating it when missing. */
  applied(): Promise<Applied[]>;
  /** A transaction that excludes other migrating programs. */
  transaction(work: (run: (sql: string) => Promise<number>) => Promise<void>): Promise<void>;
  record(migration: Migration, checksum: string, state: Applied['state']): string;
}

export const checksumOf = ({ start, chunk = '', finish = '' }: Migration): string =>
  createHash('sha256').update([start, chunk, finish].join('\0')).digest('hex').slice(0, 16);

/** Migrates to the newest schema; can be interrupted and run concurrently. Throws `StoreError` `refused` for newer databases and edited migrations. */
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

  /** Out: whether the migration is complete. */
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
