import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { addressesOf } from '../locale/paths.ts';
import { siteSitemaps } from './_machines/sitemap-urls.ts';
import { sitemapIndex } from './_machines/sitemap.ts';
import { xmlText } from './_machines/xml.ts';

/** Every page that search engines should keep; beyond what one file may hold, the list of the files that do. */
export const GET: APIRoute = () => {
  const [first = '', ...more] = siteSitemaps();
  const { site } = content();
  const { base } = addressesOf(site);
  const address = (index: number) => xmlText(new URL(`${base}sitemap-${index + 1}.xml`, site.url).href);
  const xml = more.length === 0 ? first : sitemapIndex([first, ...more].map((_, index) => address(index)));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
