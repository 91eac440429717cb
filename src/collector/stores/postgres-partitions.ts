import type pg from 'pg';
import { uuidText } from './row-mapping.ts';
import { transaction } from './postgres-connection.ts';

const monthsAhead = 2;
/** Lock timeout of creating or dropping a partition, for which readers wait. Milliseconds. */
const lockMs = 1_000;
const lockNotAvailable = '55P03';

/** The smallest UUIDv7 of a month. */
function firstId(year: number, month: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Date.UTC(year, month, 1), 0, 6);
  return uuidText(bytes);
}

const partitionName = (year: number, month: number): string =>
  `event_${new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7).replace('-', '_')}`;

/** Runs `work`, or skips it when the tables stay locked, as by a backup; the next run tries again. */
async function unlessBusy(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  try {
    await transaction(pool, async (client) => {
      await client.query(`SET LOCAL lock_timeout = ${lockMs}`);
      await work(client);
    });
  } catch (error) {
    if ((error as { code?: unknown }).code !== lockNotAvailable) throw error;
  }
}

/** Creates the partitions of this and the next two months; moves rows of readers' wrong clocks from `event_other`. */
export async function ensurePartitions(pool: pg.Pool, now: number): Promise<void> {
  const date = new Date(now);
  const year = date.getUTCFullYear();
  for (let ahead = 0; ahead <= monthsAhead; ahead++) {
    const month = date.getUTCMonth() + ahead;
    const name = partitionName(year, month);
    const from = firstId(year, month);
    const to = firstId(year, month + 1);
    await unlessBusy(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [name]);
      const { rows } = await client.query('SELECT to_regclass($1) AS there', [name]);
      if ((rows[0] as { there: unknown }).there !== null) return;
      // Existing partitions stay writable meanwhile.
      await client.query('LOCK TABLE event_other IN ACCESS EXCLUSIVE MODE');
      await client.query(`CREATE TABLE ${name} (LIKE event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
      await client.query(
        `WITH moved AS (DELETE FROM event_other WHERE id >= '${from}' AND id < '${to}' RETURNING *)
         INSERT INTO ${name} SELECT * FROM moved`,
      );
      await client.query(`ALTER TABLE event ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}')`);
    });
  }
}

export async function dropEmptyPartitions(pool: pg.Pool, before: number): Promise<void> {
  const { rows } = await pool.query(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'event'::regclass AND c.relname ~ '^event_[0-9]{4}_[0-9]{2}$' AND c.relname < $1`,
    [partitionName(new Date(before).getUTCFullYear(), new Date(before).getUTCMonth())],
  );
  for (const { name } of rows as { name: string }[]) {
    const isEmpty = async (by: pg.Pool | pg.PoolClient) =>
      (await by.query(`SELECT 1 FROM ${name} LIMIT 1`)).rowCount === 0;
    if (await isEmpty(pool))
      await unlessBusy(pool, async (client) => {
        await client.query('LOCK TABLE event IN ACCESS EXCLUSIVE MODE');
        if (await isEmpty(client)) await client.query(`DROP TABLE ${name}`);
      });
  }
}
