import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPublicFiles } from '../../../src/hosting/copy-public.ts';

let root: string;
const from = () => join(root, 'public');
const to = () => join(root, 'dist');
function put(name: string, text = 'x'): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prontuario-public-'));
  put('dist/index.html', 'casa');
});
afterEach(() => rmSync(root, { recursive: true }));

test('files are copied as they are, hidden ones left out', () => {
  for (const name of ['img/logo.svg', '.nojekyll', '.well-known/security.txt', '.env', '.git/config', 'img/.DS_Store'])
    put(`public/${name}`, name);
  copyPublicFiles(from(), to());
  for (const name of ['img/logo.svg', '.nojekyll', '.well-known/security.txt'])
    expect(readFileSync(join(to(), name), 'utf8')).toBe(name);
  for (const name of ['.env', '.git', 'img/.DS_Store']) expect(existsSync(join(to(), name)), name).toBe(false);
});

test.each(['h.txt', 'cartella/h.txt'])('no link is followed, not at %s', (name) => {
  put('secret', 'token');
  put('public/cartella/x.txt');
  symlinkSync(join(root, 'secret'), join(from(), name));
  expect(() => copyPublicFiles(from(), to())).toThrow(/h\.txt is a symbolic link/);
  expect(existsSync(join(to(), name))).toBe(false);
});

test('a folder that is a link is not opened, neither inside nor the whole', () => {
  put('home/credentials', 'token');
  mkdirSync(from());
  symlinkSync(join(root, 'home'), join(from(), 'home'));
  expect(() => copyPublicFiles(from(), to())).toThrow(/symbolic link/);
  rmSync(from(), { recursive: true });
  symlinkSync(join(root, 'home'), from());
  expect(() => copyPublicFiles(from(), to())).toThrow(/symbolic link/);
  expect(existsSync(join(to(), 'credentials'))).toBe(false);
});

test.each(['index.html', '_headers'])('nothing of the site is replaced, not %s', (name) => {
  put(`dist/${name}`, 'casa');
  put(`public/${name}`, 'altro');
  expect(() => copyPublicFiles(from(), to())).toThrow(/would replace a file of the site/);
  expect(readFileSync(join(to(), name), 'utf8')).toBe('casa');
});

test('there may be no such folder', () => expect(() => copyPublicFiles(from(), to())).not.toThrow());
