import { expect, test } from 'vitest';
import { readDrawing } from '../../../src/content/own-drawing.ts';

const svg = (inside: string, more = '') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${more}>${inside}</svg>`;

test('a drawing keeps its shapes, colours and lines', () => {
  const drawing = readDrawing(
    svg('<title>Mutuo</title><g transform="rotate(45 12 12)"><path d="M4 4h16" stroke-linecap="round" stroke="#123abc"/></g>', ' fill="none" stroke-width="2"'),
  );
  expect(drawing?.dropped).toEqual([]);
  expect(drawing?.viewBox).toBe('0 0 24 24');
  expect(drawing?.html).toBe(
    '<g fill="none" stroke="none" stroke-width="2"><g transform="rotate(45 12 12)"><path d="M4 4h16" stroke-linecap="round" stroke="#123abc"></path></g></g>',
  );
});

test('what names no colour has that of the page', () => {
  expect(readDrawing(svg('<circle cx="4" cy="4" r="2"/>'))?.html).toContain('<g fill="currentColor" stroke="none"');
});

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['<path d="M0 0" onclick="alert(1)"/>', 'onClick'],
  ['<path d="M0 0" style="fill:red"/>', 'style'],
  ['<style>*{display:none}</style>', 'style'],
  ['<path d="M0 0" fill="url(https://a.example/x)"/>', 'fill'],
  ['<use href="https://a.example/x.svg#a"/>', 'use'],
  ['<image href="https://a.example/x.png"/>', 'image'],
  ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', 'a'],
  ['<foreignObject><iframe src="https://a.example"></iframe></foreignObject>', 'foreignObject'],
  ['<path d="M0 0"><animate attributeName="href" to="javascript:alert(1)"/></path>', 'animate'],
])('%s is left out, and named', (part, name) => {
  const drawing = readDrawing(svg(`<path d="M1 1h2"/>${part}`));
  expect(drawing?.dropped).toContain(name);
  expect(drawing?.html).not.toMatch(/alert|example|script|style|href|animate|foreign|on\w+=/i);
});

test('what is no drawing is told from one', () => {
  expect(readDrawing('<p>Ciao</p>')).toBeUndefined();
  expect(readDrawing(svg('<text>Ciao</text>'))).toBeUndefined();
  expect(readDrawing('<svg><path d="M0 0"/></svg>')).toBeUndefined();
});
