import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { analyserFor } from '../../../src/text/analysers.ts';
import { indexFiles, inputOf } from '../../../src/search/index/build.ts';
import { everyWord } from '../../bench/search/every-word.ts';
import { searcherOver } from './memory.ts';

const content = loadContent();

describe.each(content.site.locales)('every word that is written in %s', (locale) => {
  it('alone lists an answer that holds it, among the first three when at most three do, and counts as found', async () => {
    const searcher = searcherOver(indexFiles(content, locale), locale);
    const { words, ...faults } = await everyWord(inputOf(content, locale).entries, analyserFor(locale), (query) =>
      searcher.last(query),
    );
    expect(words).toBeGreaterThan(1000);
    expect(faults).toEqual({ lost: [], low: [], doubted: [] });
  }, 120_000);
});
