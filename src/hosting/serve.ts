import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { headersFor, parseHeadersFile, revalidate } from './headers.ts';
import { parseRedirectsFile } from './redirects.ts';

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const hiddenFiles = new Set(['_headers', '_redirects']);

/** The decoded segments of a path; `undefined` when it is malformed or asks for an unpublished file. */
function partsOf(path: string): string[] | undefined {
  try {
    const parts = path.replace(/\/$/, '').split('/').slice(1).map(decodeURIComponent);
    const published = (part: string, index: number) =>
      part !== '' && !/[/\\\0]/.test(part) && (!part.startsWith('.') || (index === 0 && part === '.well-known'));
    return parts.every(published) ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** A path in canonical percent-encoding, for comparison. */
function plainPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

interface Found {
  path: string;
  kind: 'file' | 'folder';
}

/** The file of path segments inside the folder; symbolic links are not followed. */
function find(folder: string, parts: readonly string[]): Found | undefined {
  let found: Found = { path: folder, kind: 'folder' };
  for (const part of parts) {
    const path = join(found.path, part);
    const stat = found.kind === 'folder' && statOf(path);
    if (!stat || (!stat.isFile() && !stat.isDirectory())) return undefined;
    found = { path, kind: stat.isFile() ? 'file' : 'folder' };
  }
  return found;
}

function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // The name is too long for a file.
    return undefined;
  }
}

/** A single byte range; other range requests may be answered with the whole file (RFC 9110, 14.2). */
const byteRange = /^bytes=(\d+-\d*|-\d+)$/;

/** The folder of the pages of a built site: the output folder, or the one named by the base path in it. */
export function pagesFolder(folder: string, base: string): string {
  const inside = join(resolve(folder), base);
  return existsSync(join(inside, 'index.html')) ? inside : resolve(folder);
}

/** Serves a built site as a CDN does: `_headers`, `_redirects`, precompressed files, the nearest 404 page. In: base `/` or `/aiuto/`. */
export function siteApp(folder: string, base: string): Hono {
  const top = resolve(folder);
  const root = pagesFolder(top, base);
  const rules = parseHeadersFile(textOf(join(top, '_headers')));
  const key = (path: string) => partsOf(path)?.join('/');
  const written = [...parseRedirectsFile(textOf(join(top, '_redirects')))];
  const redirects = new Map(written.map(([from, to]) => [key(from), to] as const));
  const patterns = written
    .filter(([from]) => from.endsWith('*'))
    .map(([from, to]) => [plainPath(from.slice(0, -1)), to] as const);
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const { res, req } = context;
    const secure = req.url.startsWith('https:');
    for (const [name, value] of Object.entries(headersFor(req.path, rules))) {
      // On plain HTTP these two would send browsers to HTTPS, which nobody serves.
      if (!secure && name === 'Strict-Transport-Security') continue;
      // Both describe the requested file, not the 404 page.
      if (!res.ok && (name === 'Content-Type' || name === 'Cache-Control')) continue;
      const safe = secure ? value : value.replace(/;?\s*upgrade-insecure-requests/, '');
      res.headers.set(name, safe);
    }
    if (res.status === 404) res.headers.set('Cache-Control', 'no-store');
    else if (!res.headers.has('Cache-Control')) res.headers.set('Cache-Control', revalidate['Cache-Control']);
  });
  // As hosts do by default: API clients revalidate.
  app.use(`${base}api/*`, etag());
  if (base !== '/') app.get('/', (context) => context.redirect(base));
  app.use(`${base}*`, async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const path = plainPath(pathname);
    const to = redirects.get(key(pathname)) ?? patterns.find(([start]) => path.startsWith(start))?.[1];
    if (to) return context.redirect(to, 301);
    const parts = partsOf(pathname.slice(base.length - 1));
    const found = parts && !(parts.length === 1 && hiddenFiles.has(parts[0] ?? '')) && find(root, parts);
    if (!found) return context.notFound();
    if (found.kind === 'folder' && !pathname.endsWith('/'))
      // Built from the found segments: a path beginning with two slashes would lead to another host.
      return context.redirect(`${base}${parts.map(encodeURIComponent).join('/')}/${search}`, 301);
    const file = found.kind === 'file' && !pathname.endsWith('/') ? found : find(root, [...parts, 'index.html']);
    if (file?.kind !== 'file') return context.notFound();
    const range = context.req.header('range');
    if (range !== undefined && !byteRange.test(range)) context.req.raw.headers.delete('range');
    const linked = ['.br', '.zst', '.gz'].some((end) => statOf(file.path + end)?.isSymbolicLink());
    return serveStatic({ path: file.path, precompressed: !linked })(context, next);
  });
  app.notFound((context) => {
    const first = partsOf(new URL(context.req.url).pathname.slice(base.length - 1))?.slice(0, 1) ?? [];
    const nearest = [[...first, '404.html'], ['404.html']].map((parts) => find(root, parts));
    const page = nearest.find((one) => one?.kind === 'file');
    return context.html(page ? readFileSync(page.path, 'utf8') : 'Not found', 404);
  });
  return app;
}
