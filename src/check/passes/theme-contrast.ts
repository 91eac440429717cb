import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { themeFile } from '../../content/own-files.ts';
import { accents, contrast } from '../../styles/accent.ts';
import { grounds, palettes } from '../../styles/ground.ts';
import type { ContentIndex } from '../model.ts';
import type { Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { problem } from '../rule.ts';
import { themeAccent, themeContrast } from '../rules/theme.ts';

const schemes = ['light', 'dark'] as const;
/** WCAG 2.2, 1.4.3. */
const minContrast = 4.5;
const formatRatio = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Accents of site.yaml with too little contrast, for which pages use others. */
export function accentProblems({ settings: { site, files } }: ContentIndex): Problem[] {
  const { file, yaml } = files.site;
  if (!site || !yaml) return [];
  const { accent, accentDark, ground } = site.theme;
  const shown = accents(site.theme);
  return schemes.flatMap((scheme) => {
    const key = scheme === 'dark' ? 'accentDark' : 'accent';
    const colour = scheme === 'dark' ? accentDark : accent;
    if (colour === undefined || colour.toLowerCase() === shown[scheme].toLowerCase()) return [];
    const ratio = formatRatio(Math.min(...grounds(ground)[scheme].map((one) => contrast(colour, one))));
    const data = { key, colour, ratio, shown: shown[scheme], scheme };
    return [problem(themeAccent, [file, yaml.at(['theme', key])], data)];
  });
}

const contrastPairs: [front: string, back: string][] = [
  ...['bg', 'surface', 'sunken'].flatMap((back) =>
    ['text', 'muted', 'accent'].map((front): [string, string] => [`color-${front}`, `color-${back}`]),
  ),
  ['color-text', 'hero-ground'],
];

/** Pairs of colours of theme.css with too little contrast. */
export function contrastProblems({ root, settings: { site } }: ContentIndex): Problem[] {
  const path = join(root, themeFile);
  if (!site || !existsSync(path)) return [];
  const { lines } = readTextFile(path, themeFile, sizeLimits.settings);
  if (!lines) return [];
  const own = new Map(
    [
      ...lines.text.matchAll(
        /--((?:color-\w+|hero-ground)):\s*(?:light-dark\(\s*)?(#[\da-f]{3}(?:[\da-f]{3})?)\b(?:\s*,\s*(#[\da-f]{3}(?:[\da-f]{3})?)\b)?/gi,
      ),
    ].map(({ index, 1: name = '', 2: light = '', 3: dark = light }) => [name, { at: index, light, dark }] as const),
  );
  const isDarkBand = /--hero-scheme:\s*dark/.test(lines.text);
  const shown = accents(site.theme);
  const ofPalette = Object.entries(palettes[site.theme.ground]).map(
    ([name, [light, dark]]) => [`color-${name}`, { light, dark }] as const,
  );
  const colours = new Map<string, { light: string; dark: string }>([...ofPalette, ['color-accent', shown], ...own]);
  const found = contrastPairs.flatMap(([front, back]) => {
    const at = own.get(front)?.at ?? own.get(back)?.at;
    const [words, paper] = [colours.get(front), colours.get(back)];
    if (at === undefined || !words || !paper) return [];
    return schemes.map((scheme) => {
      const ink = words[back === 'hero-ground' && isDarkBand ? 'dark' : scheme];
      return { at, scheme, front, back, ratio: contrast(expandHex(ink), expandHex(paper[scheme])) };
    });
  });
  // One problem per colour, at its worst pair.
  const worst = Map.groupBy(
    found.filter(({ ratio }) => ratio < minContrast).sort((a, b) => a.ratio - b.ratio),
    ({ at }) => at,
  );
  return [...worst.values()].flatMap(([one]) => {
    if (!one) return [];
    const data = { ...one, front: `--${one.front}`, back: `--${one.back}`, ratio: formatRatio(one.ratio) };
    return [problem(themeContrast, [themeFile, lines.range(one.at, one.at + 1)], data)];
  });
}

/** `#rgb` as `#rrggbb`. */
const expandHex = (hex: string) => (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex);
