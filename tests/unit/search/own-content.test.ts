import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { indexFiles } from '../../../src/search/index/build.ts';
import { searcherOver } from './memory.ts';

const content = loadContent();

describe.each(content.site.locales)('search over our own content in %s', (locale) => {
  const searcher = searcherOver(indexFiles(content, locale), locale);
  const articles = content.articles.filter((a) => a.locale === locale && a.status === 'published');

  it('finds every answer first by its own question', async () => {
    const missed: string[] = [];
    for (const { id, question } of articles) {
      const { hits } = await searcher.last(question);
      if (hits[0]?.id !== id) missed.push(`${id} "${question}" → ${hits[0]?.id} "${hits[0]?.question}"`);
    }
    expect(missed).toEqual([]);
  });

  it('finds every answer in the first three by each of its aliases', async () => {
    const missed: string[] = [];
    for (const { id, aliases } of articles)
      for (const alias of aliases) {
        const { hits } = await searcher.last(alias);
        if (!hits.slice(0, 3).some((hit) => hit.id === id))
          missed.push(
            `${id} "${alias}" → ${hits
              .slice(0, 3)
              .map((hit) => `${hit.id} "${hit.question}"`)
              .join(', ')}`,
          );
      }
    expect(missed).toEqual([]);
  });
});

it('a word is not taken for the whole of a question that has others around it', async () => {
  const searcher = searcherOver(indexFiles(content, 'it'), 'it');
  const first = async (query: string) => (await searcher.last(query)).hits[0]?.id;
  for (const query of ['dove e il mio pacco', "dov'è il mio pacco", 'dove il pacco'])
    expect(await first(query), query).toBe(1007);
  expect(await first('pacco')).toBe(1025);
});
