import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkContent } from '../../../src/check/check.ts';
import { folder, itCost, itOrder, now, sound, swap } from '../check/sample.ts';

test('a fact in a question is written out for readers, as in the short answer', () => {
  const root = folder(
    swap(itCost, 'question: Quanto costa la consegna?', 'question: La consegna costa {delivery.fee}?'),
  );
  const [article] = loadContent(root).articles.filter(({ id, locale }) => id === 1002 && locale === 'it');
  expect(article?.question).toBe('La consegna costa 3,90\u00a0€?');
});

test('an answer that names neither has the owner and the review date of the site', async () => {
  const root = folder({
    'site.yaml': `${sound['site.yaml']}defaults: { owner: Clienti, reviewMonths: 5 }\n`,
    ...swap(itOrder, /reviewBy: .*\nowner: .*\n/, ''),
    ...swap(itCost, /updated: .*\n/, 'updated: 2026-08-31\n'),
  });
  expect((await checkContent(root, { now, cache: false })).problems).toEqual([]);
  const { articles } = loadContent(root);
  const shown = articles.filter(({ locale }) => locale === 'it').map(({ owner, reviewBy }) => [owner, reviewBy]);
  expect(shown).toEqual([
    ['Consegne', '2027-05-01'],
    ['Clienti', '2027-03-01'],
  ]);
});

test('a picture may stand in a folder of its own beside the answers', async () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const root = folder({
    'articles/it/consegna/img/zona.png': picture,
    ...swap(itCost, '## Da', '![La zona](img/zona.png)\n\n## Da'),
  });
  expect((await checkContent(root, { now, cache: false })).problems).toEqual([]);
});
