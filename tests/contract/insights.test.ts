import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayMs } from '../../src/collector/clock.ts';
import type { Store } from '../../src/collector/stores/contract.ts';
import { openPostgres } from '../../src/collector/stores/postgres.ts';
import { openSqlite } from '../../src/collector/stores/sqlite.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Findings } from '../../src/insights/findings.ts';
import { run as runInsights } from '../../src/insights/run.ts';
import { runInProcess } from '../in-process.ts';
import { seedEvents } from '../unit/insights/seed.ts';
import { postgresPrograms, startCluster, type Cluster } from './postgres-cluster.ts';

const programs = postgresPrograms();

if ('missing' in programs) {
  console.warn(
    `\n${'='.repeat(78)}\nThe report over PostgreSQL did NOT run.\n${programs.missing}\n${'='.repeat(78)}\n`,
  );
  describe.skip(`the report over PostgreSQL (${programs.missing})`, () =>
    it('says the same', () => expect(programs).toBeUndefined()));
} else
  describe('npm run insights, from SQLite and from PostgreSQL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prontuario-insights-'));
    const data = join(folder, 'data');
    const now = Date.now();
    const clock = { now: () => now };
    let cluster: Cluster;
    /** A year of readers: the older part is dissolved into daily counts, some messages are in quarantine. */
    async function fill(store: Store): Promise<void> {
      const content = loadContent();
      for (const [age, seed] of [
        [180, 3],
        [0, 7],
      ] as const) {
        const events = seedEvents(content, { now: now - age * dayMs, seed, scale: 0.6 });
        // In the order of another store: what arrives together is not sorted.
        for (let from = 0; from < events.length; from += 500)
          await store.append(events.slice(from, from + 500).reverse());
      }
      await store.tally(new Date(now).toISOString().slice(0, 10), { rejected: 7, limited: 2 });
      await store.applyRetention(now);
      await store.close();
    }
    const run = async (name: string, args: string[], env: Record<string, string> = {}) => {
      const out = join(folder, name);
      // Between two reports it may become midnight.
      const until = new Date(now).toISOString().slice(0, 10);
      const { status, stderr } = await runInProcess(runInsights, ['--out', out, '--until', until, ...args], {
        ...process.env,
        PRONTUARIO_DATA: join(folder, 'nothing'),
        DATABASE_URL: '',
        ...env,
      });
      expect([status, stderr]).toEqual([0, '']);
      return (file: string) => readFileSync(join(out, file), 'utf8');
    };
    const findings = (file: (name: string) => string) => {
      const { generatedAt: _, ...rest } = JSON.parse(file('insights.json')) as Findings;
      return rest;
    };

    beforeAll(async () => {
      mkdirSync(data);
      cluster = await startCluster(programs.folder);
      await fill(await openSqlite({ file: join(data, 'prontuario.sqlite'), clock, minFreeBytes: 0 }));
      await fill(await openPostgres({ url: cluster.url('postgres'), clock }));
    });
    afterAll(async () => {
      await cluster.remove();
      rmSync(folder, { recursive: true });
    });

    it.each([[[]], [['--since', new Date(now - 30 * dayMs).toISOString().slice(0, 10)]]])(
      'says the same with %j, in figures and in tables',
      async (args: string[]) => {
        const sqlite = await run('sqlite', args, { PRONTUARIO_DATA: data });
        const postgres = await run('postgres', [...args, '--database-url', cluster.url('postgres')]);
        const { totals, answers, searches, period } = findings(sqlite);
        expect(totals.events).toBeGreaterThan(args.length ? 300 : 1000);
        expect(answers.length).toBeGreaterThan(50);
        expect(searches.length).toBeGreaterThan(3);
        expect(period?.from).toBeDefined();
        expect(findings(postgres)).toEqual(findings(sqlite));
        for (const name of [
          'insights-answers.csv',
          'insights-comments.csv',
          'insights-searches.csv',
          'insights-handoffs.csv',
        ])
          expect(postgres(name)).toBe(sqlite(name));
      },
    );
  });
