import type { APIRoute } from 'astro';
import { content } from '../../components/content.ts';
import { localeFolders } from '../_machines/addresses.ts';
import { atomFeed } from '../_machines/atom.ts';

export const getStaticPaths = () => localeFolders(content().site);

export const GET: APIRoute<{ locale: string }> = ({ props }) =>
  new Response(atomFeed(content(), props.locale), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
