import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { searchChanges } from '../../../src/authoring/review/search.ts';
import { command, commandIn } from './command.ts';
import { enCost, folder, itCost, itOrder, sound, swap } from '../check/sample.ts';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd, stdio: 'pipe' });

describe('check', () => {
  it.each([
    ['sound content', [], {}, 0],
    ['warnings only', [], swap(itCost, 'Vedi anche', 'Puoi usufruire di'), 0],
    ['errors', [], swap(itCost, '/contatti/', '/contatto/'), 1],
    ['an unknown option', ['--formato', 'text'], {}, 2],
    ['an unknown format', ['--format', 'xml'], {}, 2],
    ['an unknown language', ['--lang', 'nl'], {}, 2],
  ] as const)('ends as it must on %s', async (_, args, files, code) => {
    expect((await command(folder(files), 'check', ...args)).code).toBe(code);
  });

  it('takes overdue reviews for errors only when strict', async () => {
    const root = folder(swap(itCost, /updated.*\nreviewBy.*/, 'updated: 2024-01-01\nreviewBy: 2025-01-01'));
    expect((await command(root, 'check')).code).toBe(0);
    expect((await command(root, 'check', '--strict')).code).toBe(1);
  });

  it('tries the searches that must find their answer first, and tells which do not in either language', async () => {
    const root = folder();
    const file = join(root, '..', 'head.it.yaml');
    writeFileSync(file, '- { q: costo della consegna, a: [1002] }\n');
    expect(await command(root, 'check', '--head', file)).toMatchObject({
      code: 0,
      out: 'All 1 searches find their answer first.',
    });
    writeFileSync(file, '- { q: costo della consegna, a: [1001] }\n');
    expect((await commandIn('it', root, 'check', '--head', file)).out).toContain('deve trovare per prima 1001');
    expect((await command(root, 'check', '--head', file)).code).toBe(1);
    const unnamed = join(root, '..', 'head.yaml');
    expect((await command(root, 'check', '--head', unnamed)).out).toContain('must tell the language');
  });

  it('lists what translators have to do', async () => {
    const root = folder({ [enCost]: null });
    const { out } = await command(root, 'check', '--translations');
    expect(out).toContain(`To translate (1)\n  1002 en  ${itCost}`);
    expect(out).toContain('Without a note');
  });

  it('sums up a change for its reviewer', async () => {
    const root = folder();
    const top = dirname(root);
    mkdirSync(join(top, 'tests', 'relevance'), { recursive: true });
    writeFileSync(join(top, 'tests/relevance/it.yaml'), '- { q: consegna, a: [1002] }\n- { q: ordine, a: [1001] }\n');
    writeFileSync(join(top, 'tests/relevance/en.yaml'), '- { q: delivery }\n');
    git(top, 'init', '-q', '-b', 'main');
    git(top, 'add', '.');
    git(top, 'commit', '-qm', 'Start');
    const text = sound[itCost] ?? '';
    writeFileSync(join(root, itOrder), (sound[itOrder] ?? '').replace('Scegli i prodotti.', 'Scegli che cosa vuoi.'));
    writeFileSync(
      join(root, 'articles/it/consegna/ritardo.mdx'),
      text.replace('1002', '1003').replace('Quanto costa la consegna?', 'Perché la spesa | è in ritardo?'),
    );
    rmSync(join(root, enCost));
    // As in a hook of another repository.
    vi.stubEnv('GIT_DIR', join(top, 'nowhere.git'));
    const { code, out } = await command(root, 'check', '--summary');
    vi.unstubAllEnvs();
    expect(code).toBe(0);
    expect(out).toMatch(/### New \(1\)[^#]*\| 1003 \| Perché la spesa \\\| è in ritardo\?/);
    expect(out).toMatch(/### Changed \(1\)[^#]*\| 1001 \| Come faccio un ordine\? \| text \|/);
    expect(out).toMatch(/of the 2 test searches/);
    expect(out).toMatch(/### Test searches that cannot be read\n\n- .*en\.yaml: 0\.a: /);
    expect(out).toMatch(/### Removed \(1\)[^#]*\| 1002 \| How much is delivery\?/);
    expect(out).toMatch(/### Translations to make or to update \(2\)[^#]*- 1002 · en · missing/);
  });

  it('names answers verified again that still tell of the change before', async () => {
    const told = 'updated: 2026-10-01\nchanges: La fascia è di due ore.';
    const root = folder({
      ...swap(itOrder, 'updated: 2026-10-01', told),
      ...swap(itCost, 'updated: 2026-10-01', told),
    });
    const top = dirname(root);
    git(top, 'init', '-q', '-b', 'main');
    git(top, 'add', '.');
    git(top, 'commit', '-qm', 'Start');
    const verified = (file: string) => readFileSync(join(root, file), 'utf8').replace('2026-10-01', '2026-11-02');
    writeFileSync(join(root, itOrder), verified(itOrder));
    writeFileSync(join(root, itCost), verified(itCost).replace('due ore', 'un’ora'));
    const { out } = await command(root, 'check', '--summary');
    expect(out).toMatch(/still tell of an earlier change[^\n]*"changes"\. 1001 \(it\)$/m);
    expect(out).not.toContain('1002 (it)');
  });

  it('lists by their path the changed files that cannot be read, not as unchanged, new or removed', async () => {
    const root = folder(sound);
    const top = dirname(root);
    git(top, 'init', '-q', '-b', 'main');
    git(top, 'add', '.');
    git(top, 'commit', '-qm', 'Start');
    const change = (file: string, from: string, to: string) =>
      writeFileSync(join(root, file), (sound[file] ?? '').replace(from, to));
    change(itOrder, 'question: ', 'question: "');
    change(itCost, '---', '');
    change('site.yaml', 'name: ', 'name: "');
    const { code, out } = await command(root, 'check', '--summary');
    expect(code).toBe(1);
    expect(out).not.toMatch(/No answer has changed|### (New|Removed|Changed \()/);
    expect(out).toMatch(/### Changed, but cannot be read whole: see the check \(3\)\n\n(- .*\n){3}/);
    for (const file of [itOrder, itCost, 'site.yaml']) expect(out).toMatch(new RegExp(`- (.*/)?${file}$`, 'm'));
  });

  it('says so when there is nothing to compare with', async () => {
    expect((await command(folder(), 'check', '--summary', '--base', 'nowhere')).out).toContain(
      'nothing to compare with',
    );
  });

  it('tells which searches a change makes answer differently', async () => {
    const other = folder({ ...swap(itOrder, '  - come si compra', '  - corriere in bicicletta') });
    const tests = join(other, '..', 'tests', 'relevance');
    mkdirSync(tests, { recursive: true });
    writeFileSync(
      join(tests, 'it.yaml'),
      '- { q: corriere in bicicletta, a: [1001] }\n- { q: quanto costa la consegna, a: [1002] }\n',
    );
    const changes = [{ locale: 'it', query: 'corriere in bicicletta', before: undefined, after: 1001, right: true }];
    expect(await searchChanges(folder(), other)).toEqual({ queries: 2, changes, unreadable: [] });
    writeFileSync(join(tests, 'en.yaml'), '- { q: bicycle courier, a: 1001 }\n');
    const { unreadable, ...rest } = await searchChanges(folder(), other);
    expect(rest).toEqual({ queries: 2, changes });
    expect(unreadable).toEqual([expect.stringMatching(/en\.yaml: 0\.a: /)]);
  });
});

describe('the commands', () => {
  it('show how they are called, and refuse what they do not know', async () => {
    expect((await command('', '--help')).code).toBe(0);
    expect((await command('', 'check', '--help')).out).toContain('npm run check');
    expect((await command('', 'publish')).code).toBe(2);
    expect((await command(folder(), 'move', '1002')).code).toBe(2);
    expect((await command(folder(), 'archive')).code).toBe(2);
  });

  it('show no stack when they fail themselves', async () => {
    const { code, err } = await command(
      folder(),
      'new',
      '--question',
      'Come faccio altro?',
      '--category',
      'orders',
      '--slug',
      'a'.repeat(300),
    );
    expect(code).toBe(1);
    expect(err).toContain('a bug in the program');
    expect(err).not.toContain('    at ');
  });

  it('are all in package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const name of ['check', 'new', 'move', 'archive', 'translated', 'vscode'])
      expect(scripts[name]).toBe(`node src/prontuario.mjs ${name}`);
  });
});
