import fc from '../../properties.ts';
import { hostileBodies } from '../../unit/collector/fuzz.ts';
import { keptInSqlite } from './ids.ts';
import { inFolder, startProgram } from './program.ts';
import { connection, requestText, vote } from './sockets.ts';

const chunk = 5000;

/** 100,000 hostile bodies over real sockets: only 4xx, no row, and the same process at the end. */
export async function fuzz(port: number, bodies = 100_000): Promise<void> {
  await inFolder(async (data) => {
    const program = await startProgram({ port, data });
    const statuses: Record<number, number> = {};
    for (let sent = 0; sent < bodies; sent += chunk) {
      const list = fc.sample(hostileBodies(vote), { numRuns: Math.min(chunk, bodies - sent), seed: sent + 1 });
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          const wire = connection(port);
          for (let body = list.pop(); body !== undefined; body = list.pop()) {
            const { status } = await wire.send(requestText(body, port));
            statuses[status] = (statuses[status] ?? 0) + 1;
            if (status < 400 || status >= 500) console.log('answered', status, body.slice(0, 300));
          }
          wire.close();
        }),
      );
    }
    const alive = program.child.exitCode === null;
    const peak = Math.round(program.peakMemory());
    await program.end();
    console.log(
      `${bodies} hostile bodies:`,
      statuses,
      `rows ${keptInSqlite(data).rows}, same process: ${alive}, peak ${peak} MiB`,
    );
  });
}
