import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { keptInPostgres, keptInSqlite } from './ids.ts';
import { inFolder, startProgram } from './program.ts';
import { connection, requestText, vote } from './sockets.ts';

const events = 10_000;
const batch = 20;

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

/** Sends every event five times in another order each, over 16 connections to the collectors in turn. */
async function replayTo(ports: readonly number[]): Promise<Record<number, number>> {
  const list = Array.from({ length: events }, () => vote());
  const bodies: string[] = [];
  for (let round = 0; round < 5; round++) {
    const order = shuffled(list);
    for (let start = 0; start < events; start += batch) bodies.push(JSON.stringify(order.slice(start, start + batch)));
  }
  const statuses: Record<number, number> = {};
  let next = 0;
  await Promise.all(
    Array.from({ length: 16 }, async (_, index) => {
      const port = ports[index % ports.length] as number;
      const wire = connection(port);
      for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
        const { status } = await wire.send(requestText(body, port));
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      wire.close();
    }),
  );
  return statuses;
}

/** 10,000 events five times over, shuffled: 10,000 rows. */
export async function replay(port: number): Promise<void> {
  await inFolder(async (data) => {
    const program = await startProgram({ port, data });
    const statuses = await replayTo([port]);
    await program.end();
    console.log(`SQLite, one collector     : ${keptInSqlite(data).rows} rows of ${events} events × 5`, statuses);
  });
  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`replay on PostgreSQL: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const env = { DATABASE_URL: cluster.url('postgres') };
    const collectors = [await startProgram({ port, env }), await startProgram({ port: port + 1, env })];
    const statuses = await replayTo([port, port + 1]);
    for (const collector of collectors) await collector.end();
    const { rows } = await keptInPostgres(cluster, 'postgres');
    console.log(`PostgreSQL, two collectors: ${rows} rows of ${events} events × 5`, statuses);
  } finally {
    await cluster.remove();
  }
}
