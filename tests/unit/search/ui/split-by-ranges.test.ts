import fc from '../../../properties.ts';
import { expect, test } from 'vitest';
import { splitByRanges } from '../../../../src/search/ui/split-by-ranges.ts';
import type { Span } from '../../../../src/search/types.ts';

test.each<[string, Span[], string]>([
  ['Dove sei?', [], 'Dove sei?'],
  ['Dove sei?', [[0, 4]], '[Dove] sei?'],
  ['Dove sei?', [[5, 8]], 'Dove [sei]?'],
  [
    'Dove sei?',
    [
      [5, 9],
      [0, 4],
    ],
    '[Dove sei?]',
  ],
  [
    'Dove sei?',
    [
      [0, 6],
      [5, 8],
    ],
    '[Dove sei]?',
  ],
  [
    'Dove sei?',
    [
      [0, 2],
      [2, 4],
    ],
    '[Dove] sei?',
  ],
  ['Dove sei?', [[7, 99]], 'Dove se[i?]'],
  [
    'a una persona vera',
    [
      [2, 5],
      [6, 13],
    ],
    'a [una persona] vera',
  ],
  [
    'pacco, rotto',
    [
      [0, 5],
      [7, 12],
    ],
    '[pacco], [rotto]',
  ],
  ['Dove sei?', [[-3, 1]], '[D]ove sei?'],
  [
    'Dove sei?',
    [
      [4, 4],
      [8, 2],
    ],
    'Dove sei?',
  ],
  ['', [[0, 3]], ''],
])('marks %j at %j as %j', (text, spans, marked) => {
  const written = splitByRanges(text, spans).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));
  expect(written.join('')).toBe(marked);
});

test('pieces joined are the text, take turns, and mark the letters inside a span and the spaces between two', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const found = splitByRanges(text, spans);
      expect(found.map((piece) => piece.text).join('')).toBe(text);
      for (let i = 1; i < found.length; i++) expect(found[i]?.marked).toBe(!found[i - 1]?.marked);
      const flags = found.flatMap((piece) => Array<boolean>(piece.text.length).fill(piece.marked));
      const expected = Array.from({ length: text.length }, (_, i) => spans.some(([from, to]) => from <= i && i < to));
      // White space between two marked letters is marked with them.
      const gap = (i: number) => {
        const [before, after] = [text.slice(0, i), text.slice(i)];
        const from = before.trimEnd().length - 1;
        const to = i + after.length - after.trimStart().length;
        return !text[i]?.trim() && expected[from] === true && expected[to] === true;
      };
      expect(flags).toEqual(expected.map((inside, i) => inside || gap(i)));
    }),
  );
});
