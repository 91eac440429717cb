import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { imageAt, imageBytes } from '../components/article-image.ts';
import { content } from '../components/content.ts';
import type { Content } from '../content/load.ts';
import { addressesOf } from '../i18n/paths.ts';
import { inputOf, makeIndex, type NamedFile } from '../search/index/build.ts';
import { siteFiles } from './_files.ts';

const respond = (body: string | Uint8Array, type: string) =>
  new Response(body as BodyInit, { headers: { 'content-type': type } });

const indexes = new Map<string, { digest: string; files: NamedFile[] }>();

/** The index of a locale as its articles are now; made again only when what it is made from has changed. */
function currentIndex(content: Content, locale: string): NamedFile[] {
  const input = inputOf(content, locale);
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const known = indexes.get(locale);
  if (known?.digest === digest) return known.files;
  const files = makeIndex(input);
  indexes.set(locale, { digest, files });
  return files;
}

/** In `npm run dev`: every file that is no page. The build writes the same from the same lists. */
export const GET: APIRoute = async ({ url: { pathname } }) => {
  const all = content();
  const path = decodeURI(pathname);
  const file = siteFiles(all).find((one) => one.path === path);
  if (file) return respond(await file.body(), file.type);
  const image = imageAt(path);
  if (image) return respond(await imageBytes(image), image.type);
  const folder = `${addressesOf(all.site).base}_search/`;
  if (path.startsWith(folder)) {
    const name = path.slice(folder.length);
    const locale = all.site.locales.find((one) => name === `${one}.json` || name.startsWith(`${one}-`));
    const found = locale && currentIndex(all, locale).find((one) => one.name === name);
    if (found) return respond(found.body, 'application/json');
  }
  return new Response('Not found', { status: 404 });
};
