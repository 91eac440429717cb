import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  contentSecurityPolicy,
  headerRules,
  headersFile,
  headersFor,
  parseHeadersFile,
  rulesByName,
} from '../../../src/hosting/headers.ts';
import { contextScript } from '../../../src/contexts/context-script.ts';
import { originsSchema } from '../../../src/content/schema/origins.ts';
import { pageSources, scriptSource } from '../../../src/hosting/page-sources.ts';
import { speculationSource } from '../../../src/hosting/speculation.ts';
import { content } from '../pages/content.ts';

const { site } = content;
/** The rules of `speculation.ts`, the only thing between script tags that the pages hold. */
const ahead = speculationSource('/');
const hashes = ["'sha256-abc='"];
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.split(' ')[0] === name)
    ?.split(' ')
    .slice(1);

afterEach(() => vi.unstubAllEnvs());

describe('the policy', () => {
  test('allows nothing that is not named, and nothing unsafe', () => {
    const policy = contentSecurityPolicy(site, hashes);
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ahead]);
    expect(directive(policy, 'style-src')).toEqual(hashes);
    expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
    expect(directive(policy, 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|data:|http:/);
  });

  test('lets only the sites with the help panel frame a page', () => {
    const without = { ...site, widget: undefined };
    expect(directive(contentSecurityPolicy(without, hashes), 'frame-ancestors')).toEqual(["'none'"]);
    const shop = { ...site, widget: { origins: ['https://shop.example'] } };
    expect(directive(contentSecurityPolicy(shop, hashes), 'frame-ancestors')).toEqual(['https://shop.example']);
  });

  test('lets votes and forms go to a collector elsewhere, and nowhere else', () => {
    const policy = contentSecurityPolicy(
      { ...site, collector: { ...site.collector, endpoint: 'https://votes.example/api/notes' } },
      hashes,
    );
    expect(directive(policy, 'connect-src')).toEqual(["'self'", 'https://votes.example']);
    expect(directive(policy, 'form-action')).toEqual(["'self'", 'https://votes.example']);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ahead]);
  });

  test('opens to the origins that site.yaml names, each for what it is named for, and to no others', () => {
    const origins = originsSchema.parse({
      script: ['https://stats.example/'],
      style: ['https://fonts.example'],
      connect: ['https://*.stats.example'],
      frame: ['https://video.example'],
      img: ['https://pictures.example:8443'],
    });
    const policy = contentSecurityPolicy({ ...site, origins }, hashes);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", ahead, 'https://stats.example']);
    expect(directive(policy, 'style-src')).toEqual([...hashes, 'https://fonts.example']);
    expect(directive(policy, 'connect-src')).toEqual(["'self'", 'https://*.stats.example']);
    expect(directive(policy, 'frame-src')).toEqual(['https://video.example']);
    expect(directive(policy, 'img-src')).toEqual(["'self'", 'https://pictures.example:8443']);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(directive(contentSecurityPolicy(site, hashes), 'frame-src')).toBeUndefined();
  });

  test.each(['script', 'style', 'connect', 'frame', 'img'])(
    'no %s origin opens it to everything, or says another thing than an origin',
    (key) => {
      for (const address of [
        '*',
        'https:',
        'https://*',
        'https://*.com',
        'http://stats.example',
        'data:',
        'blob:',
        "'unsafe-inline'",
        "'self'",
        'https://a.example; script-src *',
        'https://a.example/page',
        'https://a.example https://b.example',
      ])
        expect(originsSchema.safeParse({ [key]: [address] }).success, address).toBe(false);
    },
  );

  test('names every inline script of head.html, and lets scripts of others build their own', () => {
    const head = '<script>window.a = 1 < 2</script>\n<script type="module">b()</script>\n<meta name="a" content="b">';
    const policy = contentSecurityPolicy(site, hashes, pageSources({ ...content, head, contexts: {} }));
    expect(directive(policy, 'script-src')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      ahead,
      scriptSource('window.a = 1 < 2'),
      scriptSource('b()'),
    ]);
    expect(directive(policy, 'require-trusted-types-for')).toBeUndefined();
    const harmless = pageSources({ ...content, head: '<meta name="a" content="b">' });
    expect(directive(contentSecurityPolicy(site, hashes, harmless), 'require-trusted-types-for')).toEqual(["'script'"]);
  });

  test('names the script that waits for a context, only where there are any', () => {
    expect(pageSources(content).scripts).toContain(scriptSource(contextScript));
    expect(pageSources({ ...content, contexts: {} }).scripts).not.toContain(scriptSource(contextScript));
  });

  test('lets files come from another origin when they do', () => {
    vi.stubEnv('PRONTUARIO_ASSETS', 'https://static.example');
    const rules = headerRules(site, hashes);
    const policy = rules[0]?.headers['Content-Security-Policy'] ?? '';
    expect(directive(policy, 'script-src')).toContain('https://static.example');
    expect(directive(policy, 'img-src')).toContain('https://static.example');
    expect(directive(policy, 'connect-src')).toEqual(["'self'", 'https://static.example']);
    const index = headersFor('/_search/it.json', rules);
    expect(index['Access-Control-Allow-Origin']).toBe(new URL(site.url).origin);
    const headers = headersFor('/_astro/page.abc.js', rules);
    expect(headers['Access-Control-Allow-Origin']).toBe(new URL(site.url).origin);
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test.each([
    'static.example',
    'https://static.example/folder/',
    'javascript:alert(1)',
    "https://x.example'; script-src *",
  ])('refuses %s as an origin for files', (text) => {
    vi.stubEnv('PRONTUARIO_ASSETS', text);
    expect(() => contentSecurityPolicy(site, hashes)).toThrow(/PRONTUARIO_ASSETS/);
  });
});

