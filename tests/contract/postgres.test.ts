import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPools } from '../../src/collector/stores/postgres-connection.ts';
import { postgresMigrations } from '../../src/collector/stores/postgres-migrations.ts';
import { openPostgres } from '../../src/collector/stores/postgres.ts';
import { all, noon, storedEvent } from './events.ts';
import { firstVersionRows } from './first-version.ts';
import { postgresPrograms, startCluster, type Cluster } from './postgres-cluster.ts';
import { storeContract } from './store.ts';

const programs = postgresPrograms();
const clock = { now: () => noon };

if ('missing' in programs) {
  console.warn(
    `\n${'='.repeat(78)}\nThe contract of stores did NOT run on PostgreSQL.\n${programs.missing}\n${'='.repeat(78)}\n`,
  );
  describe.skip(`a store in PostgreSQL (${programs.missing})`, () =>
    it('runs the contract', () => expect(programs).toBeUndefined()));
} else {
  let cluster: Cluster;
  let opened = 0;
  const database = () => `store_${opened}`;
  const fresh = async () => {
    opened += 1;
    await cluster.query(`CREATE DATABASE ${database()}`);
  };
  const open = (options: { maxQueue?: number | undefined } = {}) =>
    openPostgres({ url: cluster.url(database()), clock, ...options });

  storeContract('PostgreSQL', {
    start: async () => void (cluster = await startCluster(programs.folder)),
    stop: () => cluster.remove(),
    open: async ({ maxQueue, again = false } = {}) => {
      if (!again) await fresh();
      return open({ maxQueue });
    },
    sql: async (text) => void (await cluster.query(text, database())),
    firstVersion: async (votes) => {
      await fresh();
      const { patient: pool, end } = await openPools(cluster.url(database()), 2, postgresMigrations.slice(0, 1));
      const rows = firstVersionRows(votes);
      await pool.query(
        'INSERT INTO events SELECT id, at, at, actor, false, body FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::jsonb[]) AS r (id, at, actor, body)',
        [
          rows.map(({ id }) => id),
          rows.map(({ at }) => at),
          rows.map(({ actor }) => actor),
          rows.map(({ body }) => body),
        ],
      );
      await end();
    },
  });

  describe('a store in PostgreSQL, besides', () => {
    beforeAll(async () => void (cluster = await startCluster(programs.folder)));
    afterAll(() => cluster.remove());

    it('gives all collectors the same key for a day and forgets the keys before yesterday', async () => {
      await fresh();
      const [one, two] = await Promise.all([open(), open()]);
      const [first, second] = await Promise.all([one.sharedKey?.('2026-11-22'), two.sharedKey?.('2026-11-22')]);
      expect(first).toHaveLength(32);
      expect(second).toEqual(first);
      expect(await one.sharedKey?.('2026-11-21')).not.toEqual(first);
      await cluster.query(`INSERT INTO actor_key VALUES ('2026-11-20', 'old')`, database());
      await one.retain(noon);
      const left = await cluster.query('SELECT day FROM actor_key ORDER BY day', database());
      expect(left.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
      await Promise.all([one.close(), two.close()]);
    });

    it('moves what a clock months ahead put aside into its month, and drops months that are empty', async () => {
      await fresh();
      const one = await open();
      const early = storedEvent({ id: storedEvent({ receivedAt: Date.UTC(2027, 5, 10) }).id });
      await one.append([early, storedEvent()]);
      const count = async (table: string) =>
        Number((await cluster.query(`SELECT count(*) AS n FROM ${table}`, database()))[0]?.n);
      expect(await count('event_other')).toBe(1);
      expect(await count('event_2026_11')).toBe(1);
      await one.retain(Date.UTC(2027, 4, 2), { eventDays: 900, messageDays: 90, countMonths: 25 });
      expect(await count('event_other')).toBe(0);
      expect(await count('event_2027_06')).toBe(1);
      expect(await all(one.events())).toHaveLength(2);
      await one.retain(Date.UTC(2027, 4, 2));
      const tables = await cluster.query(`SELECT relname FROM pg_class WHERE relname = 'event_2026_11'`, database());
      expect(tables).toEqual([]);

      await one.close();
    });

    it('refuses a server that acknowledges before it syncs', async () => {
      await fresh();
      await cluster.query(`ALTER DATABASE ${database()} SET synchronous_commit = off`);
      await expect(open()).rejects.toThrow(/synchronous_commit not off/);
    });
  });
}
