import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../src/collector/clock.ts';
import type { Store, StoredEvent } from '../../../src/collector/stores/contract.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { openPostgres } from '../../../src/collector/stores/postgres.ts';
import { loadContent } from '../../../src/content/load.ts';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { seedEvents } from '../../unit/insights/seed.ts';
import { inFolder } from './program.ts';

async function fill(store: Store, events: readonly StoredEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += 5000)
    await Promise.all(
      Array.from({ length: 10 }, (_, part) => store.append(events.slice(from + part * 500, from + (part + 1) * 500))),
    );
  await store.close();
}

/** Runs `npm run insights` as an editor would and tells its time and memory. */
async function insights(name: string, out: string, env: Record<string, string>): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/insights/cli.ts', '--out', out], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
    } catch {
      // Gone already.
    }
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  const { totals } = JSON.parse(readFileSync(join(out, 'insights.json'), 'utf8')) as { totals: { events: number } };
  console.log(
    `${name}: ${totals.events} events in ${((performance.now() - start) / 1000).toFixed(1)} s, ` +
      `${Math.round(peak)} MiB at most, exit code ${code}`,
  );
}

/** The report over a million events of a quarter, from each store. */
export async function report(wanted = 1_000_000): Promise<void> {
  const content = loadContent();
  const now = Date.now();
  const unit = seedEvents(content, { now, scale: 1 }).length;
  const events = seedEvents(content, { now, scale: (1.15 * wanted) / unit }).slice(-wanted);
  await inFolder(async (folder) => {
    await fill(await openSqlite({ file: join(folder, 'prontuario.sqlite'), clock: systemClock }), events);
    await insights('report from SQLite', join(folder, 'sqlite'), { PRONTUARIO_DATA: folder });

    const programs = postgresPrograms();
    if ('missing' in programs) return console.log(`report from PostgreSQL: did not run. ${programs.missing}`);
    const cluster = await startCluster(programs.folder);
    try {
      const env = { DATABASE_URL: cluster.url('postgres') };
      await fill(await openPostgres({ url: env.DATABASE_URL, clock: systemClock }), events);
      await insights('report from PostgreSQL', join(folder, 'postgres'), env);
    } finally {
      await cluster.remove();
    }
  });
}
