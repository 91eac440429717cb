import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHead } from '../content/head-html.ts';
import { ownIcons } from '../content/own-icons.ts';
import { publicRoot } from '../content/root.ts';
import { publishedSheet } from '../content/theme-sheet.ts';
import type { Content } from '../content/load.ts';
import type { Theme } from '../content/schema/theme.ts';
import { addressesOf } from '../i18n/paths.ts';
import { accents } from '../styles/accent.ts';
import { groundTokens } from '../styles/ground.ts';
import { ownIcon } from './own-icon.ts';
import { fontRules } from './own-fonts.ts';
import { memoizeByObject } from '../memoize.ts';

function signsOf(logo: Theme['logo'], icons: ReadonlySet<string>): string[] {
  const files = [logo ?? [], icons.has('favicon.svg') ? '/favicon.svg' : []]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one : Object.values(one)));
  return files.map((file) => {
    try {
      return readFileSync(join(publicRoot(), decodeURI(file)), 'base64');
    } catch {
      // The content check has said so.
      return '';
    }
  });
}

/** What a company made of the look of its pages. */
export const ownLook = memoizeByObject(({ site, themeSheet, head, categories }: Content) => {
  const { theme } = site;
  const { base } = addressesOf(site);
  const { light, dark } = accents(theme);
  const fonts = fontRules(theme, base);
  const headFont = fonts.head === 'var(--font-serif)' ? '' : `;--font-head:${fonts.head}`;
  const tokens = `:root{${groundTokens(theme.ground)}--accent-light:${light};--accent-dark:${dark};--radius:${theme.radius}px;--font-text:${fonts.text}${headFont}}`;
  const icons = ownIcons();
  return {
    // Outside of all layers the tokens would win against the sheet.
    css:
      fonts.css +
      (themeSheet === undefined ? tokens : `@layer tokens{${tokens}}@layer theme{${publishedSheet(themeSheet, base)}}`),
    head: head === undefined ? '' : readHead(head, site.origins, base).html,
    // The drawings of subjects that are the company's own: a page that shows one changes with it.
    drawings: categories.flatMap(({ icon }) => (icon.startsWith('/') ? ownIcon(icon)?.html : [])),
    // Pages tell the sizes of logo and sign, icons are drawn from them.
    signs: signsOf(theme.logo, icons),
    preload: fonts.preload,
    // An icon that the company brought is not to lose against one that the build drew.
    icons: icons.has('favicon.ico') && !icons.has('favicon.svg') ? ['ico'] : ['ico', 'svg'],
  };
});
