import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createFilter, nearestQuestions, readQuestions } from '../../../../src/search/ui/question-list.ts';

const row = (id: number, url: string, question: string) =>
  `<li><a href="${url}"> ${question} </a><span class="answers-number"> ${id}</span></li>`;
const { document } = parseHTML(
  `<section class="subject"><h2>Consegna</h2><ul>${row(1010, '/consegna/costo-della-consegna/', 'Quanto costa la consegna?')}
  ${row(1013, '/consegna/consegna-in-ritardo/', 'La consegna è in ritardo: cosa faccio?')}</ul></section>
  <section class="subject"><h2>Rimborsi</h2><ul>${row(1022, '/rimborsi/quando/', 'Quando arriva il rimborso?')}</ul></section>`,
);
const questions = readQuestions(document);
const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id);

test('the page of all questions is read with number, address and subject of each', () => {
  expect(questions[2]).toEqual({
    id: 1022,
    url: '/rimborsi/quando/',
    question: 'Quando arriva il rimborso?',
    category: 'Rimborsi',
  });
});

test.each([
  ['consegna', [1010, 1013]],
  ['costo cosegna', [1010]],
  ['e in ritardo', [1013]],
  ['rimborzo', [1022]],
  ['rimborso consegna', []],
  [' ', [1010, 1013, 1022]],
])('the filter leaves for “%s” the questions that have all its words', (text, left) => {
  expect(ids(createFilter(questions)(text)).sort()).toEqual(left);
});

test.each([
  ['consegne costo consegna', 1010],
  ['rimborsi quando', 1022],
  ['xqztkw', undefined],
])('the question nearest to “%s” comes first', (text, id) => {
  expect(ids(nearestQuestions(questions, text))[0]).toBe(id);
});
