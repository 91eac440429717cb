import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { headersFor, parseHeadersFile } from './headers.ts';
import { parseRedirectsFile } from './redirects.ts';

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Host instructions are read by hosts, never by readers. */
const hiddenFiles = new Set(['_headers', '_redirects']);

/** The parts of a path, decoded; `undefined` for one that is not well formed or that asks for a file nobody published. */
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

/** A path as paths are compared, whichever of its signs are encoded. */
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

/** What a path of parts leads to inside the folder, no link followed. */
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
    // A name longer than any file's.
    return undefined;
  }
}

/** One stretch of a file; hosts leave out whatever else a request may ask for and send all of it (RFC 9110, 14.2). */
const byteRange = /^bytes=(\d+-\d*|-\d+)$/;

/** Where the pages of a built site stand in its folder: at the top, or in a folder named by the base path. */
export function pagesFolder(folder: string, base: string): string {
  const inside = join(resolve(folder), base);
  return existsSync(join(inside, 'index.html')) ? inside : resolve(folder);
}

/**
 * Serves a built site the way a CDN does: its `_headers` and `_redirects`, a slash at the end of folders,
 * files compressed beforehand, the nearest 404 page.
 * In: the folder and the base path (`/` or `/aiuto/`). Out: a Hono app to mount or to serve.
 */
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
      // On plain http these two would send a browser to an https address that nobody serves.
      if (!secure && name === 'Strict-Transport-Security') continue;
      // Both are about the file that was asked for.
      if (!res.ok && (name === 'Content-Type' || name === 'Cache-Control')) continue;
      const safe = secure ? value : value.replace(/;?\s*upgrade-insecure-requests/, '');
      res.headers.set(name, safe);
    }
    if (res.status === 404) res.headers.set('Cache-Control', 'no-store');
  });
  // As every host does of itself: programs ask whether what they know still holds.
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
      // Made from what was found: a path that begins with two slashes would lead to another host.
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
