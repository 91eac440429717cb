import { languageLinks } from '../../components/language-links.ts';
import type { Content } from '../../content/load.ts';
import { addressesOf } from '../../i18n/paths.ts';
import { routes } from '../_routes.ts';
import { sitemapIndex, sitemaps } from './sitemap.ts';
import { escapeXml } from '../../content/escape-xml.ts';
import { memoizeByObject } from '../../memoize.ts';

/** The sitemap: every indexable page with translations; beyond one file's limits, `sitemap.xml` is an index. */
export const sitemapFiles = memoizeByObject((content: Content): { name: string; xml: string }[] => {
  const { site } = content;
  const { base } = addressesOf(site);
  const absolute = (path: string) => escapeXml(new URL(path, site.url).href);
  const urls = routes(content)
    .filter(({ path, alternates }) => Object.values(alternates).includes(path))
    .map((route) => {
      const links = languageLinks(site, route.path, route.alternates).map(
        ([locale, path]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(path)}"/>`,
      );
      const date = route.view === 'answer' ? `<lastmod>${route.shown.article.updated}</lastmod>` : '';
      return `<url><loc>${absolute(route.path)}</loc>${date}${links.join('')}</url>`;
    });
  const [first = '', ...more] = sitemaps(urls);
  const parts = [first, ...more].map((xml, index) => ({ name: `sitemap-${index + 1}.xml`, xml }));
  const index = sitemapIndex(parts.map(({ name }) => absolute(base + name)));
  return more.length === 0 ? [{ name: 'sitemap.xml', xml: first }] : [{ name: 'sitemap.xml', xml: index }, ...parts];
});
