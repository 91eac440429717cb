import { describe, expect, it } from 'vitest';
import { openFilter, packFilter } from '../../../src/search/index/word-filter.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `parola${((n + from) * 7919).toString(36)}`);

describe('a filter of words', () => {
  it.each([
    [6, 0.09],
    [8, 0.04],
    [10, 0.02],
  ])('of %i bits a word knows each of its words and few others', (bits, most) => {
    const has = openFilter(packFilter(words(3000), bits));
    expect(words(3000).every(has)).toBe(true);
    expect(words(3000, 5000).filter(has).length / 3000).toBeLessThan(most);
  });

  it('that is missing or empty knows none', () => {
    expect(openFilter(undefined)('pane')).toBe(false);
    expect(openFilter(packFilter([], 8))('pane')).toBe(false);
  });
});
