import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/content/load.ts';
import { folder, sound } from '../check/sample.ts';
import { command, commandIn } from './command.ts';

const site = sound['site.yaml']?.replace(/^format:.*\n/m, '') ?? '';
const channels = sound['channels.yaml']?.replace(/^holidays:[^]*?(?=^channels:)/m, '') ?? '';
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const errors = (root: string) =>
  inspect(root, { cache: false }).report.problems.filter(({ severity }) => severity === 'error');

const days = `# When nobody is there.
holidays:
  # The patron saint.
  - { date: 2026-12-07, name: { it: Sant'Ambrogio, en: "St Ambrose's Day" } } # Milan
  - date: 2026-12-24
    name: { it: Vigilia, en: Christmas Eve }

`;

test('a folder of the first format is shown what would change, and changed when that is wanted', async () => {
  const root = folder({ 'site.yaml': site, 'channels.yaml': `${days}${channels}` });
  const { code, out } = await command(root, 'migrate');
  expect(code).toBe(0);
  expect(out).toContain(`--- channels.yaml
+++ channels.yaml
@@ -4,3 +4,4 @@
-  - { date: 2026-12-07, name: { it: Sant'Ambrogio, en: "St Ambrose's Day" } } # Milan
-  - date: 2026-12-24
-    name: { it: Vigilia, en: Christmas Eve }
+  closed:
+    - { date: 2026-12-07, name: { it: Sant'Ambrogio, en: "St Ambrose's Day" } } # Milan
+    - date: 2026-12-24
+      name: { it: Vigilia, en: Christmas Eve }
--- site.yaml`);
  expect(out).toContain(
    '+format: 2\n\nThis would change: channels.yaml, site.yaml. To write it: run the command again with --write',
  );
  expect(read(root, 'channels.yaml')).toBe(`${days}${channels}`);

  const before = loadContent(root).channels.holidays;
  expect((await command(root, 'migrate', '--write')).out).toContain('Wrote: channels.yaml, site.yaml.');
  expect(errors(root)).toEqual([]);
  expect(loadContent(root).channels.holidays).toEqual(before);
  expect(read(root, 'channels.yaml')).toContain('# Milan');
  expect(read(root, 'site.yaml')).toBe(`${site}format: 2\n`);
  expect((await command(root, 'migrate')).out).toBe(
    'The content has the format of this version already (2). There is nothing to do.',
  );
});

test.each([
  [
    'on one line',
    'holidays: [{ date: 2026-12-07, name: { it: A, en: B } }]\n',
    'holidays: { closed: [{ date: 2026-12-07, name: { it: A, en: B } }] }\n',
  ],
  [
    'at the margin',
    'holidays:\n- { date: 2026-12-07, name: { it: A, en: B } }\n',
    'holidays:\n  closed:\n    - { date: 2026-12-07, name: { it: A, en: B } }\n',
  ],
  ['in the new form', 'holidays:\n  country: IT\n', 'holidays:\n  country: IT\n'],
])('days that are written %s keep their words', async (_, text, wanted) => {
  const root = folder({ 'site.yaml': `format: 1\n${site}`, 'channels.yaml': `${text}${channels}` });
  await command(root, 'migrate', '--write');
  expect(read(root, 'channels.yaml')).toBe(`${wanted}${channels}`);
  expect(read(root, 'site.yaml')).toBe(`format: 2\n${site}`);
  expect(errors(root)).toEqual([]);
});

test('content of a later version is left alone, and an empty folder is told apart', async () => {
  const root = folder();
  writeFileSync(join(root, 'site.yaml'), `format: 99\n${site}`);
  const { code, err } = await commandIn('it', root, 'migrate', '--write');
  expect([code, err]).toEqual([
    1,
    'I contenuti hanno il formato 99, questa versione di Prontuario conosce fino al 2: npm update prontuario',
  ]);
  expect((await command(join(root, 'articles'), 'migrate')).err).toMatch(
    /^There is no help centre here: .*site\.yaml is missing\.$/,
  );
});
