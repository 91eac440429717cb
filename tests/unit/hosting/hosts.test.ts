import { describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/hosting/headers.ts';
import { caddyFile } from '../../../src/hosting/hosts/caddy.ts';
import type { HostInstructions } from '../../../src/hosting/hosts/host.ts';
import { hostFileWriters } from '../../../src/hosting/hosts/index.ts';
import { nginxFile } from '../../../src/hosting/hosts/nginx.ts';
import { vercelFile } from '../../../src/hosting/hosts/vercel.ts';
import { content } from '../pages/content.ts';

const host: HostInstructions = {
  base: '/',
  notFound: ['/', '/en/'],
  rules: headerRules(content.site, ["'sha256-abc='"]),
  redirects: [
    { from: '/1010/', to: '/consegna/costo/' },
    { from: '/vecchio-%22%7B%7D$;(x)/', to: '/nuovo/' },
    { from: '/citt%C3%A0/vecchia%20pagina.html', to: '/nuovo/' },
  ],
  patterns: [{ from: '/hc/articles/4401874', to: '/nuovo/' }],
  files: ['/_astro/a.js', '/_social/it/1.png'],
};
interface Settings {
  trailingSlash: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
  redirects: { source: string; destination: string; statusCode: number }[];
  rewrites: { source: string; destination: string; statusCode: number }[];
}

describe.each(Object.entries(hostFileWriters))('%s', (name, write) => {
  const text = write(host);

  test('is told every header of every rule', () => {
    const plain = name.endsWith('.json') ? text.replaceAll('\\"', '"') : text;
    for (const { headers, found } of host.rules)
      for (const [header, value] of Object.entries({ ...headers, ...found })) {
        if (header !== 'Content-Type' || name !== 'nginx.conf') expect(plain).toContain(header);
        expect(plain).toContain(value);
      }
  });

  test('sends old addresses on', () => {
    expect(text).toContain('/1010/');
    expect(text).toContain('/hc/articles/4401874');
    expect(text).toContain('/consegna/costo/');
    expect(text).toContain('301');
  });
});

test('nginx repeats the headers of everything where a location has its own', () => {
  const [, astro = ''] = /location \^~ "\/_astro\/" \{([\s\S]*?)\}/.exec(nginxFile(host)) ?? [];
  expect(astro).toContain('Cache-Control');
  expect(astro).toContain('Content-Security-Policy');
});

test('nginx sends what was compressed, and says once at each place that text differs by encoding', () => {
  const text = nginxFile(host);
  expect(text).toMatch(/^ {2}gzip_static on;$/m);
  // It would say so a second time.
  expect(text).not.toContain('gzip_vary');
  const blocks = text.split(/^ *location /m);
  for (const block of blocks.filter((part) => part.includes('add_header')))
    expect(block.match(/add_header Vary "Accept-Encoding" always;/g), block).toHaveLength(1);
  expect(text).toMatch(/location ~ \\\.md\$ \{\n {4}types \{ \}\n {4}default_type "text\/markdown; charset=utf-8";/);
});

test('Caddy sends what was compressed, and says that text differs by encoding, of pages and of missing ones', () => {
  const text = caddyFile(host);
  expect(text).toContain('file_server {\n\tprecompressed br gzip\n}');
  const [, pages = ''] = /^header "\/\*" \{\n([\s\S]*?)\n\}/m.exec(text) ?? [];
  const [, errors = ''] = /^handle_errors \{\n([\s\S]*?)\n\}/m.exec(text) ?? [];
  for (const block of [pages, errors]) expect(block).toContain('Vary "Accept-Encoding"');
  expect(text).toContain(
    '@prontuario_md path *.md\nheader @prontuario_md {\n\tContent-Type "text/markdown; charset=utf-8"\n}',
  );
});

test('signs that mean something to a host stay inside quotes', () => {
  expect(nginxFile(host)).toContain('location = "/vecchio-\\"{}$;(x)/" {');
  expect(caddyFile(host)).toContain('redir "/vecchio-%22%7B%7D$;(x)/" "/nuovo/" 301');
});

test('vercel.json is JSON whose sources match what they should', () => {
  const settings = JSON.parse(vercelFile(host)) as Settings;
  expect(settings.trailingSlash).toBe(true);
  const matching = (path: string) =>
    settings.headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap(({ headers }) => headers);
  expect(matching('/consegna/').map(({ key }) => key)).toContain('Content-Security-Policy');
  expect(matching('/_astro/a.js').map(({ key }) => key)).toContain('Cache-Control');
  // Vercel says the same of what is missing: a year would keep a script away that a deploy brings a second later.
  expect(matching('/_astro/missing.js').map(({ key }) => key)).not.toContain('Cache-Control');
  expect(matching('/en/atom.xml')).toContainEqual({
    key: 'Content-Type',
    value: 'application/atom+xml; charset=utf-8',
  });
  expect(matching('/x/index.md').at(-1)?.value).toBe('text/markdown; charset=utf-8');
  expect(matching('/consegna/')).toContainEqual({ key: 'Vary', value: 'Accept-Encoding' });
  const led = (path: string) => settings.redirects.some(({ source }) => new RegExp(`^${source}$`).test(path));
  for (const path of ['/vecchio-"{}$;(x)/', '/città/vecchia pagina.html', '/citt%C3%A0/vecchia%20pagina.html'])
    expect(led(path), path).toBe(true);
});

test('vercel.json shows what is missing in the language of its address, which Vercel would not by itself', () => {
  const missing = (settings: Settings, path: string) =>
    settings.rewrites.find(({ source }) => new RegExp(`^${source}$`).test(path));
  const settings = JSON.parse(vercelFile(host)) as Settings;
  expect(missing(settings, '/en/x/y/')).toMatchObject({ destination: '/en/404.html', statusCode: 404 });
  expect(missing(settings, '/english/')).toBeUndefined();
  const below = JSON.parse(vercelFile({ ...host, base: '/aiuto/', notFound: ['/aiuto/', '/aiuto/en/'] })) as Settings;
  expect(missing(below, '/aiuto/en/x/')?.destination).toBe('/aiuto/en/404.html');
  expect(missing(below, '/aiuto/x/')?.destination).toBe('/aiuto/404.html');
});
