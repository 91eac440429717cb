import { palettes, type Ground } from '../styles/ground.ts';
import type { Ramp } from './raster.ts';

/** Colours on a card's background. */
export type Colour = 'ink' | 'muted' | 'accent' | 'line';

/** Shades between background and colour, for antialiasing. */
const steps = 15;

/** The palette ranges of colours; the background is first. */
export const ramps: Record<Colour, Ramp> = {
  ink: { first: 1, steps },
  muted: { first: 1 + steps, steps },
  accent: { first: 1 + steps * 2, steps },
  line: { first: 1 + steps * 3, steps: 2 },
};

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A card's colours. In: accent and background tone. */
export function coloursOf(accent: string, ground: Ground = 'warm'): Record<Colour | 'paper', string> {
  const { bg, text, muted, line } = palettes[ground];
  return { paper: bg[0], accent, ink: text[0], muted: muted[0], line: line[0] };
}

/** A card's palette as RGB: background, then each colour's shades. */
export function paletteOf(accent: string, ground?: Ground): Uint8Array {
  const { paper, ...colours } = coloursOf(accent, ground);
  const from = channels(paper);
  const entries = [from];
  for (const [name, { first, steps: count }] of Object.entries(ramps))
    for (let step = 1; step <= count; step++)
      entries[first + step - 1] = channels(colours[name as Colour]).map((value, at) =>
        Math.round((from[at] ?? 0) + ((value - (from[at] ?? 0)) * step) / count),
      );
  return Uint8Array.from(entries.flat());
}

export function nearestColour(palette: Uint8Array, rgb: number): number {
  const [red, green, blue] = [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
  let [best, least] = [0, Infinity];
  for (let at = 0; at < palette.length; at += 3) {
    const distance =
      ((palette[at] ?? 0) - red) ** 2 + ((palette[at + 1] ?? 0) - green) ** 2 + ((palette[at + 2] ?? 0) - blue) ** 2;
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}
