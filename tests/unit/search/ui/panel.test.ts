import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanel, type Panel } from '../../../../src/search/ui/panel.ts';
import type { Hit } from '../../../../src/search/types.ts';

const markup = `<template><div id="list"><ul data-hits><template><li data-row role="option"><a><b data-part="question"></b>
  <i data-part="answer"></i><i data-part="category"></i><i data-part="number" data-text="{id}"></i></a></li></template></ul></div></template>`;
const hit = (id: number) =>
  ({
    id,
    question: `Domanda ${id}`,
    answer: '',
    category: '',
    url: `/${id}/`,
    questionMarks: [],
    answerMarks: [],
  }) as unknown as Hit;

let panel: Panel;
let moved: string[];
const list = () => panel.root.querySelector('[data-hits]')!;
const shown = () => [...list().children].map((row) => (row as HTMLElement).dataset['row']);
const draw = (...ids: number[]) =>
  panel.draw({ query: 'x', flags: ['found'], listing: { query: 'x', hits: ids.map(hit), total: ids.length } } as never);

beforeEach(() => {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  vi.stubGlobal('document', document);
  panel = createPanel(document.querySelector('template') as HTMLTemplateElement, 'it');
  draw(1, 2, 3);
  moved = [];
  const insert = list().insertBefore.bind(list());
  list().insertBefore = (row, next) => {
    // A new row has no number yet.
    const { row: id } = (row as unknown as HTMLElement).dataset;
    if (id) moved.push(id);
    return insert(row, next);
  };
});
afterEach(() => vi.unstubAllGlobals());

test('rows that keep their place are not taken out of the page, so that a press that has begun counts', () => {
  expect(shown()).toEqual(['1', '2', '3']);
  draw(1, 2, 3, 4);
  expect(shown()).toEqual(['1', '2', '3', '4']);
  expect(moved).toEqual([]);
});

test('rows come in the new order, and those that are no longer found go', () => {
  draw(3, 1, 4);
  expect(shown()).toEqual(['3', '1', '4']);
});

test('the row in focus stays where it is in the page, and the others are put around it', () => {
  const focused = list().children[1]!;
  Object.defineProperty(document, 'activeElement', { value: focused, configurable: true });
  draw(3, 2, 1);
  expect(shown()).toEqual(['3', '2', '1']);
  expect(moved).not.toContain('2');
});
