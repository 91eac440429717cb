import { grounds, type Ground } from './ground.ts';
import { memoizeByObject } from '../memoize.ts';

/** WCAG 2.2, 1.4.3, with a margin for rounding. */
const minContrast = 4.6;

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Linear light, 0 to 1, of the three channels (WCAG 2.2 definition). */
function linear(hex: string): [number, number, number] {
  return channels(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

/** Relative luminance, 0 to 1 (WCAG 2.2 definition). */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2 definition). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function mix(hex: string, with_: string, share: number): string {
  const other = channels(with_);
  return `#${channels(hex)
    .map((c, i) =>
      Math.round(c + ((other[i] ?? 0) - c) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Lightness and chromaticity in Oklab (CSS Color 4). */
function oklab(hex: string): [number, number, number] {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The colour of this lightness and hue with the nearest displayable chroma. */
function hexOf(light: number, a: number, b: number): string {
  for (let share = 1; ; share -= 0.05) {
    const l = (light + share * (0.3963377774 * a + 0.2158037573 * b)) ** 3;
    const m = (light - share * (0.1055613458 * a + 0.0638541728 * b)) ** 3;
    const s = (light - share * (0.0894841775 * a + 1.291485548 * b)) ** 3;
    const rgb = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ];
    if (share > 0 && rgb.some((c) => c < -0.001 || c > 1.001)) continue;
    const byte = (c: number) => Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
    return `#${rgb
      .map((c) =>
        Math.min(255, Math.max(0, byte(c)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
}

/** The colour itself if it is readable on every ground, tinted ones included, else the nearest readable lightness. */
function readableAccent(hex: string, on: readonly string[], towards: 0 | 1): string {
  const isReadable = (candidate: string) =>
    // The last is the selected row of a list.
    [...on, mix(on[1] ?? '', candidate, 0.11)].every((ground) => contrast(candidate, ground) >= minContrast);
  if (isReadable(hex)) return hex;
  const [light, a, b] = oklab(hex);
  const step = towards === 1 ? 0.01 : -0.01;
  for (let at = light + step; at > 0 && at < 1; at += step) {
    const candidate = hexOf(at, a, b);
    if (isReadable(candidate)) return candidate;
  }
  return towards === 1 ? '#ffffff' : '#000000';
}

interface Accents {
  light: string;
  dark: string;
}
/** The accents of both themes from the brand's colour, readable as text on every ground. In and out: `#rrggbb`. */
export const accents = memoizeByObject(
  (theme: { accent: string; accentDark?: string | undefined; ground?: Ground }): Accents => {
    const { light, dark } = grounds(theme.ground);
    return {
      light: readableAccent(theme.accent, light, 0),
      dark: readableAccent(theme.accentDark ?? theme.accent, dark, 1),
    };
  },
);
