import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../../src/hosting/build.ts';
import { emptyOutputFolder, outputFolderError } from '../../../src/hosting/output-folder.ts';
import { UsageError } from '../../../src/usage-error.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prontuario-out-'));
  for (const name of ['content', 'data', 'public', 'other', 'dist']) mkdirSync(at(name));
  writeFileSync(at('content', 'site.yaml'), 'name: x');
  writeFileSync(at('other', '_headers'), '/*\n  X-Frame-Options: DENY\n');
  symlinkSync(at('content'), at('link'));
  vi.stubEnv('PRONTUARIO_CONTENT', at('content'));
  writeFileSync(at('public', '_headers'), '');
  vi.stubEnv('PRONTUARIO_DATA', at('data'));
  vi.stubEnv('PRONTUARIO_PUBLIC', at('public'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test.each([
  ['the content itself', () => at('content')],
  ['a folder in the content', () => at('content', 'dist')],
  ['a link to the content', () => at('link')],
  ['a folder that does not exist yet, behind that link', () => at('link', 'dist')],
  ['what holds the content', () => root],
  ['the votes', () => at('data')],
  ['the files that are copied', () => at('public')],
  ['the site of somebody else', () => at('other')],
  ['a file', () => at('other', '_headers')],
])('%s is not emptied', async (_, place) => {
  const before = readdirSync(root, { recursive: true });
  vi.stubEnv('PRONTUARIO_OUT', place());
  await expect(buildSite()).rejects.toThrow(UsageError);
  await expect(buildSite()).rejects.toThrow(`${place()} would be emptied`);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

// Asked only: were the answer wrong, emptying them would be dear.
test.each([
  ['the project', resolve('.'), /the project is in it/],
  ['the root of the machine', resolve('/'), /the project is in it/],
  ['a part of the project', resolve('src'), /no build wrote/],
])('%s would not be emptied', (_, place, why) => expect(outputFolderError(place)).toMatch(why));

test('a new folder, an empty one, and one that a killed build left half written are', () => {
  for (const name of ['dist', 'new/dist']) {
    emptyOutputFolder(at(name));
    writeFileSync(at(name, 'index.html'), 'half');
    emptyOutputFolder(at(name));
    expect(readdirSync(at(name)), name).toEqual(['_headers']);
  }
});

test('the history of a folder that is published by git stays', () => {
  mkdirSync(at('dist', '.git'));
  emptyOutputFolder(at('dist'));
  expect(readdirSync(at('dist')).sort()).toEqual(['.git', '_headers']);
});
