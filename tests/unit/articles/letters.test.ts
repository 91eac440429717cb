import { expect, test } from 'vitest';
import { byLetter } from '../../../src/articles/queries.ts';
import { articleOf, content } from '../pages/content.ts';

const article = articleOf(content, 1010, 'it');
const grouped = (...questions: string[]) =>
  byLetter(
    questions.map((question) => ({ article: { ...article, question }, locale: 'it' })),
    'it',
  ).map(([letter, items]) => [letter, ...items.map((item) => item.article.question)]);

test('groups and questions stand in the order of the language, whatever sign a question begins with', () => {
  expect(
    grouped(
      'Posso?',
      '«Ordine in consegna»: che cosa vuol dire?',
      'È gratis?',
      'Zeta?',
      '"Annulla" non c’è?',
      'Entro?',
      'Oggi?',
    ),
  ).toEqual([
    ['A', '"Annulla" non c’è?'],
    ['E', 'È gratis?', 'Entro?'],
    ['O', 'Oggi?', '«Ordine in consegna»: che cosa vuol dire?'],
    ['P', 'Posso?'],
    ['Z', 'Zeta?'],
  ]);
});

test('questions that begin with a digit come first, signs or not', () => {
  expect(grouped('Ancora?', '«3 per 2»: come?', '14 giorni bastano?', '…?')).toEqual([
    ['#', '…?', '14 giorni bastano?', '«3 per 2»: come?'],
    ['A', 'Ancora?'],
  ]);
});
