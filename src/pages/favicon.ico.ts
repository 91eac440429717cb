import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { icoOf } from '../components/social/ico.ts';
import { markSvg } from '../components/social/mark.ts';
import { pngOf } from '../components/social/render.ts';
import { accents } from '../styles/accent.ts';

/** For whoever asks for no other icon. */
export const GET: APIRoute = async () => {
  const svg = markSvg({ light: accents(content().site.theme).light });
  const pictures = await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await pngOf(svg, size) })));
  return new Response(new Uint8Array(icoOf(pictures)), { headers: { 'content-type': 'image/x-icon' } });
};
