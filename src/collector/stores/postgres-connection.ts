import pg from 'pg';
import { migrate, type Migration, type MigrationDriver } from './migrate.ts';
import { StoreError } from './contract.ts';
import { postgresMigrations } from './postgres-migrations.ts';

/** Arbitrary advisory lock number, the same for all collectors of one database. */
const migrationLock = 7_018_001;

/** Runs `work` in a transaction on its own connection, rolled back when it throws. */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection in an unknown state is closed; the server rolls back its transaction.
    client.release(true);
    throw error;
  }
}

/** Throws `StoreError` `refused` unless the server syncs a commit before acknowledging it. */
async function assertDurable(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            current_setting('server_encoding') AS encoding`,
  );
  const { fsync, commit, encoding } = rows[0] as Record<string, string>;
  if (fsync !== 'on' || commit === 'off' || encoding !== 'UTF8')
    throw new StoreError(
      'refused',
      `PostgreSQL needs fsync=on, synchronous_commit not off and UTF8, but has ${fsync}, ${commit} and ${encoding}.`,
    );
}

function createDriver(client: pg.PoolClient): MigrationDriver {
  return {
    async applied() {
      await client.query(
        'CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, name text, checksum text, state text)',
      );
      return (await client.query('SELECT number, checksum, state FROM migration')).rows as never;
    },
    async transaction(work) {
      await client.query('BEGIN');
      try {
        await work(async (sql) => {
          const result = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
          return (Array.isArray(result) ? result.at(-1) : result)?.rowCount ?? 0;
        });
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    record: ({ number, name }, checksum, state) =>
      `INSERT INTO migration VALUES (${number}, '${name}', '${checksum}', '${state}')
       ON CONFLICT (number) DO UPDATE SET state = excluded.state`,
  };
}

/** A pool whose statements time out after `limitMs`. */
function poolOf(connectionString: string, max: number, limitMs: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 2_000,
    statement_timeout: limitMs,
    // Client-side timeout, in case the server vanishes without closing the connection.
    query_timeout: limitMs + 1_000,
    keepAlive: true,
    application_name: 'prontuario',
  });
  // The pool replaces a connection that fails while idle; an unhandled error event would end the process.
  pool.on('error', () => {});
  return pool;
}

export interface Pools {
  /** For requests of readers. */
  requestPool: pg.Pool;
  /** For migrations, retention and erasure, which may take long. */
  maintenancePool: pg.Pool;
  /** Ends both. Idempotent. */
  end(): Promise<void>;
}

/** Connects and migrates; collectors that start together take turns. Throws `StoreError`: `refused` or `unavailable`. */
export async function openPools(
  connectionString: string,
  max: number,
  migrations: readonly Migration[] = postgresMigrations,
): Promise<Pools> {
  const requestPool = poolOf(connectionString, max, 5_000);
  const maintenancePool = poolOf(connectionString, 2, 60 * 60_000);
  let ended: Promise<unknown> | undefined;
  const end = async () => void (await (ended ??= Promise.all([requestPool.end(), maintenancePool.end()])));
  try {
    await assertDurable(requestPool);
    const client = await maintenancePool.connect();
    try {
      await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
      await migrate(createDriver(client), migrations);
    } finally {
      client.release(true);
    }
    return { requestPool, maintenancePool, end };
  } catch (error) {
    await end();
    if (error instanceof StoreError) throw error;
    throw new StoreError('unavailable', 'PostgreSQL cannot be reached or did not take the migration.', error);
  }
}
