import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markSvg } from '../../../src/og-image/logo.ts';
import { coloursOf } from '../../../src/og-image/palette.ts';
import { palettes, paperOf } from '../../../src/styles/ground.ts';

const paper = paperOf();

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = (text: string) => new Set(text.match(/#[\da-f]{6}\b/g));

test('the colours that scripts and pictures know are those of the pages', () => {
  for (const [name, [light, dark]] of Object.entries(palettes.warm))
    expect(tokens).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
});

test('on a neutral ground, pictures are drawn in its colours and in no warm one', () => {
  const accent = { light: '#123456', dark: '#abcdef' };
  const card = Object.values(coloursOf(accent.light, 'neutral')).join();
  const drawn = colours(card + markSvg({ ...accent, ground: 'neutral' }));
  const neutral = new Set<string>(Object.values(palettes.neutral).flat());
  expect([...drawn].filter((one) => !neutral.has(one)).toSorted()).toEqual(['#123456', '#abcdef']);
});

test('pictures are drawn in the accent and in colours of the pages', () => {
  const accent = { light: '#123456', dark: '#abcdef' };
  const drawn = colours(Object.values(coloursOf(accent.light)).join() + markSvg(accent));
  for (const one of Object.values(accent)) expect(drawn.delete(one)).toBe(true);
  const known = colours(tokens);
  expect([...drawn].filter((colour) => !known.has(colour))).toEqual([]);
  expect(drawn).toContain(paper.light);
});
