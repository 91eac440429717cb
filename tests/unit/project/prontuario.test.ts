import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
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

test('a Node that reads no TypeScript is told in one sentence what to do, and nothing else runs', () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`;
  const preload = `data:text/javascript,${encodeURIComponent(older)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, program, 'check'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^This needs Node 22\.18 or later, .*Install a current Node; or run "npm ci".*\n$/);
});

/** All that a file loads when it starts, itself included. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s'(\.[^']+\.ts)'/gm);
  for (const [, path = ''] of imports) loadedBy(join(dirname(file), path), found);
  return found;
}

test('what serves loads nothing of what builds, whose memory it would keep', () => {
  const server = [...loadedBy('src/hosting/serve-commands.ts')];
  expect(server).toContain('src/collector/http/serve.ts');
  const builders = server.filter((file) => /hosting\/(?:build|compile)|search\/index\/build|og-image\/draw/.test(file));
  expect(builders).toEqual([]);
});
