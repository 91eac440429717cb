import type { Content } from '../../content/load.ts';
import { addressesOf } from '../../i18n/paths.ts';

/** Allows everything and names the sitemap (https://www.rfc-editor.org/rfc/rfc9309). */
export function robots({ site }: Content): string {
  const { href } = new URL(`${addressesOf(site).base}sitemap.xml`, site.url);
  return `User-agent: *\nAllow: /\n\nSitemap: ${href}\n`;
}
