import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { inFolder } from '../collector/program.ts';
import { fillPostgres, fillSqlite } from './fill.ts';

/** `npm run bench -- report [--events N] [--store sqlite|postgres]`: what the report costs over a quarter of readers. */
const { values } = parseArgs({ options: { events: { type: 'string' }, store: { type: 'string' } } });
const wanted = Number(values.events ?? 1_000_000);

/** Seconds of processor time of a process, and of its children that have ended. */
function processorTime(pid: number | undefined): { own: number; children: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const sum = (...places: number[]) => places.reduce((all, place) => all + Number(fields[place]), 0) / 100;
  return { own: sum(11, 12), children: sum(13, 14) };
}

/** Runs a command of the report as an editor would and tells its time and memory. */
async function measure(name: string, args: string[], env: Record<string, string>): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let [peak, cpu] = [0, 0];
  const look = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024 || peak;
      cpu = processorTime(child.pid).own;
    } catch {
      // Gone already.
    }
  }, 50);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  console.log(
    `${name}: ${cpu.toFixed(1)} CPU s (${((performance.now() - start) / 1000).toFixed(1)} s by the clock), ` +
      `${Math.round(peak)} MiB at most, exit code ${code}`,
  );
}

async function report(name: string, folder: string, env: Record<string, string>): Promise<void> {
  const out = join(folder, name);
  await measure(`report from ${name}`, ['src/insights/cli.ts', '--out', out], env);
  const { totals } = JSON.parse(readFileSync(join(out, 'insights.json'), 'utf8')) as { totals: { events: number } };
  console.log(`  over ${totals.events} events`);
}

await inFolder(async (folder) => {
  if (values.store !== 'postgres') {
    await fillSqlite(folder, wanted);
    await report('SQLite', folder, { PRONTUARIO_DATA: folder });
  }
  if (values.store === 'sqlite') return;
  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`report from PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const env = { DATABASE_URL: cluster.url('postgres') };
    await fillPostgres(env.DATABASE_URL, wanted);
    const serverTime = () => {
      const { own, children } = processorTime(cluster.pid());
      return own + children;
    };
    const before = serverTime();
    await report('PostgreSQL', folder, env);
    console.log(`  and ${(serverTime() - before).toFixed(1)} CPU s of the server`);
  } finally {
    await cluster.remove();
  }
});
