import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markSvg } from '../../../src/components/social/mark.ts';
import { coloursOf } from '../../../src/components/social/palette.ts';
import { paper } from '../../../src/styles/accent.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = (text: string) => new Set(text.match(/#[\da-f]{6}\b/g));

test('the paper that scripts and pictures know is that of the pages', () => {
  expect(tokens).toContain(`--color-bg: light-dark(${paper.light}, ${paper.dark});`);
});

test('pictures are drawn in the accent and in colours of the pages', () => {
  const accent = { light: '#123456', dark: '#abcdef' };
  const drawn = colours(Object.values(coloursOf(accent.light)).join() + markSvg(accent));
  for (const one of Object.values(accent)) expect(drawn.delete(one)).toBe(true);
  const known = colours(tokens);
  expect([...drawn].filter((colour) => !known.has(colour))).toEqual([]);
  expect(drawn).toContain(paper.light);
});
