import { connect, type Socket } from 'node:net';
import { inFolder, startProgram } from './program.ts';
import { load, percentile } from './sockets.ts';

/** 500 senders that never finish; honest readers beside them. */
export async function slow(port: number, slowSockets = 500): Promise<void> {
  await inFolder(async (data) => {
    const program = await startProgram({ port, data });
    let closedByServer = 0;
    const open = new Set<Socket>();
    let running = true;
    const dribble = (): void => {
      const socket = connect(port, '127.0.0.1');
      open.add(socket);
      socket.on('error', () => {});
      socket.write('POST /api/notes HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 1000);
      socket.on('close', () => {
        clearInterval(timer);
        open.delete(socket);
        if (!running) return;
        closedByServer += 1;
        dribble();
      });
    };
    for (let count = 0; count < slowSockets; count++) dribble();
    const until = Date.now() + 15_000;
    const honest = await load(port, 8, () => Date.now() < until);
    running = false;
    for (const socket of open) socket.destroy();
    await program.end();
    console.log(
      `${slowSockets} slow sockets: honest p50 ${percentile(honest.times, 0.5).toFixed(1)} ms, p99 ${percentile(honest.times, 0.99).toFixed(1)} ms,`,
      honest.statuses,
      `${closedByServer} slow ones were let go`,
    );
  });
}
