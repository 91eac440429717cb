import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Glyph } from './raster.ts';
import { openTypeOf } from './woff.ts';
import { memoize } from '../memoize.ts';

export type Weight = 400 | 600;

/** Letters are drawn as outlines of an installed font, so that pictures are the same everywhere; one font file per script. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const openFont = memoize((name: string) => {
  const url = import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-normal.woff`);
  return create(openTypeOf(readFileSync(new URL(url)))) as Font;
});

/** The first font file with a letter, if any. */
function fontOf(letter: number, weight: Weight): Font | undefined {
  for (const script of scripts) {
    const candidate = openFont(`${script}-${weight}`);
    if (candidate.hasGlyphForCodePoint(letter)) return candidate;
  }
  return undefined;
}

/** Runs of a text that one font file can draw. */
function fontRuns(text: string, weight: Weight): { font: Font; text: string }[] {
  const found: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const code = letter.codePointAt(0) as number;
    if (last?.font.hasGlyphForCodePoint(code)) last.text += letter;
    else found.push({ font: fontOf(code, weight) ?? openFont(`latin-${weight}`), text: letter });
  }
  return found;
}

/** Replacements for characters that the font lacks. */
const substitutes: Record<string, string> = { '→': '›', '⇒': '›', '←': '‹', '⇐': '‹', '≥': '>=', '≤': '<=', '≈': '~' };

const has = (sign: string) =>
  ([400, 600] as const).every((weight) => fontOf(sign.codePointAt(0) as number, weight) !== undefined);

/** A drawable form of a character: itself, a replacement, or its base form (`₂` → `2`); `''` if none. */
const drawableSign = memoize((sign: string): string => {
  const plain = substitutes[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return has(sign) ? sign : [...plain].filter(has).join('');
});

/** The part of a text that the font can write; empty when more than a third of its letters would be missing. */
export function drawableText(text: string): string {
  const signs = [...withoutPictures(text)].map((sign) => ({
    isLetter: /[\p{L}\p{N}]/u.test(sign),
    drawn: drawableSign(sign),
  }));
  const all = signs.filter(({ isLetter }) => isLetter);
  if (all.filter(({ drawn }) => !drawn).length * 3 > all.length) return '';
  return signs
    .map(({ drawn }) => drawn || '\0')
    .join('')
    .replace(/ ?\0+/g, '')
    .trim();
}

export function withoutPictures(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Extended_Pictographic}\p{Cf}\uFE0F\u20E3]/gu, (sign) => (/[\d#*©®™]/.test(sign) ? sign : ''))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** A letter's outline and offset in its word, in ems. */
interface Letter extends Pick<Glyph, 'commands' | 'bounds'> {
  unitsPerEm: number;
  x: number;
  y: number;
}

interface Word {
  /** In ems, kerning included. */
  width: number;
  letters: Letter[];
}

const words = { 400: new Map<string, Word>(), 600: new Map<string, Word>() };

/** The letters of a word, cached: lines are tried in many sizes. */
function wordOf(text: string, weight: Weight): Word {
  const known = words[weight].get(text);
  if (known) return known;
  const word: Word = { width: 0, letters: [] };
  for (const piece of fontRuns(text, weight)) {
    const { unitsPerEm } = piece.font;
    const { glyphs, positions } = piece.font.layout(piece.text);
    glyphs.forEach(({ path }, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const [x, y] = [word.width + xOffset / unitsPerEm, yOffset / unitsPerEm];
      if (path.commands.length > 0) word.letters.push({ commands: path.commands, bounds: path.cbox, unitsPerEm, x, y });
      word.width += xAdvance / unitsPerEm;
    });
  }
  words[weight].set(text, word);
  return word;
}

/** Width in pixels, with kerning inside words. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const parts = text.split(' ');
  const ems = parts.reduce((sum, word) => sum + wordOf(word, weight).width, 0);
  return (ems + wordOf('\u00A0', weight).width * (parts.length - 1)) * size;
}

/** A positioned line of text in pixels. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
}

/** Letters are aligned to quarter pixels, so that their drawings can be reused. */
const quarter = (x: number) => Math.round(x * 4) / 4;

/** The positioned glyphs of a line. */
export function glyphsOf({ text, x, y, size, weight }: TextLine): Glyph[] {
  const space = wordOf('\u00A0', weight).width;
  let pen = x;
  return text.split(' ').flatMap((part) => {
    const { width, letters } = wordOf(part, weight);
    const start = pen;
    pen += (width + space) * size;
    return letters.map(({ commands, bounds, unitsPerEm, ...at }): Glyph => ({
      commands,
      bounds,
      x: quarter(start + at.x * size),
      y: Math.round(y - at.y * size),
      scale: size / unitsPerEm,
    }));
  });
}
