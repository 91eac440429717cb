import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSample, isReplaced, sampleContent } from '../../sample.ts';

const sample = 'url: https://aiuto.dispensa.example/\n';
const own = 'url: https://help.acme.example/\n';

/** A project in git with the sample in `content/`; `write` changes the file that tells, `commit` commits it. */
function projectWith() {
  const root = mkdtempSync(join(tmpdir(), 'sample-'));
  mkdirSync(join(root, 'content'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: root, stdio: 'pipe' });
  const write = (text: string) => writeFileSync(join(root, 'content', 'site.yaml'), text);
  const commit = () => git('add', '-A') && git('commit', '-qm', 'Change');
  write(sample);
  git('init', '-q');
  commit();
  return { root, write, commit };
}
const read = (folder: string) => readFileSync(join(folder, 'site.yaml'), 'utf8');

test('the tests of the project are about its sample', () => {
  expect(read(sampleContent)).toContain(sample.trim());
  expect(isReplaced).toBe(process.env['PRONTUARIO_CONTENT'] !== undefined);
});

test('the sample is what content/ holds, changed or not, while it is the sample', () => {
  const { root, write } = projectWith();
  write(`name: x\n${sample}`);
  expect(findSample(root)).toBe(join(root, 'content'));
});

test('the sample is found in git once content/ holds somebody’s own, committed or not, and as it was last', () => {
  const { root, write, commit } = projectWith();
  write(`name: newer\n${sample}`);
  commit();
  write(own);
  expect(read(findSample(root))).toBe(`name: newer\n${sample}`);
  commit();
  write(`name: y\n${own}`);
  commit();
  expect(read(findSample(root))).toBe(`name: newer\n${sample}`);
  rmSync(join(root, 'content'), { recursive: true });
  expect(read(findSample(root))).toBe(`name: newer\n${sample}`);
});

test('the sample may stand among the fixtures, for who gave up the history', () => {
  const { root, write } = projectWith();
  rmSync(join(root, '.git'), { recursive: true });
  mkdirSync(join(root, 'tests', 'fixtures'), { recursive: true });
  renameSync(join(root, 'content'), join(root, 'tests', 'fixtures', 'sample'));
  mkdirSync(join(root, 'content'));
  write(own);
  expect(findSample(root)).toBe(join(root, 'tests', 'fixtures', 'sample'));
  rmSync(join(root, 'tests'), { recursive: true });
  expect(() => findSample(root)).toThrow('put it into tests/fixtures/sample/');
});
