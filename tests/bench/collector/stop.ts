import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, keptInSqlite } from './ids.ts';
import { inFolder, startProgram } from './program.ts';
import { load, pause } from './sockets.ts';

const mount = '/usr/bin/mount';
const umount = '/usr/bin/umount';

/** SIGTERM under load: gone within five seconds, nothing acknowledged lost. */
export async function stop(port: number, rounds = 5): Promise<void> {
  for (let round = 0; round < rounds; round++)
    await inFolder(async (data) => {
      const program = await startProgram({ port, data });
      let running = true;
      const loading = load(port, 64, () => running);
      await pause(1500);
      const ms = await program.end('SIGTERM');
      running = false;
      const { acknowledged } = await loading;
      console.log(
        `SIGTERM under load: gone after ${Math.round(ms)} ms, exit code ${program.child.exitCode}`,
        judge(acknowledged, keptInSqlite(data)),
      );
    });
}

/** A disk that fills up: 503 while it is full, 204 again once there is room, without a restart. */
export async function disk(port: number): Promise<void> {
  await inFolder(async (folder) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    try {
      execFileSync(mount, ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      return console.log('disk: did not run, a tmpfs cannot be mounted here (it takes root).');
    }
    try {
      const ballast = join(small, 'ballast');
      writeFileSync(ballast, Buffer.alloc(3 * 1024 * 1024));
      const data = join(small, 'data');
      const program = await startProgram({ port, data });
      const phase = async (name: string, ms: number) => {
        const until = Date.now() + ms;
        const result = await load(port, 16, () => Date.now() < until, 20);
        console.log(name, result.statuses);
        return result;
      };
      const before = await phase('until it is full ', 8000);
      const full = await phase('while it is full ', 1500);
      rmSync(ballast);
      const after = await phase('with room again  ', 1000);
      await program.end();
      const acknowledged = [before, full, after].flatMap((result) => result.acknowledged);
      console.log('disk full and back', judge(acknowledged, keptInSqlite(data)));
    } finally {
      execFileSync(umount, ['-l', small]);
    }
  });
}
