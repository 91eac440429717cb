import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { moveUnlessThere } from '../../../src/search/index/full-text-build.ts';

const root = mkdtempSync(join(tmpdir(), 'full-text-'));
afterAll(() => rmSync(root, { recursive: true }));

test('of two builds that make the same index at once, the second leaves the files that the first reads', () => {
  const folder = join(root, 'it-digest');
  for (const build of ['first', 'second']) {
    const aside = `${folder}.${build}`;
    mkdirSync(aside);
    writeFileSync(join(aside, build), '');
    moveUnlessThere(aside, folder);
  }
  expect(readdirSync(folder)).toEqual(['first']);
  expect(readdirSync(root)).toEqual(['it-digest']);
});

test('a folder that cannot be moved is not passed over', () => {
  expect(() => moveUnlessThere(join(root, 'nothing'), join(root, 'nowhere'))).toThrow('ENOENT');
});
