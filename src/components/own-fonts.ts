import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import { publicRoot } from '../content/root.ts';
import { fontsOf, type FontStack, type OwnFont, type Theme } from '../content/schema/theme.ts';

/** Widths of a to z and the space in thousandths of the size, of the fonts that stand in (Adobe Font Metrics, Core 14). */
const widths = {
  sans: '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
  serif: '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250',
};
/** Fonts of just these widths, one of which nearly every system has. */
const metricFonts = {
  sans: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
  serif: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
};
/** Letters about as often as texts have them. */
const sample = 'la consegna costa poco ed è gratis da sessanta euro the order arrives when you need it most'.replace(
  /[^a-z ]/g,
  'e',
);

const sum = (text: string, width: (letter: string) => number) => [...text].reduce((all, one) => all + width(one), 0);
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** How a font that stands in is stretched, so that lines break where those of the own font do. */
function fallbackFace(font: Font, kind: keyof typeof widths): string {
  const known = widths[kind].split(' ').map((width) => Number(width) / 1000);
  const index = (letter: string) => (letter === ' ' ? 26 : letter.charCodeAt(0) - 97);
  const em = font.unitsPerEm;
  const own = sum(sample, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / em);
  const size = own / sum(sample, (letter) => known[index(letter)] ?? 0.5);
  const of = (units: number) => percent(Math.abs(units) / em / size);
  return `size-adjust:${percent(size)};ascent-override:${of(font.ascent)};descent-override:${of(font.descent)};line-gap-override:${of(font.lineGap)}`;
}

/** Of a site without fonts of its own no build loads the reader of fonts, which takes as long as a hundred pages. */
function open(file: string): Font {
  const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
  const font = create(readFileSync(join(publicRoot(), decodeURI(file))));
  if ('fonts' in font) throw new Error(`public${file} holds more than one font.`);
  return font;
}

/** The rules for one own font. In: the name it gets. A page waits a moment for it and then never changes: nothing moves. */
function faces(name: string, font: OwnFont, base: string): string {
  const regular = open(font.file);
  const axis = regular.variationAxes['wght'];
  const face = (file: string, more: string) =>
    `@font-face{font-family:${name};src:url("${base}${file.slice(1)}")format("woff2");font-display:optional${more}}`;
  const weight = axis ? `;font-weight:${axis.min} ${axis.max}` : '';
  const kind = font.fallback === 'serif' ? 'serif' : 'sans';
  const local = metricFonts[kind].map((one) => `local("${one}")`).join();
  return [
    face(font.file, weight),
    font.bold ? face(font.bold, ';font-weight:600 700') : '',
    font.italic ? face(font.italic, `;font-style:italic${weight}`) : '',
    `@font-face{font-family:${name}-stand-in;src:${local};${fallbackFace(regular, kind)}}`,
  ].join('');
}

/** The theme's fonts: rules, font stacks, and files to preload. Throws when a file cannot be read. */
export function fontRules(
  theme: Pick<Theme, 'font' | 'headings'>,
  base: string,
): { css: string; text: string; head: string; preload: string[] } {
  const { text, head } = fontsOf(theme);
  const own = new Map<string, string>();
  let css = '';
  const preload: string[] = [];
  const stack = (font: FontStack | OwnFont): string => {
    if (typeof font === 'string') return `var(--font-${font})`;
    const key = JSON.stringify(font);
    const known = own.get(key);
    if (known) return known;
    const name = `own${own.size}`;
    css += faces(name, font, base);
    preload.push(base + font.file.slice(1));
    const list = `${name},${name}-stand-in,var(--font-${font.fallback})`;
    own.set(key, list);
    return list;
  };
  return { text: stack(text), head: stack(head), css, preload };
}
