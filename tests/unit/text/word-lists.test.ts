import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { groups } from '../../../src/text/word-lists.ts';
import { builtinSynonymsOf } from '../../../src/search/query/synonyms.ts';

describe('words of everyday speech', () => {
  it('stand for each other, or before a sign for those behind it', () => {
    expect(groups('\nuno, due tre\nmela > frutto, cibo')).toEqual([
      [['uno', 'due tre']],
      [['mela'], ['frutto', 'cibo']],
    ]);
  });

  it('lead from what is meant to its kind, and not back', async () => {
    const analyser = analyserFor('it');
    const { match } = await builtinSynonymsOf(analyser);
    const meant = (word: string) => match([analyser.key(word)]).flatMap(({ means }) => means.flat());
    expect(meant('formaggio')).toContain(analyser.key('prodotto'));
    expect(meant('prodotto')).not.toContain(analyser.key('formaggio'));
  });
});
