import type { APIRoute } from 'astro';
import { siteSitemaps } from './_machines/sitemap-urls.ts';

/** None while one file holds every page. */
export const getStaticPaths = () => {
  const parts = siteSitemaps();
  return parts.length === 1 ? [] : parts.map((xml, index) => ({ params: { part: String(index + 1) }, props: { xml } }));
};

/** One of several sitemaps. */
export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
