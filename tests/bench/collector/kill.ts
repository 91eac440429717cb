import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { judge, keptInPostgres, keptInSqlite, type Kept } from './ids.ts';
import { inFolder, startProgram, type ProgramOptions } from './program.ts';
import { load, pause } from './sockets.ts';

const connections = 64;

/** Starts, loads and kills the collector again and again. Out: every id that was acknowledged. */
async function killing(rounds: number, options: ProgramOptions, kept: () => Promise<Kept> | Kept): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const program = await startProgram(options);
    let running = true;
    const loading = load(options.port, connections, () => running);
    await pause(100 + Math.random() * 400);
    await program.end('SIGKILL');
    running = false;
    const own = (await loading).acknowledged;
    for (const id of own) acknowledged.push(id);
    const { lost } = judge(own, await kept());
    if (lost > 0) console.log(`round ${round + 1}: ${lost} of ${own.length} lost`, program.log());
  }
  return acknowledged;
}

/** 50 × kill -9 under 64 connections on each store: nothing acknowledged may be lost, nothing doubled. */
export async function kill(port: number, rounds = 50) {
  const sqlite = await inFolder(async (data) => {
    const acknowledged = await killing(rounds, { port, data }, () => keptInSqlite(data));
    return judge(acknowledged, keptInSqlite(data));
  });
  console.log(`kill -9 × ${rounds}, SQLite    `, sqlite);

  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`kill -9, PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const acknowledged = await killing(rounds, { port, env: { DATABASE_URL: cluster.url('postgres') } }, () =>
      keptInPostgres(cluster, 'postgres'),
    );
    console.log(`kill -9 × ${rounds}, PostgreSQL`, judge(acknowledged, await keptInPostgres(cluster, 'postgres')));
  } finally {
    await cluster.remove();
  }
}
