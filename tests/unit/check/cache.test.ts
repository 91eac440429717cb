import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { checkContent, inspect } from '../../../src/check/check.ts';
import { spellingProblems } from '../../../src/check/passes/spelling.ts';
import { hash, openCache, ruleFiles } from '../../../src/check/cache.ts';
import { fingerprint } from '../../../src/content/fingerprint.ts';
import { mistakes } from './mistakes.ts';
import { folder, itOrder, now, sound } from './sample.ts';

const texts = mistakes.filter(({ files }) =>
  Object.values(files).every((text) => typeof text === 'string' && text.length < 5000),
);

describe('the cache', () => {
  it('never changes the verdict, whatever was edited, added or removed between two runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: texts.length - 1 }), { minLength: 2, maxLength: 4 }), async (picks) => {
        const root = folder();
        const cache = join(root, '..', 'cache');
        let time = 1_700_000_000;
        for (const pick of picks) {
          for (const [file, text] of Object.entries({ ...sound, ...texts[pick]?.files })) {
            mkdirSync(dirname(join(root, file)), { recursive: true });
            writeFileSync(join(root, file), text as string);
            utimesSync(join(root, file), (time += 1), time);
          }
          const cached = await checkContent(root, { now, cache });
          const again = await checkContent(root, { now, cache });
          const plain = await checkContent(root, { now, cache: false });
          expect(cached).toEqual(plain);
          expect(again).toEqual(plain);
          for (const file of Object.keys(texts[pick]?.files ?? {})) if (!(file in sound)) rmSync(join(root, file));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('keeps suggestions for unknown words, which say the same', async () => {
    const root = folder({ 'articles/it/ordini/prova.mdx': `${sound[itOrder]}\nUna cosegna, poi un rimborzo.\n` });
    const cache = join(root, '..', 'cache');
    const plain = await checkContent(root, { now, cache: false });
    expect(JSON.stringify(plain.problems)).toContain('consegna');
    await checkContent(root, { now, cache });
    const [name = ''] = readdirSync(cache).filter((file) => file.startsWith('check-'));
    const kept = JSON.parse(readFileSync(join(cache, name), 'utf8')) as { suggestions: Record<string, object> };
    expect(kept.suggestions).toMatchObject({ 'it cosegna': ['consegna'] });
    expect(await checkContent(root, { now, cache })).toEqual(plain);

    const { contentIndex } = inspect(root, { now, cache: false });
    const lookups: string[] = [];
    const speller = () => ({ letters: 'abc', isCorrect: (word: string) => lookups.push(word) > 0 });
    spellingProblems(contentIndex, speller, new Map(Object.entries(kept.suggestions) as never));
    expect(lookups).toEqual([]);
  });

  it('of a process that checks again and again serves the next process, too', async () => {
    const root = folder();
    const cache = join(root, '..', 'cache');
    for (const file of Object.keys(sound)) utimesSync(join(root, file), 1_700_000_000, 1_700_000_000);
    await checkContent(root, { now, cache, memory: new Map() });
    expect(readdirSync(cache).filter((file) => file.startsWith('check-'))).toHaveLength(1);
  });

  it('does not trust a file that changed a moment ago', () => {
    const path = join(folder(), 'site.yaml');
    expect(fingerprint(path)).toBe('');
    expect(fingerprint(path, Date.now() + 60_000)).not.toBe('');
  });

  it('tells a rewritten file from the one before, though its length and date are the same', () => {
    const path = join(folder(), 'site.yaml');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    const before = fingerprint(path);
    rmSync(path);
    writeFileSync(path, sound['site.yaml'] ?? '');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(fingerprint(path)).not.toBe(before);
  });

  it('is not used when it is damaged or was made by other rules', () => {
    const cache = join(folder(), '..', 'cache');
    const open = (key: string) => openCache({ folder: cache, root: '/content', key });
    const first = open('a');
    first.set('x.mdx', '1', { problems: [] });
    first.save();
    expect(open('a').get('x.mdx', '1')).toEqual({ problems: [] });
    expect(open('a').get('x.mdx', '2')).toBeUndefined();
    expect(open('b').get('x.mdx', '1')).toBeUndefined();
  });

  it('depends on every file of the program that reading an article depends on', () => {
    const src = resolve('src');
    const reached = new Set<string>();
    const follow = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g))
        follow(join(dirname(path), to));
    };
    follow(join(src, 'check/passes/article.ts'));
    expect(reached.size).toBeGreaterThan(20);
    const keyed = new Set(ruleFiles(src).map((file) => join(src, file)));
    expect([...reached].filter((path) => !keyed.has(path))).toEqual([]);
  });

  it('forgets the content folders that nobody has checked for a month', () => {
    const folderOfCache = join(folder(), '..', 'cache');
    const save = (root: string) => {
      const cache = openCache({ folder: folderOfCache, root, key: 'a' });
      cache.set('x.mdx', String(Math.random()), { problems: [] });
      cache.save();
    };
    save('/gone');
    save('/used');
    const before = Date.now() / 1000 - 31 * 86_400;
    writeFileSync(join(folderOfCache, 'another-tool.json'), '');
    for (const name of readdirSync(folderOfCache)) utimesSync(join(folderOfCache, name), before, before);
    openCache({ folder: folderOfCache, root: '/used', key: 'a' });
    save('/new');
    const names = [hash('/used'), hash('/new')].map((root) => `check-${root}.json`);
    expect(readdirSync(folderOfCache).sort()).toEqual(['another-tool.json', ...names].sort());
  });

  it('forgives a folder where nothing can be written', async () => {
    const root = folder();
    const report = await checkContent(root, { now, cache: join(root, 'site.yaml', 'impossible') });
    expect(report.problems).toEqual([]);
  });
});
