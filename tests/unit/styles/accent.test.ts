import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accents, contrast, grounds } from '../../../src/styles/accent.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the grounds that the accent is measured against are those of the pages', () => {
  for (const [at, name] of ['bg', 'surface', 'sunken'].entries())
    expect(tokens).toContain(`--color-${name}: light-dark(${grounds.light[at]}, ${grounds.dark[at]});`);
});

test('whatever the colour of a brand, its text has enough contrast on every ground of both themes', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
  for (const accent of [...colours, '#1877f2', '#2f80ed', '#d9480f', '#8a3b12']) {
    const { light, dark } = accents({ accent });
    for (const ground of grounds.light)
      expect(contrast(light, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds.dark)
      expect(contrast(dark, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    // Words on a button.
    expect(contrast(light, '#ffffff'), accent).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#1a120c'), accent).toBeGreaterThanOrEqual(4.5);
  }
});

test('a colour that is readable as it is stays what the brand chose', () => {
  expect(accents({ accent: '#8a3b12', accentDark: '#eba36f' })).toEqual({ light: '#8a3b12', dark: '#eba36f' });
});
