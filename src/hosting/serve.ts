import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { headersFor, parseHeadersFile } from './headers.ts';
import { parseRedirectsFile } from './redirects.ts';

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Host instructions are read by hosts, never by readers. */
const hidden = new Set(['/_headers', '/_redirects']);

/** What a name asks for inside the folder; `undefined` for an address that is not well formed. */
function fileOf(folder: string, inside: string): string | undefined {
  try {
    const file = join(folder, decodeURI(inside));
    return file === folder || file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves a built site the way a CDN does: its `_headers` and `_redirects`, a slash at the end of folders,
 * files compressed beforehand, the nearest 404 page.
 * In: the folder and the base path (`/` or `/aiuto/`). Out: a Hono app to mount or to serve.
 */
export function siteApp(folder: string, base: string): Hono {
  const rules = parseHeadersFile(textOf(join(folder, '_headers')));
  const redirects = parseRedirectsFile(textOf(join(folder, '_redirects')));
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const { res, req } = context;
    const secure = req.url.startsWith('https:');
    for (const [name, value] of Object.entries(headersFor(req.path, rules))) {
      // On plain http these two would send a browser to an https address that nobody serves.
      if (!secure && name === 'Strict-Transport-Security') continue;
      if (name === 'Content-Type' && !res.ok) continue;
      const safe = secure ? value : value.replace(/;?\s*upgrade-insecure-requests/, '');
      res.headers.set(name, safe);
    }
  });
  if (base !== '/') app.get('/', (context) => context.redirect(base));
  app.use(`${base}*`, async (context, next) => {
    const { path } = context.req;
    const to = redirects.get(path) ?? redirects.get(`${path}/`);
    if (to) return context.redirect(to, 301);
    const inside = path.slice(base.length);
    if (hidden.has(`/${inside}`)) return context.notFound();
    const file = fileOf(folder, inside);
    if (!path.endsWith('/') && file && existsSync(file) && statSync(file).isDirectory())
      return context.redirect(`${path}/${new URL(context.req.url).search}`, 301);
    return next();
  });
  app.get(
    `${base}*`,
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice(base.length - 1), precompressed: true }),
  );
  app.notFound((context) => {
    const [first = ''] = context.req.path.slice(base.length).split('/');
    const nearest = [join(folder, first, '404.html'), join(folder, '404.html')].find((file) => existsSync(file));
    return context.html(nearest ? readFileSync(nearest, 'utf8') : 'Not found', 404);
  });
  return app;
}
