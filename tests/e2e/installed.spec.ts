/** What a company does: it installs the packed project in a folder of its own, begins, publishes, and upgrades. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { install, installed, ownFiles, pack, plainEnv, runInstalled, unpack } from './installed.ts';
import { project, run } from './site.ts';

test.describe.configure({ mode: 'serial' });

/** Outside the project: nothing of it is found by looking upwards. */
const root = mkdtempSync(join(tmpdir(), 'installed-'));
const folder = join(root, 'our-help');
test.afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

test('one who installs the package begins, checks, builds and serves a help centre that is searched and voted on', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const tarball = pack(project, root);
  install(tarball, root);
  // As `npm create prontuario` does: a package of its own that depends on this one.
  unpack(pack(join(project, 'src/create-prontuario'), root), join(root, 'node_modules/create-prontuario'));
  const create = join(root, 'node_modules/create-prontuario/create-prontuario.mjs');
  await runInstalled(create, root, 'our-help', '--company', 'Acme', '--languages', 'it,en');
  renameSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const program = installed(folder);
  expect(await runInstalled(program, folder, 'check')).toContain('10 risposte');

  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...plainEnv(), PORT: String(port) };
  const running = await run([program, 'start'], env, `${address}/healthz`, folder);
  try {
    await page.goto(address);
    const field = page
      .getByRole('main')
      .getByRole('combobox')
      .or(page.getByRole('main').getByRole('searchbox'))
      .first();
    await field.click();
    await field.pressSequentially('voglio lamentarmi');
    await page.locator('.search-hit').filter({ hasText: 'Come faccio un reclamo' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come faccio un reclamo?');
    await page.getByRole('button', { name: 'Sì', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Grazie' })).toBeVisible();
    const votes = () => {
      const store = new DatabaseSync(join(folder, '.data', 'prontuario.sqlite'), { readOnly: true });
      try {
        return store.prepare("select article, vote from event where kind = 'vote'").all();
      } finally {
        store.close();
      }
    };
    await expect.poll(votes).toEqual([{ article: 1002, vote: 1 }]);
  } finally {
    await running.stop();
  }
  // What it makes it makes beside the content, and leaves its own folder as npm made it.
  expect(readdirSync(join(folder, 'dist'))).toContain('_headers');
  expect(readdirSync(join(folder, 'node_modules', 'prontuario')).sort()).toEqual(readdirSync(unpacked(tarball)).sort());
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe('');
});

/** A tarball in a folder beside. */
function unpacked(tarball: string): string {
  const beside = join(root, 'package');
  unpack(tarball, beside);
  return beside;
}

test('what is wrong is told with the place in their own repository', async () => {
  const file = join('content', 'articles', 'it', 'contatti-e-reclami', 'fare-un-reclamo.mdx');
  const before = readFileSync(join(folder, file), 'utf8');
  appendFileSync(join(folder, file), '\n[Qui](/nowhere/)\n');
  const check = (...args: string[]) =>
    runInstalled(installed(folder), folder, 'check', ...args).catch((error: { stdout: string }) => error.stdout);
  expect(await check()).toContain('content/articles/it/contatti-e-reclami/fare-un-reclamo.mdx:33:1');
  expect(JSON.parse(await check('--format', 'gitlab'))).toContainEqual(
    expect.objectContaining({
      check_name: 'P-LINK-BROKEN',
      location: expect.objectContaining({ path: file.replaceAll('\\', '/') }) as object,
    }),
  );
  writeFileSync(join(folder, file), before);
});

test('an upgrade puts the new version into their pages and touches nothing of theirs', async () => {
  test.setTimeout(180_000);
  const newer = unpacked(join(root, readdirSync(root).find((name) => /^prontuario-.*\.tgz$/.test(name)) ?? ''));
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(newer, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(newer, file), text.replace(from, to));
  };
  const { version } = JSON.parse(readFileSync(join(newer, 'package.json'), 'utf8')) as { version: string };
  edit('package.json', `"version": "${version}"`, '"version": "9.9.9"');
  edit('src/i18n/languages/it.ts', "allQuestions: 'Tutte le domande'", "allQuestions: 'Ogni domanda'");
  const theirs = ownFiles(folder);
  install(pack(newer, join(root, 'newer')), folder);

  expect(await runInstalled(installed(folder), folder, 'check')).toContain('10 risposte');
  // Settings of a machine stand in a file that git does not keep.
  writeFileSync(join(folder, '.env'), 'PRONTUARIO_OUT=site\n');
  const verified = await runInstalled(installed(folder), folder, 'verify');
  expect(verified).toMatch(/Ricerca +10 domande trovano la loro risposta al primo posto\nAccessibilità +saltata/);
  expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toContain('Ogni domanda');
  expect(ownFiles(folder)).toEqual(theirs);
});
