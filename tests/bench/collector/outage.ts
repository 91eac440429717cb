import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { judge, keptInPostgres } from './ids.ts';
import { startProgram } from './program.ts';
import { connection, load, pause, requestText, vote } from './sockets.ts';

async function untilServed(port: number): Promise<void> {
  for (;;) {
    const wire = connection(port);
    const { status } = await wire.send(requestText(JSON.stringify([vote()]), port));
    wire.close();
    if (status === 204) return;
    await pause(50);
  }
}

/** PostgreSQL stopped at once while one of two collectors is killed: nothing lost, and how long until it serves again. */
export async function outage(port: number, rounds = 3): Promise<void> {
  const programs = postgresPrograms();
  if ('missing' in programs) return console.log(`outage: did not run. ${programs.missing}`);
  const cluster = await startCluster(programs.folder);
  try {
    const env = { DATABASE_URL: cluster.url('postgres') };
    const acknowledged: string[] = [];
    const second = await startProgram({ port: port + 1, env });
    for (let round = 0; round < rounds; round++) {
      const first = await startProgram({ port, env });
      let running = true;
      // A balancer would do this: who finds the first collector gone goes to the second.
      let gone = false;
      const loads = [
        load(
          () => (gone ? port + 1 : port),
          32,
          () => running,
        ),
        load(port + 1, 32, () => running),
      ];
      await pause(1500);
      gone = true;
      await Promise.all([cluster.stop('SIGQUIT'), first.end('SIGKILL')]);
      const stopped = performance.now();
      await pause(500);
      await cluster.start();
      const back = performance.now();
      await untilServed(port + 1);
      const served = performance.now();
      await pause(1000);
      running = false;
      for (const { acknowledged: ids } of await Promise.all(loads)) for (const id of ids) acknowledged.push(id);
      console.log(
        `served again ${Math.round(served - stopped)} ms after the stop, ${Math.round(served - back)} ms after the database was back`,
      );
    }
    await second.end();
    console.log(
      `PostgreSQL stopped at once × ${rounds}`,
      judge(acknowledged, await keptInPostgres(cluster, 'postgres')),
    );
  } finally {
    await cluster.remove();
  }
}
