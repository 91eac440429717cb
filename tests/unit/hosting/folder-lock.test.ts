import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForLock } from '../../../src/hosting/folder-lock.ts';
import { openOutputFolder } from '../../../src/hosting/output.ts';
import { UsageError } from '../../../src/usage-error.ts';

let root: string;
let other: ChildProcess;

/** A build in a process of its own that has opened the folder, and stays there. */
async function buildElsewhere(): Promise<void> {
  const script = `import { lockFolder } from './src/hosting/folder-lock.ts';
    import { openOutputFolder } from './src/hosting/output.ts';
    lockFolder(${JSON.stringify(join(root, 'program.lock'))}, 'program');
    openOutputFolder(${JSON.stringify(join(root, 'dist'))});
    console.log('open');
    process.stdin.resume();`;
  other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(other.stdout!, 'data');
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'prontuario-lock-'));
  vi.stubEnv('PRONTUARIO_CACHE', join(root, 'cache'));
  await buildElsewhere();
});
afterEach(() => {
  other.kill('SIGKILL');
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('two builds never write into one folder, but into two', () => {
  expect(() => openOutputFolder(join(root, 'dist'))).toThrow(UsageError);
  expect(() => openOutputFolder(join(root, 'dist'))).toThrow(/Another build is writing into .*dist/);
  openOutputFolder(join(root, 'other')).finish();
});

test('a build that was killed keeps nobody out', async () => {
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(() => openOutputFolder(join(root, 'dist')).finish()).not.toThrow();
});

test('what waits for another build goes on once that has ended', async () => {
  const waiting = waitForLock(join(root, 'program.lock'), 'program');
  expect(await Promise.race([waiting, nextTurn('still waiting')])).toBe('still waiting');
  other.kill('SIGKILL');
  (await waiting)();
});
