import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayMs } from '../../src/collector/clock.ts';
import { openPools } from '../../src/collector/stores/postgres-connection.ts';
import { postgresMigrations } from '../../src/collector/stores/postgres-migrations.ts';
import { openPostgres } from '../../src/collector/stores/postgres.ts';
import { eventsPage } from '../../src/collector/stores/sql-store.ts';
import { all, noon, storedEvent } from './events.ts';
import { firstVersionRows } from './first-version.ts';
import { postgresPrograms, startCluster, type Cluster } from './postgres-cluster.ts';
import { storeContract } from './store.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

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
    sql: (text) => cluster.query(text, database()),
    firstVersion: async (votes) => {
      await fresh();
      const { maintenancePool: pool, end } = await openPools(
        cluster.url(database()),
        2,
        postgresMigrations.slice(0, 1),
      );
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

    it('gives all collectors the same key for a day and forgets it within 48 hours', async () => {
      await fresh();
      const [one, two] = await Promise.all([open(), open()]);
      const [first, second] = await Promise.all([one.sharedKey?.('2026-11-22'), two.sharedKey?.('2026-11-22')]);
      expect(first).toHaveLength(32);
      expect(second).toEqual(first);
      expect(await one.sharedKey?.('2026-11-21')).not.toEqual(first);
      const kept = async () =>
        (await cluster.query('SELECT day FROM actor_key ORDER BY day', database())).map(({ day }) => day);
      // Its day began at midnight; who is late by the clock still finds it in the morning.
      await one.upkeep?.(noon + dayMs - 1);
      expect(await kept()).toEqual(['2026-11-22']);
      await one.upkeep?.(noon + dayMs);
      expect(await kept()).toEqual([]);
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
      await one.upkeep?.(Date.UTC(2027, 4, 2));
      expect(await count('event_other')).toBe(0);
      expect(await count('event_2027_06')).toBe(1);
      expect(await all(one.events())).toHaveLength(2);
      await one.applyRetention(Date.UTC(2027, 4, 2));
      const tables = await cluster.query(`SELECT relname FROM pg_class WHERE relname = 'event_2026_11'`, database());
      expect(tables).toEqual([]);

      await one.close();
    });

    const months = async () => {
      const tables = await cluster.query(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname ~ '^event_[0-9]' ORDER BY 1`,
        database(),
      );
      return tables.map(({ name }) => name);
    };

    it('makes its months ahead of time, and holds up no vote for them while a backup is reading', async () => {
      await fresh();
      const one = await open();
      expect(await months()).toEqual(['event_2026_11', 'event_2026_12', 'event_2027_01']);
      const backup = new pg.Client({ connectionString: cluster.url(database()) });
      await backup.connect();
      await backup.query('BEGIN');
      await backup.query('LOCK TABLE event IN ACCESS SHARE MODE');
      const later = Date.UTC(2027, 2, 31);
      const retained = Promise.all([one.upkeep?.(later), one.applyRetention(later)]);
      const votes = Array.from({ length: 20 }, () => storedEvent());
      for (const vote of votes) await one.append([vote]);
      await retained;
      expect(await months()).toEqual(['event_2026_11', 'event_2026_12', 'event_2027_01']);
      const two = await open();
      await two.close();
      await backup.end();
      await one.upkeep?.(later);
      await one.applyRetention(later);
      expect(await months()).toEqual([
        'event_2026_12',
        'event_2027_01',
        'event_2027_03',
        'event_2027_04',
        'event_2027_05',
      ]);
      await one.close();
    });

    it('reads events by the index, whatever the number of months', async () => {
      await fresh();
      const one = await open();
      for (let month = 10; month < 13; month++)
        for (let round = 0; round < 8; round++)
          await one.append(
            Array.from({ length: 500 }, (_, n) =>
              storedEvent({ receivedAt: Date.UTC(2026, month, 3) + round * 500 + n }),
            ),
          );
      await cluster.query('ANALYZE event', database());
      const client = new pg.Client({ connectionString: cluster.url(database()) });
      await client.connect();
      /** Kinds of node in the plan, with the month each reads. */
      const plan = async (sql: string, values: unknown[] = []) => {
        const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${sql}`, values);
        const walk = (node: PlanNode): string[] => [
          `${node['Node Type']} ${node['Relation Name'] ?? ''}`.trim(),
          ...[...(node.Plans ?? [])].flatMap(walk),
        ];
        return walk((rows[0] as { 'QUERY PLAN': { Plan: PlanNode }[] })['QUERY PLAN'][0]!.Plan);
      };
      const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
      for (const nodes of [
        await plan(eventsPage('id'), [noon, newest, Number.MAX_SAFE_INTEGER]),
        await plan('SELECT min(received_at) AS at FROM event'),
      ]) {
        const scans = nodes.filter((node) => /event_2/.test(node));
        expect(scans).toHaveLength(3);
        for (const scan of scans) expect(scan).toMatch(/^Index (Only )?Scan/);
        expect(nodes.join()).not.toContain('Sort');
      }
      await client.end();
      await one.close();
    });

    it('refuses a server that acknowledges before it syncs', async () => {
      await fresh();
      await cluster.query(`ALTER DATABASE ${database()} SET synchronous_commit = off`);
      await expect(open()).rejects.toThrow(/synchronous_commit not off/);
    });
  });
}
