import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { judge, keptInSqlite } from '../../bench/collector/ids.ts';
import { inFolder, startProgram } from '../../bench/collector/program.ts';
import { load } from '../../bench/collector/sockets.ts';
import { freePort } from '../../free-port.ts';

it('on SIGTERM under load, with senders that never finish, the program ends and all it acknowledged is kept', async () => {
  await inFolder(async (data) => {
    const program = await startProgram({ port: await freePort(), data });
    const silent = connect(program.port, '127.0.0.1').on('error', () => {});
    silent.write('POST /api/notes HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\n[');
    let running = true;
    const loading = load(program.port, 32, () => running);
    // However slow the machine: it stops amid the load, not before it.
    await vi.waitFor(() => expect(keptInSqlite(data).rows).toBeGreaterThan(40), { timeout: 20_000, interval: 50 });
    await program.end('SIGTERM');
    running = false;
    const { acknowledged } = await loading;
    silent.destroy();
    const { lost, duplicated, integrity } = judge(acknowledged, keptInSqlite(data));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect({ lost, duplicated, integrity, code: program.child.exitCode }).toEqual({
      lost: 0,
      duplicated: 0,
      integrity: 'ok',
      code: 0,
    });
    for (const line of program.log().trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(program.log()).toContain('collector.stopped');
  });
}, 30_000);
