import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { xmlText } from './_machines/xml.ts';
import { routes } from './_routes.ts';

/** Every page that search engines should keep, with its translations (https://www.sitemaps.org/protocol.html). */
export const GET: APIRoute = () => {
  const { site, ...all } = content();
  const absolute = (path: string) => xmlText(new URL(path, site.url).href);
  const urls = routes({ site, ...all })
    .filter(({ path, alternates }) => Object.values(alternates).includes(path))
    .map((route) => {
      const others = Object.entries(route.alternates);
      const fallback = route.alternates[site.defaultLocale];
      const links = [...others, ...(fallback ? [['x-default', fallback] as const] : [])].map(
        ([locale, path]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(path)}"/>`,
      );
      const date = route.view === 'answer' ? `<lastmod>${route.shown.article.updated}</lastmod>` : '';
      return `<url><loc>${absolute(route.path)}</loc>${date}${others.length > 1 ? links.join('') : ''}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
