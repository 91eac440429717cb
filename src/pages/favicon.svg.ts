import type { APIRoute } from 'astro';
import { content } from '../components/content.ts';
import { markSvg } from '../components/social/mark.ts';
import { accents } from '../styles/accent.ts';

/** The sign in the brand's colour, in both themes. */
export const GET: APIRoute = () =>
  new Response(markSvg(accents(content().site.theme)), { headers: { 'content-type': 'image/svg+xml' } });
