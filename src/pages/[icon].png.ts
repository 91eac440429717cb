import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { icons, markSvg } from '../components/social/mark.ts';
import { pngOf } from '../components/social/render.ts';
import { accents } from '../styles/accent.ts';

export const getStaticPaths = () =>
  Object.entries(icons).map(([icon, size]) => ({ params: { icon }, props: { size } }));

/** The sign on a full square: phones cut its corners as they like. */
export const GET: APIRoute<{ size: number }> = async ({ props }) => {
  const png = await pngOf(markSvg({ light: accents(content().site.theme).light }, true), props.size);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
