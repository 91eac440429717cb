import { globSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { openDevThreads } from '../../../src/hosting/dev-threads.ts';
import { copyPartOfSample } from './part-of-sample.ts';

vi.mock('yaml', async (original) => {
  const real = await original<{ parse: typeof parse }>();
  return { ...real, parse: vi.fn(real.parse) };
});

const root = mkdtempSync(join(tmpdir(), 'prontuario-threads-'));
afterAll(() => rmSync(root, { recursive: true }));

test('pages take over the data of all answers from the thread that has checked them', { timeout: 60_000 }, async () => {
  copyPartOfSample(root);
  // What has just been written is not taken over: it may change again within the same moment.
  const settled = Date.now() / 1000 - 60;
  for (const file of globSync('**/*.{mdx,yaml}', { cwd: root })) utimesSync(join(root, file), settled, settled);
  process.env['PRONTUARIO_CONTENT'] = root;
  const threads = openDevThreads();
  const { articles } = await threads.check();
  await threads.close();
  expect(articles).toBeGreaterThan(10);
  const parsed = vi.mocked(parse);
  parsed.mockClear();
  expect(loadContent(root).articles).toHaveLength(articles);
  expect(parsed.mock.calls.filter(([text]) => /^question:/m.test(text))).toEqual([]);
});
