import { expect, test } from 'vitest';
import { accents, contrast } from '../../../src/styles/accent.ts';
import { grounds, palettes, type Ground } from '../../../src/styles/ground.ts';

const tones = Object.keys(palettes) as Ground[];

test.each(tones)('whatever the colour of a brand, its text has enough contrast on every %s ground', (tone) => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
  for (const accent of [...colours, '#1877f2', '#2f80ed', '#d9480f', '#8a3b12']) {
    const { light, dark } = accents({ accent, ground: tone });
    for (const ground of grounds(tone).light)
      expect(contrast(light, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds(tone).dark)
      expect(contrast(dark, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    // Words on a button.
    expect(contrast(light, '#ffffff'), accent).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#1a120c'), accent).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(tones)('words and lines keep their contrast on every %s ground', (tone) => {
  const { text, muted, 'strong-line': line } = palettes[tone];
  for (const [scheme, all] of [grounds(tone).light, grounds(tone).dark].entries())
    for (const ground of all) {
      expect(contrast(text[scheme] ?? '', ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(muted[scheme] ?? '', ground)).toBeGreaterThanOrEqual(7);
      // WCAG 2.2, 1.4.11: the border of a field.
      expect(contrast(line[scheme] ?? '', ground)).toBeGreaterThanOrEqual(3);
    }
});

test('a colour that is readable as it is stays what the brand chose', () => {
  expect(accents({ accent: '#8a3b12', accentDark: '#eba36f' })).toEqual({ light: '#8a3b12', dark: '#eba36f' });
});

test.each([
  ['#0b1a4a', 'dark', [2, 1, 0]],
  ['#7a0019', 'dark', [0, 2, 1]],
  ['#ffe600', 'light', [0, 1, 2]],
] as const)(
  '%s stays the colour of the brand where the %s pages need another shade, not a grey',
  (accent, scheme, order) => {
    const shade = accents({ accent })[scheme];
    expect(shade).not.toBe(accent);
    const [most = 0, , least = 0] = order.map((at) => Number.parseInt(shade.slice(1 + 2 * at, 3 + 2 * at), 16));
    expect(most - least, shade).toBeGreaterThan(75);
  },
);
