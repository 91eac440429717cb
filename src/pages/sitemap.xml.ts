import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { languageLinks } from '../components/language-links.ts';
import { xmlText } from './_machines/xml.ts';
import { routes } from './_routes.ts';

/** Every page that search engines should keep, with its translations (https://www.sitemaps.org/protocol.html). */
export const GET: APIRoute = () => {
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
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
