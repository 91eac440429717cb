import { expect, test } from 'vitest';
import { byLetter } from '../../../src/content/queries.ts';
import { articleOf, content } from '../pages/content.ts';

const article = articleOf(content, 1010, 'it');
const groupedIn = (locale: string, ...questions: string[]) =>
  byLetter(
    questions.map((question) => ({ article: { ...article, question }, locale })),
    locale,
  ).map(([letter, items]) => [letter, ...items.map((item) => item.article.question)]);
const grouped = (...questions: string[]) => groupedIn('it', ...questions);

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

test.each([
  [
    'sv',
    ['Ångrar jag mig?', 'Öppet?', 'Är det gratis?', 'Avgift?', 'Order?'],
    'A: Avgift?, O: Order?, Å: Ångrar jag mig?, Ä: Är det gratis?, Ö: Öppet?',
  ],
  ['de', ['Öffnungszeiten?', 'Ändern?', 'Adresse?'], 'A: Adresse? Ändern?, O: Öffnungszeiten?'],
  ['es', ['Ñame?', 'Ópera?', 'Nuevo?', 'Otro?'], 'N: Nuevo?, Ñ: Ñame?, O: Ópera? Otro?'],
  ['vi', ['ấn vào đâu?', 'âm thanh?', 'anh?', 'đơn hàng?'], 'A: anh?, Â: âm thanh? ấn vào đâu?, Đ: đơn hàng?'],
  ['tr', ['iade?', 'ısı?', 'İptal?'], 'I: ısı?, İ: iade? İptal?'],
  ['fr', ['Économie ?', 'Envoi ?', 'E\u0301tat ?'], 'E: Économie ? Envoi ? E\u0301tat ?'],
])('a letter of its own in the alphabet of %s has its own group', (locale, questions, groups) => {
  expect(
    groupedIn(locale, ...questions)
      .map(([letter, ...items]) => `${letter}: ${items.join(' ')}`)
      .join(', '),
  ).toBe(groups);
});
