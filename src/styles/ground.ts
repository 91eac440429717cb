/** Ground palettes, light and dark; `tokens.css` has the warm one. */
export const palettes = {
  warm: {
    bg: ['#fbf8f2', '#191512'],
    surface: ['#fffdf9', '#221d18'],
    sunken: ['#f3ece0', '#2a241e'],
    text: ['#2a2019', '#efe7dc'],
    muted: ['#5a4b3f', '#bcae9f'],
    line: ['#e2d6c5', '#3d342b'],
    'strong-line': ['#8d7b69', '#8d7e6f'],
  },
  neutral: {
    bg: ['#f9fafb', '#14171b'],
    surface: ['#ffffff', '#1b1f24'],
    sunken: ['#eef0f3', '#252a31'],
    text: ['#1c2127', '#e6e9ed'],
    muted: ['#484f59', '#b0b8c1'],
    line: ['#d8dde3', '#353c45'],
    'strong-line': ['#7b8592', '#808a96'],
  },
} as const satisfies Record<string, Record<string, readonly [light: string, dark: string]>>;

export type Ground = keyof typeof palettes;

/** The backgrounds of accent text: paper, surface, sunken. */
export function grounds(ground: Ground = 'warm'): { light: readonly string[]; dark: readonly string[] } {
  const { bg, surface, sunken } = palettes[ground];
  const all = [bg, surface, sunken];
  return { light: all.map(([light]) => light), dark: all.map(([, dark]) => dark) };
}

/** The page background of both themes, where no sheet applies. */
export function paperOf({ ground }: { ground?: Ground } = {}): { light: string; dark: string } {
  const [light, dark] = palettes[ground ?? 'warm'].bg;
  return { light, dark };
}

/** A ground's CSS declarations that differ from `tokens.css`. */
export function groundTokens(ground: Ground): string {
  if (ground === 'warm') return '';
  return Object.entries(palettes[ground])
    .map(([name, [light, dark]]) => `--color-${name}:light-dark(${light},${dark});`)
    .join('');
}
