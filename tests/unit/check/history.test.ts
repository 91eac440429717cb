import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { deletedAnswers } from '../../../src/check/readers/history.ts';
import { command } from '../authoring/command.ts';
import { enCost, enOrder, folder, itCost, itOrder, now, sound } from './sample.ts';

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
    cwd: dirname(root),
    stdio: 'pipe',
  });
const commit = (root: string) => {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Change', '--date', '2026-03-04T12:00:00Z');
};
const third = 'articles/it/consegna/ritardo.mdx';
const late = (sound[itCost] ?? '')
  .replace('1002', '1003')
  .replace('Quanto costa la consegna?', 'Perché la spesa è in ritardo?')
  .replace('spese di spedizione', 'il corriere non arriva');
const other = late.replace('Perché la spesa è in ritardo?', 'Posso pagare con il bancomat?');

/** A repository in which answer 1003 was published once. */
function repository(text = late): string {
  const root = folder({ [third]: text });
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}
const put = (root: string, file: string, text: string) => writeFileSync(join(root, file), text);
const codes = (root: string, cache: string | false = false) =>
  inspect(root, { now, cache })
    .report.problems.map((one) => one.code)
    .filter((code) => code !== 'P-TRANSLATION-MISSING');

describe('the number of a deleted answer', () => {
  it('is named when another question takes it', () => {
    const root = repository();
    rmSync(join(root, third));
    commit(root);
    put(root, 'articles/it/ordini/bancomat.mdx', other);
    const found = inspect(root, { now, cache: false }).report.problems.filter((one) => one.severity === 'error');
    expect(found).toEqual([
      expect.objectContaining({
        code: 'P-ID-RETIRED',
        file: 'articles/it/ordini/bancomat.mdx',
        line: 2,
        column: 5,
        correction: '1004',
        args: expect.objectContaining({ id: 1003, question: 'Perché la spesa è in ritardo?' }),
      }),
    ]);
  });

  it('is named before the deletion is committed, too', () => {
    const root = repository();
    rmSync(join(root, third));
    put(root, 'articles/it/ordini/bancomat.mdx', other);
    expect(codes(root)).toEqual(['P-ID-RETIRED']);
  });

  it.each([
    ['the question is the same elsewhere', 'articles/it/ordini/ritardo.mdx', late],
    [
      'its old address leads to it',
      'articles/it/ordini/bancomat.mdx',
      other.replace('owner:', 'redirectFrom: [/consegna/ritardo/]\nowner:'),
    ],
    ['it comes back where it was', third, other],
  ])('is its own when %s', (_, file, text) => {
    const root = repository();
    rmSync(join(root, third));
    commit(root);
    put(root, file, text);
    expect(codes(root)).toEqual([]);
  });

  it('is free of blame when nobody ever saw it', () => {
    const root = repository(late.replace('owner:', 'status: draft\nowner:'));
    rmSync(join(root, third));
    commit(root);
    put(root, 'articles/it/ordini/bancomat.mdx', other);
    expect(codes(root)).toEqual([]);
  });

  it('is never given out again, nor that of an archived answer', async () => {
    const root = repository();
    rmSync(join(root, third));
    commit(root);
    await command(root, 'archive', '1002', '--to', '1001');
    for (const file of [itCost, enCost])
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/^---\nid: 1002\n[^]*status: archived/);
    const { out } = await command(root, 'new', '--question', 'Come faccio altro?', '--category', 'orders');
    expect(out).toContain('1004');
  });

  it('is read only from newer commits when the older were read before, with the same verdict', () => {
    const root = repository();
    const cache = join(root, '..', 'cache');
    expect(deletedAnswers(root, cache)).toEqual([]);
    rmSync(join(root, third));
    commit(root);
    expect(deletedAnswers(root, cache)).toEqual(deletedAnswers(root, false));
    renameSync(join(root, itOrder), join(root, 'articles/it/ordini/ordinare.mdx'));
    rmSync(join(root, enOrder));
    commit(root);
    const all = deletedAnswers(root, false);
    expect(all.map((one) => [one.id, one.locale])).toEqual([
      [1001, 'en'],
      [1001, 'it'],
      [1003, 'it'],
    ]);
    expect(deletedAnswers(root, cache)).toEqual(all);
    git(root, 'reset', '-q', '--hard', 'HEAD~1');
    expect(deletedAnswers(root, cache)).toEqual(deletedAnswers(root, false));
  });

  it('is not known where there is no git', () => {
    expect(deletedAnswers(folder(), false)).toEqual([]);
  });
});
