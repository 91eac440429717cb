import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { judge, keptInSqlite } from './ids.ts';
import { inFolder, startProgram } from './program.ts';
import { load, percentile, type LoadResult } from './sockets.ts';

const seconds = 6;

async function measure(program: Awaited<ReturnType<typeof startProgram>>, batch: number) {
  const { port } = program;
  const warm = Date.now() + 1000;
  await load(port, 64, () => Date.now() < warm, batch);
  const before = program.cpuMs();
  const until = Date.now() + seconds * 1000;
  const result = await load(port, 64, () => Date.now() < until, batch);
  const cpuMs = program.cpuMs() - before;
  await program.end();
  return { ...result, cpuMs };
}

const run = (port: number, maxGroup: number, batch: number) =>
  inFolder(async (data) => {
    const entry = ['tests/bench/collector/single.ts', String(maxGroup), String(port), data];
    return measure(await startProgram({ port, entry }), batch);
  });

const perSecond = (result: LoadResult) => result.acknowledged.length / result.seconds;

function told(name: string, result: LoadResult & { cpuMs: number }): void {
  const { times, acknowledged, cpuMs } = result;
  console.log(
    `${name}: ${Math.round(perSecond(result))} events/s, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms, ` +
      `${Math.round((acknowledged.length / cpuMs) * 1000)} events per second of processor time`,
  );
}

/** Group commit against a commit for each request, in turns, 64 connections. */
export async function throughput(port: number, rounds = 3): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [group, single] = [await run(port, 500, 1), await run(port, 1, 1)];
    ratios.push(perSecond(group) / perSecond(single));
    told('group ', group);
    told('single', single);
  }
  console.log(`group commit is ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} × single commits`);
  told('20 events a request', await run(port, 500, 20));

  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`throughput with PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const env = { DATABASE_URL: cluster.url('postgres') };
    told('PostgreSQL', await measure(await startProgram({ port, env }), 1));
    told('PostgreSQL, 20 events a request', await measure(await startProgram({ port, env }), 20));
  } finally {
    await cluster.remove();
  }
}

/** Four times what the collector can take, for a minute. */
export async function overload(port: number, lastsMs = 60_000): Promise<void> {
  await inFolder(async (data) => {
    const program = await startProgram({ port, data });
    const short = Date.now() + 4000;
    const normal = await load(port, 64, () => Date.now() < short);
    console.log(`capacity with 64 connections: ${Math.round(perSecond(normal))} events/s`);
    // Each of 64 had its answer before it asked again: with 20 events each and sixteen times as many, who wait at
    // once, far more than four times that stands at the door.
    const until = Date.now() + lastsMs;
    const result = await load(port, 1024, () => Date.now() < until, 20);
    const asked = Object.values(result.statuses).reduce((sum, count) => sum + count, 0) * 20;
    const peak = program.peakMemory();
    await program.end();
    console.log(
      `overload: ${Math.round(asked / result.seconds)} events/s asked for (${(asked / result.seconds / perSecond(normal)).toFixed(1)} × capacity), answers`,
      result.statuses,
      `peak memory ${Math.round(peak)} MiB`,
      judge([...normal.acknowledged, ...result.acknowledged], keptInSqlite(data)),
    );
  });
}
