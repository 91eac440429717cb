import type { APIRoute } from 'astro';
import { fileAt, fileBytes } from '../components/article-image.ts';
import { content, useContent } from '../components/content.ts';
import { addressesOf } from '../i18n/paths.ts';
import { siteFiles } from './_files.ts';

const respond = (body: string | Uint8Array, type: string) =>
  new Response(body as BodyInit, { headers: { 'content-type': type } });

/** Serves every file that is not a page in `npm run dev`, from the same lists as the build. */
export const GET: APIRoute = async ({ url: { pathname }, locals }) => {
  if (locals.content) useContent(locals.content);
  const all = content();
  const path = decodeURI(pathname);
  const file = siteFiles(all).find((one) => one.path === path);
  if (file) return respond(await file.body(), file.type);
  const beside = fileAt(path);
  if (beside) return respond(await fileBytes(beside), beside.type);
  const folder = `${addressesOf(all.site).base}_search/`;
  if (path.startsWith(folder)) {
    const body = await locals.searchFile?.(path.slice(folder.length));
    if (body !== undefined) return respond(body, 'application/json');
  }
  return new Response('Not found', { status: 404 });
};
