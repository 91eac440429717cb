import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { loadContent, type Content } from '../../../src/content/load.ts';
import { inspect } from '../../../src/check/check.ts';

const work = vi.hoisted(() => ({ read: [] as string[], parsed: 0 }));
vi.mock('../../../src/content/regular-file.ts', async (importOriginal) => {
  const { readRegularFile } = await importOriginal<typeof import('../../../src/content/regular-file.ts')>();
  return {
    readRegularFile(path: string) {
      if (path.replaceAll('\\', '/').includes('/content/articles/')) work.read.push(path);
      return readRegularFile(path);
    },
  };
});
vi.mock('yaml', async (importOriginal) => {
  const yaml = await importOriginal<typeof import('yaml')>();
  return {
    ...yaml,
    parse(text: string) {
      if (/^id: /m.test(text) && /^question: /m.test(text)) work.parsed += 1;
      return yaml.parse(text) as unknown;
    },
  };
});

const answer = 'articles/it/consegna/costo-della-consegna.mdx';
const settledAt = 1_700_000_000;

/** A copy of the sample content whose files have not changed for long. */
function copy(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'load-')), 'content');
  cpSync(sampleContent, root, { recursive: true });
  for (const file of globSync('**/*.*', { cwd: root })) utimesSync(join(root, file), settledAt, settledAt);
  return root;
}

const questionIn = (content: Content) => content.articles.find(({ file }) => file === answer)?.question;

/** Puts words of the same length in the place of the question's first; the file is dated as told. */
function rewrite(root: string, word: string, at?: number): void {
  const path = join(root, answer);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/^question: "?\w{6}/m, (start) => start.slice(0, -6) + word);
  if (changed === text || changed.length !== text.length) throw new Error('The sample has changed.');
  writeFileSync(path, changed);
  if (at !== undefined) utimesSync(path, at, at);
}

beforeEach(() => {
  work.read = [];
  work.parsed = 0;
});

test('of files that have not changed nothing is read or parsed again', () => {
  const root = copy();
  const first = loadContent(root);
  expect(work.read).toHaveLength(first.articles.length);
  work.read = [];
  expect(loadContent(root)).toEqual(first);
  expect(work.read).toEqual([]);
});

test('only the file that was saved is read again, and says what is new', () => {
  const root = copy();
  loadContent(root);
  work.read = [];
  // Another change of the same length and with the same date: only the inode's own time tells.
  rewrite(root, 'Zanzar', settledAt);
  expect(questionIn(loadContent(root))).toMatch(/^Zanzar/);
  expect(work.read).toEqual([join(root, answer)]);
});

test('a second change of the same length within the same second is seen', () => {
  const root = copy();
  rewrite(root, 'Prima1');
  expect(questionIn(loadContent(root))).toMatch(/^Prima1/);
  const { mtime } = statSync(join(root, answer));
  rewrite(root, 'Second', mtime.getTime() / 1000);
  expect(questionIn(loadContent(root))).toMatch(/^Second/);
});

test('a fact that has changed is written out anew, though the answer that quotes it was not touched', () => {
  const root = copy();
  const before = loadContent(root).articles.find(({ answer: text }) => text.includes('3,90'));
  work.read = [];
  const facts = join(root, 'facts.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('3.90', '4.80').replaceAll('3.9', '4.80'));
  const after = loadContent(root).articles.find(({ file }) => file === before?.file);
  expect(before?.answer).toContain('3,90');
  expect(after?.answer).toBe(before?.answer.replaceAll('3,90', '4,80'));
  expect(work.read).toEqual([]);
});

test('an answer that was taken away is gone, and there again when it comes back', () => {
  const root = copy();
  const first = loadContent(root);
  const text = readFileSync(join(root, answer), 'utf8');
  rmSync(join(root, answer));
  expect(questionIn(loadContent(root))).toBeUndefined();
  writeFileSync(join(root, answer), text);
  expect(loadContent(root)).toEqual(first);
});

test('what the check has read is not parsed a second time, and says the same', () => {
  const [root, other] = [copy(), copy()];
  const cache = join(root, '..', 'cache');
  // The first check reads the files, the second takes its own readings from disk.
  for (const _ of ['cold', 'warm']) {
    expect(inspect(root, { cache }).report.errors).toBe(0);
    work.parsed = 0;
    const content = loadContent(root);
    expect(work.parsed).toBe(0);
    expect(content).toEqual(loadContent(other));
    work.parsed = 0;
  }
});

test('what changed after the check is parsed', () => {
  const root = copy();
  inspect(root, { cache: false });
  work.parsed = 0;
  rewrite(root, 'Zanzar', settledAt);
  expect(questionIn(loadContent(root))).toMatch(/^Zanzar/);
  expect(work.parsed).toBe(1);
});

test('an answer in which the check found a mistake is refused all the same', () => {
  const root = copy();
  const path = join(root, answer);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^owner: .*$/m, 'ownr: x'));
  utimesSync(path, settledAt, settledAt);
  expect(inspect(root, { cache: false }).report.errors).toBeGreaterThan(0);
  expect(() => loadContent(root)).toThrow(answer);
});
