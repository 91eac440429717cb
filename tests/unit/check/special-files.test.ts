import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError, loadContent } from '../../../src/content/load.ts';
import { checkContent } from '../../../src/check/check.ts';
import { folder, now } from './sample.ts';

const check = async (root: string) =>
  (await checkContent(root, { now, cache: false })).problems.map(({ code, file }) => ({ code, file }));

// Windows has no files of these kinds.
describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  it.each(['articles/it/ordini/canale.mdx', 'articles/it/ordini/canale.png', 'canale.txt'])(
    'is refused by name, never read: a pipe called %s',
    async (file) => {
      const root = folder();
      execFileSync('mkfifo', [join(root, file)]);
      expect(await check(root)).toEqual([{ code: 'P-FILE-SPECIAL', file }]);
    },
  );

  it('is refused where settings are wanted', async () => {
    const root = folder({ 'facts.yaml': null });
    execFileSync('mkfifo', [join(root, 'facts.yaml')]);
    expect((await check(root)).filter(({ code }) => code === 'P-FILE-SPECIAL')).toEqual([
      { code: 'P-FILE-SPECIAL', file: 'facts.yaml' },
    ]);
  });

  it('is refused when it is a socket', async () => {
    const root = folder();
    const file = 'articles/it/ordini/presa.mdx';
    // The path of a socket may have few letters.
    const server = createServer().listen(relative('.', join(root, file)));
    await once(server, 'listening');
    try {
      expect(await check(root)).toEqual([{ code: 'P-FILE-SPECIAL', file }]);
    } finally {
      server.close();
      rmSync(join(root, file), { force: true });
    }
  });

  it('does not hold up whoever reads content that was not checked', () => {
    const root = folder();
    execFileSync('mkfifo', [join(root, 'articles/it/ordini/canale.mdx')]);
    expect(() => loadContent(root)).toThrow(ContentError);
  });
});
