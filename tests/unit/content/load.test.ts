import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { folder, itCost, swap } from '../check/sample.ts';

test('a fact in a question is written out for readers, as in the short answer', () => {
  const root = folder(
    swap(itCost, 'question: Quanto costa la consegna?', 'question: La consegna costa {delivery.fee}?'),
  );
  const [article] = loadContent(root).articles.filter(({ id, locale }) => id === 1002 && locale === 'it');
  expect(article?.question).toBe('La consegna costa 3,90\u00a0€?');
});
