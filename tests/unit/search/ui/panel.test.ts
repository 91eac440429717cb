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
/** What the reader presses, or what has the focus: linkedom has neither `:active` nor `:focus-within`. */
let held: { state: ':active' | ':focus-within'; row: Element } | undefined;
const list = () => panel.root.querySelector('[data-hits]')!;
const shown = () => [...list().children].map((row) => (row as HTMLElement).dataset['row']);
const draw = (...ids: number[]) =>
  panel.draw({ query: 'x', flags: ['found'], listing: { query: 'x', hits: ids.map(hit), total: ids.length } } as never);

beforeEach(() => {
  const { document, HTMLElement } = parseHTML(`<html><body>${markup}</body></html>`);
  vi.stubGlobal('document', document);
  held = undefined;
  const { matches } = HTMLElement.prototype;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    const states = selector.split(', ').filter((part) => part.startsWith(':'));
    return states.length > 0 ? held?.row === this && states.includes(held.state) : matches.call(this, selector);
  });
  panel = createPanel(document.querySelector('template') as HTMLTemplateElement, 'it');
  draw(1, 2, 3);
  moved = [];
  for (const row of list().children) {
    const note = () => moved.push((row as HTMLElement).dataset['row'] ?? '');
    const remove = row.remove.bind(row);
    row.remove = () => (note(), remove());
  }
  const [append, insert] = [list().appendChild.bind(list()), list().insertBefore.bind(list())];
  const noteOf = (node: Node) => moved.push((node as Partial<HTMLElement>).dataset?.['row'] ?? '');
  list().appendChild = (node) => (noteOf(node), append(node));
  list().insertBefore = (node, next) => (noteOf(node), insert(node, next));
  list().append = (...nodes) => nodes.forEach((node) => list().appendChild(node as Node));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the row that is being pressed stays where it is in the page, so that the press counts', () => {
  expect(shown()).toEqual(['1', '2', '3']);
  held = { state: ':active', row: list().children[1]! };
  draw(1, 2, 4);
  expect(shown()).toEqual(['1', '2', '4']);
  expect(moved).not.toContain('2');
});

test('rows come in the new order, and those that are no longer found go', () => {
  draw(3, 1, 4);
  expect(shown()).toEqual(['3', '1', '4']);
});

test('the row in focus stays where it is in the page, and the others are put around it', () => {
  held = { state: ':focus-within', row: list().children[1]! };
  draw(3, 2, 1);
  expect(shown()).toEqual(['3', '2', '1']);
  expect(moved).not.toContain('2');
});
