import { content } from '../../components/content.ts';
import { languageLinks } from '../../components/language-links.ts';
import { routes } from '../_routes.ts';
import { sitemaps } from './sitemap.ts';
import { xmlText } from './xml.ts';

/** The sitemaps of this site: every page that search engines should keep, with its translations. */
export function siteSitemaps(): string[] {
  const { site, ...all } = content();
  const absolute = (path: string) => xmlText(new URL(path, site.url).href);
  const urls = routes({ site, ...all })
    .filter(({ path, alternates }) => Object.values(alternates).includes(path))
    .map((route) => {
      const links = languageLinks(site, route.path, route.alternates).map(
        ([locale, path]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(path)}"/>`,
      );
      const date = route.view === 'answer' ? `<lastmod>${route.shown.article.updated}</lastmod>` : '';
      return `<url><loc>${absolute(route.path)}</loc>${date}${links.join('')}</url>`;
    });
  return sitemaps(urls);
}
