import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder, itCost, swap } from '../check/sample.ts';

const program = resolve('src/prontuario.mjs');
const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };

test('a command that is none is answered with those there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'publish'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: prontuario <command>\n {2}start dev build/);
});

test('.env of the working folder sets what nobody has set', () => {
  const [sound, faulty] = [folder(), folder(swap(itCost, '/contatti/', '/contatto/'))];
  const cwd = dirname(sound);
  writeFileSync(join(cwd, '.env'), `PRONTUARIO_CONTENT=${faulty}\n`);
  const check = (more: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [program, 'check'], { cwd, env: { ...env, PRONTUARIO_CONTENT: undefined, ...more } });
  expect(check({}).status).toBe(1);
  expect(check({ PRONTUARIO_CONTENT: sound }).status).toBe(0);
});

test('who closes the output early is told nothing of it', async () => {
  const child = spawn(process.execPath, [program, 'check', '--format', 'json'], {
    env: { ...env, PRONTUARIO_CONTENT: folder(swap(itCost, '/contatti/', '/contatto/')) },
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect({ told, code }).toEqual({ told: '', code: 1 });
});
