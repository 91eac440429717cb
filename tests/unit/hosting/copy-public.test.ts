import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyPublicFiles } from '../../../src/hosting/copy-public.ts';
import { openOutputFolder } from '../../../src/hosting/output.ts';

let root: string;
const from = () => join(root, 'public');
const to = () => join(root, 'dist');
function put(name: string, text = 'x'): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}
const copy = () => copyPublicFiles(from(), openOutputFolder(to()));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prontuario-public-'));
  vi.stubEnv('PRONTUARIO_CACHE', join(root, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('files are copied as they are, hidden ones left out', async () => {
  for (const name of ['img/logo.svg', '.nojekyll', '.well-known/security.txt', '.env', '.git/config', 'img/.DS_Store'])
    put(`public/${name}`, name);
  await copy();
  for (const name of ['img/logo.svg', '.nojekyll', '.well-known/security.txt'])
    expect(readFileSync(join(to(), name), 'utf8')).toBe(name);
  for (const name of ['.env', '.git', 'img/.DS_Store']) expect(existsSync(join(to(), name)), name).toBe(false);
});

test.each(['h.txt', 'cartella/h.txt'])('no link is followed, not at %s', async (name) => {
  put('secret', 'token');
  put('public/cartella/x.txt');
  symlinkSync(join(root, 'secret'), join(from(), name));
  await expect(copy()).rejects.toThrow(/h\.txt is a symbolic link/);
  expect(existsSync(join(to(), name))).toBe(false);
});

test('a folder that is a link is not opened, neither inside nor the whole', async () => {
  put('home/credentials', 'token');
  mkdirSync(from());
  symlinkSync(join(root, 'home'), join(from(), 'home'));
  await expect(copy()).rejects.toThrow(/symbolic link/);
  rmSync(from(), { recursive: true });
  symlinkSync(join(root, 'home'), from());
  await expect(copy()).rejects.toThrow(/symbolic link/);
  expect(existsSync(join(to(), 'credentials'))).toBe(false);
});

test('there may be no such folder', async () => expect(await copy()).toEqual([]));
