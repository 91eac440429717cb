import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/hosting/headers.ts';
import { caddyFile } from '../../../src/hosting/hosts/caddy.ts';
import { nginxFile } from '../../../src/hosting/hosts/nginx.ts';
import { content } from '../pages/content.ts';
import { serve, servers, type ServerKind } from './real-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'prontuario-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const oldAddresses = [
  '/faq/spedizione.html',
  '/citt%C3%A0/vecchia%20pagina/',
  '/%5Bx%5D/%7By%7D/',
  "/a$b'c(d);e&f/",
  '/%22%3Cx%3E%22/',
];

/** A built site below `base`, in small, beside the pages of somebody else. */
function site(base: string): string {
  const root = join(folder, base === '/' ? 'alone' : 'beside');
  const below = join(root, base);
  const files: [string, string][] = [
    ...(base === '/'
      ? []
      : ([
          ['index.html', 'altro'],
          ['shop/index.md', '# altro'],
          ['x.js', '1'],
        ] as [string, string][])),
  ];
  const own: [string, string][] = [
    ['index.html', 'casa'],
    ['404.html', 'non c’è'],
    ['en/404.html', 'not here'],
    ['risposta/index.html', 'risposta'],
    ['risposta/index.md', '# risposta'],
    ['_astro/a.js', 'export {}'],
    ['_headers', 'x'],
  ];
  for (const [place, list] of [
    [root, files],
    [below, own],
  ] as const)
    for (const [name, text] of list) {
      mkdirSync(join(place, name, '..'), { recursive: true });
      writeFileSync(join(place, name), text);
    }
  return root;
}

function instructions(kind: ServerKind, base: string): string {
  const rules = headerRules({ ...content.site, url: `https://shop.example${base}` }, ["'sha256-abc='"]);
  const file = join(folder, `${kind.name}${base.replaceAll('/', '-')}`);
  const write = kind.name === 'nginx' ? nginxFile : caddyFile;
  const redirects = oldAddresses.map((from) => ({ from: base + from.slice(1), to: `${base}risposta/` }));
  const patterns = [{ from: `${base}hc/articles/4401874`, to: `${base}risposta/` }];
  writeFileSync(file, write({ base, notFound: [base, `${base}en/`], rules, redirects, patterns, files: [] }));
  return file;
}

const changing = new Set(['date', 'server', 'etag', 'last-modified', 'expires']);
async function seen(response: Response) {
  const headers = [...response.headers].filter(([name]) => !changing.has(name));
  return { status: response.status, headers, body: await response.text() };
}

describe.each(servers)('$name', (kind) => {
  const run = test.skipIf(kind.missing);
  const because = kind.missing ? ` (${kind.missing})` : '';

  for (const base of ['/', '/aiuto/'])
    run(`serves the site at ${base} with its headers, its old addresses and its missing pages${because}`, async () => {
      const server = await serve(kind, join(folder, 'own'), { root: site(base), include: instructions(kind, base) });
      try {
        const get = (path: string) => server.get(base + path);
        for (const path of ['', 'risposta/', 'risposta/index.md', 'no/', '_astro/a.js', '_astro/gone.js']) {
          const { headers } = await get(path);
          expect(headers.get('x-frame-options'), path).toBe('DENY');
          expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'/);
        }
        expect((await get('_astro/a.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        for (const path of ['', 'risposta/', 'risposta/index.md'])
          expect((await get(path)).headers.get('cache-control'), path).toBe('no-cache');
        expect((await get('risposta/index.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
        for (const [path, text] of [
          ['no/', 'non c’è'],
          ['en/no/', 'not here'],
          ['_headers', 'non c’è'],
          ['_astro/gone.js', 'non c’è'],
          ['risposta/gone.md', 'non c’è'],
        ] as const) {
          const missing = await get(path);
          expect([missing.status, await missing.text()], path).toEqual([404, text]);
          expect(missing.headers.get('content-type'), path).toMatch('text/html');
          expect(missing.headers.get('cache-control') ?? '', path).not.toMatch(/immutable|max-age=[1-9]/);
        }
        for (const path of [...oldAddresses, '/hc/articles/4401874', '/hc/articles/4401874-An-error/']) {
          const moved = await get(path.slice(1));
          expect([moved.status, moved.headers.get('location')], path).toEqual([301, `${base}risposta/`]);
        }
      } finally {
        await server.stop();
      }
    });

  run(`lets another site on the same server alone${because}`, async () => {
    const root = site('/aiuto/');
    const more = {
      nginx: 'location / { add_header X-Shop 1; } location ~ \\.js$ { expires 1h; } error_page 404 /index.html;',
      Caddy: 'header /shop/* X-Shop 1\nfile_server\nhandle_errors {\nrespond "altro 404"\n}',
    }[kind.name];
    const other = ['/', '/shop/', '/shop/index.md', '/x.js', '/no/', '/aiutox/', '/no.md', '/_headers'];
    const answers = [];
    for (const include of [undefined, instructions(kind, '/aiuto/')]) {
      const server = await serve(kind, join(folder, 'other'), { root, more, ...(include && { include }) });
      try {
        answers.push(await Promise.all(other.map(async (path) => [path, await seen(await server.get(path))])));
        if (!include) continue;
        expect((await server.get('/aiuto')).headers.get('location')).toBe('/aiuto/');
        expect(await (await server.get('/aiuto/')).text()).toBe('casa');
        expect(await (await server.get('/aiuto/no/')).text()).toBe('non c’è');
        expect((await server.get('/aiuto/_astro/a.js')).headers.get('cache-control')).toMatch('immutable');
      } finally {
        await server.stop();
      }
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});
