import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockFolder } from '../../../src/hosting/folder-lock.ts';
import { openOutputFolder } from '../../../src/hosting/output.ts';
import { headersMarker } from '../../../src/hosting/output-folder.ts';

let root: string;
const dist = () => join(root, 'dist');
const at = (file: string) => join(dist(), file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prontuario-output-'));
  vi.stubEnv('PRONTUARIO_CACHE', join(root, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** One build that writes these files; a key of `undefined` makes the file each time. Out: the files that were made. */
async function build(files: Record<string, [key: string | undefined, text: string]>) {
  const made: string[] = [];
  const output = openOutputFolder(dist());
  for (const [file, [key, text]] of Object.entries({ _headers: [undefined, headersMarker] as const, ...files }))
    await output.write(file, key, () => {
      made.push(file);
      return text;
    });
  return { output, ...output.finish(), made: made.filter((file) => file !== '_headers') };
}

test('all that is served stands in a folder of its own where that is wanted, and again at the top where not', async () => {
  const write = async (inside: string) => {
    const output = openOutputFolder(dist(), inside);
    for (const [file, text] of [
      ['_headers', headersMarker],
      ['_redirects', ''],
      ['a/index.html', 'one'],
    ] as const)
      await output.write(file, '1', () => text);
    expect(output.read('a/index.html').toString()).toBe('one');
    return output.finish();
  };
  expect(await write('aiuto/')).toMatchObject({ written: 3, removed: 0 });
  expect(readdirSync(dist()).sort()).toEqual(['_headers', '_redirects', 'aiuto']);
  expect(await write('aiuto/')).toMatchObject({ written: 0, removed: 0 });
  expect(await write('')).toMatchObject({ written: 1, removed: 1 });
  expect(readdirSync(dist()).sort()).toEqual(['_headers', '_redirects', 'a']);
});

test('a lock that cannot be opened is told as any file that cannot be written', () => {
  const path = join(root, 'build.lock');
  mkdirSync(path);
  expect(() => lockFolder(path, dist())).toThrow(expect.objectContaining({ code: 'EACCES', path }));
});

test('a file whose key is the same is neither made nor touched', async () => {
  await build({ 'a/index.html': ['1', 'one'], 'b.txt': ['1', 'two'] });
  const { mtimeMs } = statSync(at('b.txt'));
  const second = await build({ 'a/index.html': ['1', 'one'], 'b.txt': ['1', 'changed behind its key'] });
  expect(second.made).toEqual([]);
  expect(statSync(at('b.txt')).mtimeMs).toBe(mtimeMs);
  expect(readFileSync(at('b.txt'), 'utf8')).toBe('two');
});

test('a file that somebody else has changed is made again, even at the same size and with its time set back', async () => {
  await build({ 'a.txt': ['1', 'one'], 'b.txt': ['1', 'two'] });
  const { atime, mtime } = statSync(at('a.txt'));
  writeFileSync(at('a.txt'), 'eno');
  utimesSync(at('a.txt'), atime, mtime);
  expect((await build({ 'a.txt': ['1', 'one'], 'b.txt': ['1', 'two'] })).made).toEqual(['a.txt']);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('one');
});

test('a folder that was restored with other times is left as it is', async () => {
  await build({ 'a.txt': ['1', 'one'] });
  utimesSync(at('a.txt'), 1, 1);
  expect((await build({ 'a.txt': ['1', 'one'] })).made).toEqual([]);
  expect(statSync(at('a.txt')).mtimeMs, 'not written either').toBe(1000);
});

test('files whose names are like a draft of another stay', async () => {
  await build({ 'a.txt.new': ['1', 'new'], 'a.txt': ['1', 'one'] });
  await build({ 'a.txt.new': ['1', 'new'], 'a.txt': ['2', 'other'] });
  expect(readFileSync(at('a.txt.new'), 'utf8')).toBe('new');
});

test('another key makes the file again; the same bytes are not written again', async () => {
  await build({ 'a.txt': ['1', 'one'], 'b.txt': [undefined, 'two'] });
  const { mtimeMs } = statSync(at('b.txt'));
  const second = await build({ 'a.txt': ['2', 'other'], 'b.txt': [undefined, 'two'] });
  expect(second.made).toEqual(['a.txt', 'b.txt']);
  expect(second.written).toBe(1);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('other');
  expect(statSync(at('b.txt')).mtimeMs).toBe(mtimeMs);
});

test('what a build does not write goes, with folders that are empty then; git stays', async () => {
  await build({ 'old/index.html': ['1', 'one'], 'kept.txt': ['1', 'two'] });
  mkdirSync(at('.git'));
  writeFileSync(at('.git/HEAD'), 'ref');
  writeFileSync(at('stray.txt'), 'of somebody else');
  const { removed } = await build({ 'kept.txt': ['1', 'two'] });
  expect(removed).toBe(2);
  expect(readdirSync(dist()).sort()).toEqual(['.git', '_headers', 'kept.txt']);
});

test.each([
  ['is missing', () => rmSync(join(root, 'cache'), { recursive: true })],
  ['is damaged', () => writeFileSync(join(root, 'cache/output', readdirSync(join(root, 'cache/output'))[0]!), '{')],
])('everything is made again where the memory of the last build %s', async (_, damage) => {
  await build({ 'a.txt': ['1', 'one'], 'b.txt': ['1', 'two'] });
  damage();
  expect((await build({ 'a.txt': ['1', 'one'] })).made).toEqual(['a.txt']);
  expect(readdirSync(dist()).sort()).toEqual(['_headers', 'a.txt']);
});

test('a build that was killed half way is finished by the next', async () => {
  await build({ 'a.txt': ['1', 'one'], 'b.txt': ['1', 'two'] });
  const killed = openOutputFolder(dist());
  await killed.write('a.txt', '2', () => 'new one');
  await killed.write('c.txt', '2', () => 'half');
  const next = await build({ 'a.txt': ['1', 'one'], 'b.txt': ['1', 'two'] });
  expect(next.made).toEqual(['a.txt']);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('one');
  expect(readdirSync(dist()).sort()).toEqual(['_headers', 'a.txt', 'b.txt']);
});

test('a folder stands where a file belongs, and the other way round', async () => {
  await build({ 'a/b.txt': ['1', 'one'] });
  await build({ a: ['1', 'a file now'] });
  expect(readFileSync(at('a'), 'utf8')).toBe('a file now');
  await build({ 'a/b.txt': ['1', 'one'] });
  expect(readFileSync(at('a/b.txt'), 'utf8')).toBe('one');
});

test('the styles of pages that were left are still known', async () => {
  const page: [string, string] = ['1', '<style>a{}</style><p>'];
  const { output } = await build({ 'index.html': page });
  expect(output.styles()).toHaveLength(1);
  const again = await build({ 'index.html': page });
  expect(again.made).toEqual([]);
  expect(again.output.styles()).toEqual(output.styles());
});
