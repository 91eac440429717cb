import type { Content } from '../content/load.ts';
import { dictionary } from '../i18n/index.ts';
import { accents } from '../styles/accent.ts';
import { urlPatterns } from '../contexts/url-patterns.ts';
import { addressesOf, homePath } from '../i18n/paths.ts';

/** Name of the script that companies load: it never changes, since it stands in their pages. */
export const widgetFile = 'widget.js';

/** What the script of the widget knows of the site; the build writes it in front of the script. */
export interface WidgetSettings {
  defaultLocale: string;
  /** Locale → where its panel is, seen from the script, and the words of the frame around it. */
  locales: Record<string, { panel: string; dir: string; open: string; close: string; start: string; whole: string }>;
  /** The accent colour, and what is written on it, each for light and dark. */
  accent: [light: string, dark: string];
  radius: number;
  /** Name of each context and the pages of the company that have it, as sources of regular expressions. */
  contexts: [name: string, source: string][];
}

/** Address of the panel of a locale, base path included. */
export const panelPath = (content: Pick<Content, 'site'>, locale: string): string =>
  `${homePath(addressesOf(content.site), locale)}widget/panel/`;

/** What the script on the company's pages knows of the site: words, colours, pages with a context. */
export function widgetSettings({ site, contexts }: Pick<Content, 'site' | 'contexts'>): WidgetSettings {
  const { light, dark } = accents(site.theme);
  const { base } = addressesOf(site);
  return {
    defaultLocale: site.defaultLocale,
    locales: Object.fromEntries(
      site.locales.map((locale) => {
        const { dir, widget } = dictionary(locale);
        const { open, close, start, whole } = widget;
        return [locale, { panel: panelPath({ site }, locale).slice(base.length), dir, open, close, start, whole }];
      }),
    ),
    accent: [light, dark],
    radius: site.theme.radius,
    contexts: site.parts.contexts ? urlPatterns(contexts) : [],
  };
}
