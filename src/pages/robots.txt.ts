import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { addressesOf } from '../locale/paths.ts';

/** Everything may be read; where the sitemap is (https://www.rfc-editor.org/rfc/rfc9309). */
export const GET: APIRoute = () => {
  const { site } = content();
  const sitemap = new URL(`${addressesOf(site).base}sitemap.xml`, site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
