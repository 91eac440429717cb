import { describe, expect, it } from 'vitest';
import { parseSynonymGroups } from '../../../src/text/word-lists.ts';

describe('words of everyday speech', () => {
  it('stand for each other, or before a sign for those behind it', () => {
    expect(parseSynonymGroups('\nuno, due tre\nmela > frutto, cibo')).toEqual([
      [['uno', 'due tre']],
      [['mela'], ['frutto', 'cibo']],
    ]);
  });
});
