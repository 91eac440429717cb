import { palettes, paperOf, type Ground } from '../styles/ground.ts';

/** The logo: an open book on a grid of 32. */
export const bookPath =
  'M16 10.5c-2.4-1.7-5-2-8-1.7v13c3-.3 5.6 0 8 1.7 2.4-1.7 5-2 8-1.7v-13c-3-.3-5.6 0-8 1.7zm0 0v13';

/** Icon widths in pixels, by name. */
export const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** The logo as an icon; `full` fills the whole square, for systems that cut corners themselves. */
export function markSvg(
  { light, dark, ground = 'warm' }: { light: string; dark?: string; ground?: Ground },
  whole = false,
): string {
  const [line] = palettes[ground].surface;
  const themes = dark
    ? `<style>.p{fill:${light}}.l{stroke:${line}}@media (prefers-color-scheme:dark){.p{fill:${dark}}.l{stroke:${paperOf({ ground }).dark}}}</style>`
    : `<style>.p{fill:${light}}.l{stroke:${line}}</style>`;
  const plate = whole
    ? '<rect class="p" width="32" height="32"/>'
    : '<rect class="p" x="1.5" y="1.5" width="29" height="29" rx="7"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${themes}${plate}<path class="l" d="${bookPath}" fill="none" stroke-width="2" stroke-linejoin="round"/></svg>`;
}
