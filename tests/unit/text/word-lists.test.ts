import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/text/word-lists.ts';

describe('words of everyday speech', () => {
  it('stand for each other, or before a sign for those behind it', () => {
    expect(groups('\nuno, due tre\nmela > frutto, cibo')).toEqual([
      [['uno', 'due tre']],
      [['mela'], ['frutto', 'cibo']],
    ]);
  });
});