test('no address gets the same header from two rules', () => {
  const rules = headerRules(site, hashes);
  for (const path of ['/', '/x/', '/x/y/index.md', '/_astro/a.js', '/atom.xml', '/en/llms.txt', '/en/opensearch.xml']) {
    const names = rules
      .filter((rule) => Object.keys(headersFor(path, [rule])).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('caches are told that text differs by encoding, whatever the address', () => {
  for (const path of ['/', '/x/y/', '/_astro/a.js', '/x/y/index.md', '/no/'])
    expect(headersFor(path, headerRules(site, hashes))['Vary'], path).toBe('Accept-Encoding');
});

test('Markdown has its type wherever it stands, and nothing else has', () => {
  const below = headerRules({ ...site, url: 'https://shop.example/aiuto/' }, hashes);
  const type = (path: string) => headersFor(path, below)['Content-Type'];
  expect(type('/aiuto/consegna/costo/index.md')).toBe('text/markdown; charset=utf-8');
  for (const path of ['/aiuto/', '/aiuto/x.md/', '/aiuto/xmd', '/altro/index.md'])
    expect(type(path), path).toBeUndefined();
});

test('https is asked for on this host, and on no other of the company', () => {
  expect(headersFor('/', headerRules(site, hashes))['Strict-Transport-Security']).toBe('max-age=63072000');
});

test('a host file read back says what was written', () => {
  const rules = headerRules({ ...site, url: 'https://shop.example/aiuto/' }, hashes);
  expect(parseHeadersFile(headersFile(rules))).toEqual(rulesByName(rules, []));
  expect(rules.every(({ pattern }) => pattern.startsWith('/aiuto/'))).toBe(true);
});

describe('a year is said of files that are there', () => {
  const files = ['/_astro/page.abc.js', '/_social/it/1.png', '/consegna/'];
  const told = (path: string, built = files) =>
    headersFor(path, parseHeadersFile(headersFile(headerRules(site, hashes), built)))['Cache-Control'];

  test('and of nothing that may be missing', () => {
    expect(told('/_astro/page.abc.js')).toBe('public, max-age=31536000, immutable');
    expect(told('/_social/it/1.png')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/_astro/gone.abc.js', '/_social/it/2.png', '/consegna/'])
      expect(told(path), path).toBeUndefined();
  });

  test('as long as Cloudflare reads on, scripts first', () => {
    const pictures = Array.from({ length: 300 }, (_, index) => `/_astro/a${index}.webp`);
    const built = [...pictures, '/_astro/z.js'];
    const text = headersFile(headerRules(site, hashes), built);
    expect(parseHeadersFile(text)).toHaveLength(100);
    expect(told('/_astro/z.js', built)).toContain('immutable');
    expect(text).toContain('/_astro/a0.webp\n');
  });
});

test('frames come from the players of the named video hosts alone, and from nowhere without any', () => {
  const frames = (hosts: string[]) =>
    /frame-src [^;]*/.exec(contentSecurityPolicy({ ...site, video: { hosts } }, []))?.[0];
  expect(frames([])).toBeUndefined();
  expect(frames(['youtu.be', 'www.youtube.com', 'films.example'])).toBe(
    'frame-src https://www.youtube-nocookie.com https://films.example',
  );
});
