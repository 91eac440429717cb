import { grounds, type Ground } from './ground.ts';

/** WCAG 2.2, 1.4.3: contrast of normal text; a little over, for rounding. */
const enough = 4.6;

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1 (WCAG 2.2 definition). */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
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

/** The colour itself when it is readable on every ground, also one tinted with it, else the nearest mix that is. */
function readable(hex: string, on: readonly string[], towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(hex, towards, share);
    // The row that is chosen in a list.
    const tinted = mix(on[1] ?? '', candidate, 0.11);
    if ([...on, tinted].every((ground) => contrast(candidate, ground) >= enough)) return candidate;
  }
  return towards;
}

/**
 * The accents of both themes from the brand's one colour, always readable as text on every ground of the pages.
 * In: `#rrggbb`. Out: `#rrggbb` for the light and the dark theme.
 */
export function accents(theme: { accent: string; accentDark?: string | undefined; ground?: Ground }): {
  light: string;
  dark: string;
} {
  const { light, dark } = grounds(theme.ground);
  return {
    light: readable(theme.accent, light, '#000000'),
    dark: readable(theme.accentDark ?? theme.accent, dark, '#ffffff'),
  };
}
