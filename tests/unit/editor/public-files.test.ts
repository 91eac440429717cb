import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/editor/check.ts';
import { folder, itCost, now, swap } from './sample.ts';

afterEach(() => vi.unstubAllEnvs());

const content = () =>
  folder({
    ...swap('site.yaml', 'timeZone:', 'theme: { logo: /marchio.svg }\ntimeZone:'),
    ...swap(itCost, '<Note>', '![La cassa](/img/cassa.png) e [il modulo](/img/cassa.png).\n\n<Note>'),
  });

it('looks for files where the build takes them from, wherever the content is', async () => {
  const root = content();
  const place = join(root, '..', 'files');
  mkdirSync(join(place, 'img'), { recursive: true });
  writeFileSync(join(place, 'marchio.svg'), '<svg/>');
  writeFileSync(join(place, 'img', 'cassa.png'), '');
  vi.stubEnv('PRONTUARIO_PUBLIC', place);
  expect((await checkContent(root, { now, cache: false })).problems).toEqual([]);
});

it('does not take a folder beside the content for it', async () => {
  const root = content();
  mkdirSync(join(root, '..', 'public', 'img'), { recursive: true });
  writeFileSync(join(root, '..', 'public', 'marchio.svg'), '<svg/>');
  writeFileSync(join(root, '..', 'public', 'img', 'cassa.png'), '');
  const codes = (await checkContent(root, { now, cache: false })).problems.map(({ code }) => code);
  expect(codes.sort()).toEqual(['P-IMAGE-MISSING', 'P-LINK-BROKEN', 'P-SITE-LOGO']);
});

it('names the logo that was probably meant', async () => {
  const root = content();
  const place = join(root, '..', 'files');
  mkdirSync(place);
  writeFileSync(join(place, 'Marchio.svg'), '<svg/>');
  const { problems } = await checkContent(root, { now, cache: false, publicRoot: place });
  expect(problems.find(({ code }) => code === 'P-SITE-LOGO')?.args).toMatchObject({ suggestion: '/Marchio.svg' });
});
