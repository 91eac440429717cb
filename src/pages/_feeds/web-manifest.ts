import type { Content } from '../../content/load.ts';
import { pickText } from '../../content/pick-text.ts';
import { dictionary } from '../../i18n/index.ts';
import { addressesOf, homePath } from '../../i18n/paths.ts';
import { paperOf } from '../../styles/ground.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ site }: Content, locale: string): string {
  const addresses = addressesOf(site);
  const icon = (size: number) => ({
    src: `${addresses.base}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    name: pickText(site.title, locale, site.defaultLocale),
    description: pickText(site.description, locale, site.defaultLocale),
    id: homePath(addresses, locale),
    start_url: homePath(addresses, locale),
    scope: addresses.base,
    lang: locale,
    dir: dictionary(locale).dir,
    display: 'browser',
    background_color: paperOf(site.theme).light,
    theme_color: paperOf(site.theme).light,
    icons: [icon(192), icon(512)],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
