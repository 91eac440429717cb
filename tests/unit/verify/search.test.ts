import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { indexFiles } from '../../../src/search/index/build.ts';
import { searchQuestions } from '../../../src/verify/search.ts';
import { siteUnderTest } from '../../../src/verify/site-under-test.ts';
import { folder, itCost, itOrder, sound, swap } from '../check/sample.ts';
import { builtFolder } from './folder.ts';

/** Types the questions of one content into the index of another. */
function typed(asked: Record<string, string | null>, indexed = asked) {
  const built = loadContent(folder(indexed));
  const files = built.site.locales.flatMap((locale) =>
    indexFiles(built, locale).map(({ name, body }) => [`_search/${name}`, body] as const),
  );
  return searchQuestions(loadContent(folder(asked)), siteUnderTest(builtFolder(Object.fromEntries(files)), '/'));
}
const question = (file: string, text: string) => swap(file, /question:.*/, `question: ${text}`);

describe('each question typed into the search of the built site', () => {
  it('finds its own answer first', async () => {
    expect(await typed({})).toEqual({ total: 4, unfound: [] });
  });

  it('is told when another answer stands first', async () => {
    const same = {
      ...question(itOrder, 'Quanto costa la consegna a casa?'),
      ...question(itCost, 'Quanto costa la consegna a casa?'),
    };
    const { unfound } = await typed(same);
    expect(unfound).toHaveLength(1);
    expect(unfound[0]).toMatchObject({ locale: 'it', place: 2 });
  });

  it('is told when the index does not have its answer', async () => {
    expect(sound[itOrder]).toContain('id: 1001');
    const { unfound } = await typed({}, { [itOrder]: null });
    expect(unfound.filter(({ locale }) => locale === 'it')).toMatchObject([{ id: 1001, place: 0 }]);
  });
});
