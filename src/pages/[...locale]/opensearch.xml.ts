import type { APIRoute } from 'astro';
import { content } from '../../components/content.ts';
import { localeFolders } from '../_machines/addresses.ts';
import { openSearch } from '../_machines/opensearch.ts';

export const getStaticPaths = () => localeFolders(content().site);

export const GET: APIRoute<{ locale: string }> = ({ props }) =>
  new Response(openSearch(content().site, props.locale), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
