import type { Content } from '../content/load.ts';
import { dictionary } from '../i18n/index.ts';
import { accents } from '../styles/accent.ts';
import { urlPatterns } from '../contexts/url-patterns.ts';
import { addressesOf, homePath } from '../i18n/paths.ts';

/** The script's name, permanent since it is in the companies' pages. */
export const widgetFile = 'widget.js';

/** The path of a locale's panel. */
export const panelPath = (content: Pick<Content, 'site'>, locale: string): string =>
  `${homePath(addressesOf(content.site), locale)}widget/panel/`;

/** Settings of the widget's script, prepended to it by the build; paths of panels are relative to the script. */
export function widgetSettings({ site, contexts }: Pick<Content, 'site' | 'contexts'>) {
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
    accent: [light, dark] as const,
    radius: site.theme.radius,
    contexts: site.parts.contexts ? urlPatterns(contexts) : [],
  };
}
export type WidgetSettings = ReturnType<typeof widgetSettings>;
