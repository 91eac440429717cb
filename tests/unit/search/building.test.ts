import zlib from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../../src/search/index/build.ts';
import { epochsFor } from '../../../src/search/index/train-term-weights.ts';
import { manyArticles } from './many-articles.ts';

vi.mock('node:zlib', async (original) => {
  const real = await original<typeof zlib>();
  return { ...real, brotliCompressSync: vi.fn(real.brotliCompressSync) };
});

describe('building an index', () => {
  it.each([400, 1000])('of %i answers compresses it as slowly as a host does only a few times', async (count) => {
    const { brotliCompressSync } = await import('node:zlib');
    const compress = vi.mocked(brotliCompressSync);
    compress.mockClear();
    makeIndex(manyArticles(count));
    expect(compress).toHaveBeenCalled();
    const slow = compress.mock.calls.filter(([, options]) => options === undefined);
    expect(slow.length).toBeLessThanOrEqual(3);
  });

  it('learns the less often the more there is to learn, without a step', () => {
    let before = epochsFor(1);
    for (let visits = 1_000; visits < 1e9; visits *= 1.02) {
      const epochs = epochsFor(visits);
      expect(epochs).toBeLessThanOrEqual(before);
      expect(before - epochs).toBeLessThanOrEqual(1);
      before = epochs;
    }
    expect(epochsFor(1e7) * 1e7).toBeLessThanOrEqual(4.5e7);
  });

  it('learns again only the group of an edited answer, and gives the same bytes as from nothing', () => {
    const input = manyArticles(300);
    const kept = new Map<string, string>();
    makeIndex(input, kept);
    const [groups, before] = [kept.size, new Set(kept.keys())];
    const [first, ...others] = input.entries;
    const edited = { ...input, entries: [{ ...first!, body: `${first!.body}\nUna frase in più.` }, ...others] };
    expect(makeIndex(edited, kept)).toEqual(makeIndex(edited));
    expect(groups).toBeGreaterThan(3);
    expect([...kept.keys()].filter((key) => !before.has(key))).toHaveLength(1);
  });
});
