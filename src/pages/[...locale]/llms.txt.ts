import type { APIRoute } from 'astro';
import { content } from '../../components/content.ts';
import { localeFolders } from '../_machines/addresses.ts';
import { llmsText } from '../_machines/llms.ts';

export const getStaticPaths = () => localeFolders(content().site);

export const GET: APIRoute<{ locale: string }> = ({ props }) =>
  new Response(llmsText(content(), props.locale), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
