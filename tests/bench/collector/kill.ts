import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { judge, keptInPostgres, keptInSqlite, type Kept } from './ids.ts';
import { inFolder, startProgram, type ProgramOptions } from './program.ts';
import { load, pause } from './sockets.ts';

const connections = 64;

/** Starts, loads and kills the collector again and again. Out: the ids acknowledged in each round. */
async function killing(rounds: number, options: ProgramOptions): Promise<string[][]> {
  const acknowledged: string[][] = [];
  for (let round = 0; round < rounds; round++) {
    const program = await startProgram(options);
    let running = true;
    const loading = load(options.port, connections, () => running);
    await pause(100 + Math.random() * 400);
    // Were it gone already, somebody else's collector would have answered, and its rows are looked for here in vain.
    if (program.child.exitCode !== null) throw new Error(`The collector ended by itself:\n${program.log()}`);
    await program.end('SIGKILL');
    running = false;
    acknowledged.push((await loading).acknowledged);
  }
  return acknowledged;
}

/** Nobody looked into the store between the rounds: each collector mended by itself what the one before left. */
function tell(store: string, acknowledged: readonly string[][], kept: Kept): void {
  console.log(`kill -9 × ${acknowledged.length}, ${store}`, judge(acknowledged.flat(), kept));
  acknowledged.forEach((ids, round) => {
    const { lost } = judge(ids, kept);
    if (lost > 0) console.log(`  round ${round + 1}: ${lost} of ${ids.length} lost`);
  });
}

/** 50 × kill -9 under 64 connections on each store: nothing acknowledged may be lost, nothing doubled. */
export async function kill(port: number, rounds = 50): Promise<void> {
  await inFolder(async (data) => tell('SQLite', await killing(rounds, { port, data }), keptInSqlite(data)));

  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`kill -9, PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const acknowledged = await killing(rounds, { port, env: { DATABASE_URL: cluster.url('postgres') } });
    tell('PostgreSQL', acknowledged, await keptInPostgres(cluster, 'postgres'));
  } finally {
    await cluster.remove();
  }
}
