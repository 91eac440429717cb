import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../../src/hosting/compress.ts';
import { headerRules, headersFile } from '../../../src/hosting/headers.ts';
import { redirectsFile } from '../../../src/hosting/redirects.ts';
import { siteApp } from '../../../src/hosting/serve.ts';
import { content } from '../pages/content.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-serve-'));
const dist = join(root, 'dist');
const files: Record<string, string> = {
  'index.html': `<title>Home</title>${'<p>città</p>'.repeat(200)}`,
  '404.html': '<title>Non c’è</title>',
  'en/404.html': '<title>Not here</title>',
  'risposta/index.html': '<title>Risposta</title>',
  'risposta/index.md': `# Risposta\n${'testo '.repeat(200)}`,
  'atom.xml': '<feed/>',
  '_astro/page.js': 'export {}',
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  '.well-known/.env': 'secret',
  _headers: headersFile(headerRules(content.site, []), ['/_astro/page.js']),
  _redirects: redirectsFile(
    [
      { from: '/1/', to: '/risposta/' },
      { from: '/citt%C3%A0/vecchia%20pagina.html', to: '/risposta/' },
    ],
    ['/', '/en/'],
    [{ from: '/hc/articles/4401874', to: '/risposta/' }],
  ),
};
const folder = {
  files: () => Object.keys(files),
  read: (file: string) => readFileSync(join(dist, file)),
  hashOf: (file: string) => file,
  async write(file: string, _key: string | undefined, make: () => unknown) {
    const bytes = (await make()) as Buffer | undefined;
    if (bytes) writeFileSync(join(dist, file), bytes);
  },
};
let app: ReturnType<typeof siteApp>;
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers });

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  mkdirSync(join(root, 'dist-secret'));
  writeFileSync(join(root, 'dist-secret/index.html'), 'secret');
  await compressFiles(folder);
  symlinkSync(join(root, 'dist-secret'), join(dist, 'linked'));
  symlinkSync(join(root, 'dist-secret/index.html'), join(dist, 'linked.txt'));
  symlinkSync(join(root, 'dist-secret/index.html'), join(dist, 'atom.xml.br'));
  app = siteApp(dist, '/');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('compression', () => {
  test('writes files that hold the same text, the same at each run, and none that would be larger', async () => {
    const path = join(dist, 'index.html');
    const [br, gz] = [readFileSync(`${path}.br`), readFileSync(`${path}.gz`)];
    expect(brotliDecompressSync(br).toString()).toBe(files['index.html']);
    expect(gunzipSync(gz).toString()).toBe(files['index.html']);
    await compressFiles(folder);
    expect(readFileSync(`${path}.br`).equals(br)).toBe(true);
    expect(readFileSync(`${path}.gz`).equals(gz)).toBe(true);
    expect(() => readFileSync(join(dist, 'atom.xml.gz'))).toThrow();
  });

  test.each([
    ['br', 'gzip, br', '/', 'text/html; charset=utf-8'],
    ['gzip', 'gzip', '/', 'text/html; charset=utf-8'],
    ['br', 'br', '/risposta/index.md', 'text/markdown; charset=utf-8'],
  ])('is sent as %s to who accepts "%s" for %s, with its type', async (encoding, accepted, path, type) => {
    const response = await get(path, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('is not forced on anybody, and caches are told that it varies', async () => {
    const response = await get('/');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(files['index.html']);
  });
});

describe('a site served here', () => {
  test('has the headers of its host file on pages, redirects and missing pages alike', async () => {
    for (const path of ['/', '/1/', '/no/', '/risposta'])
      expect((await get(path)).headers.get('x-frame-options'), path).toBe('DENY');
    expect((await get('/atom.xml')).headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  });

  test('adds nothing to its host file that another host would not be told', async () => {
    const bare = join(root, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'index.md'), '# Risposta');
    const { headers } = await siteApp(bare, '/').request('http://localhost/index.md');
    expect(headers.get('vary')).toBeNull();
    expect(headers.get('content-type')).not.toMatch(/charset/);
  });

  test('is the same where its pages stand in a folder named by the base path, and shows nothing beside it', async () => {
    const top = join(root, 'top');
    mkdirSync(join(top, 'aiuto'), { recursive: true });
    writeFileSync(join(top, 'aiuto/index.html'), 'casa');
    writeFileSync(join(top, '_headers'), '/aiuto/*\n  X-Frame-Options: DENY\n');
    const below = siteApp(top, '/aiuto/');
    const home = await below.request('http://localhost/aiuto/');
    expect([await home.text(), home.headers.get('x-frame-options')]).toEqual(['casa', 'DENY']);
    for (const path of ['/_headers', '/aiuto/_headers', '/aiuto/aiuto/'])
      expect((await below.request(`http://localhost${path}`)).status, path).toBe(404);
  });

  test('does not send a browser on this machine to https for good', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull();
    const secure = await app.request('https://localhost/');
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=63072000');
  });

  test('adds the slash of a folder and keeps the query', async () => {
    const response = await get('/risposta?q=a%20b');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/risposta/?q=a%20b']);
  });

  test('shows the nearest page for what is missing', async () => {
    expect(await (await get('/en/x/')).text()).toContain('Not here');
    expect(await (await get('/x/')).text()).toContain('Non c’è');
  });

  test('lets no page be shown again unasked, so that a new build is seen at once', async () => {
    const [page, script] = [await get('/risposta/'), await get('/_astro/page.js')];
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('keeps nothing for a year that is missing', async () => {
    expect((await get('/_astro/page.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const missing = await get('/_astro/gone.js');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(missing.headers.get('content-type')).toMatch('text/html');
  });

  test.each(['/1', '/1/', '/citt%C3%A0/vecchia%20pagina.html', '/citt%c3%a0/vecchia%20pagina.html'])(
    'sends %s on',
    async (path) => {
      const { status, headers } = await get(path);
      expect([status, headers.get('location')]).toEqual([301, '/risposta/']);
    },
  );

  test.each(['//risposta', '/./risposta', '/en//../../risposta', '/%2frisposta', '/\\risposta'])(
    'sends nobody from %s to another host',
    async (path) => {
      const { headers } = await app.request(new Request(`http://localhost${path}`));
      expect(headers.get('location') ?? '/risposta/').toBe('/risposta/');
    },
  );

  test.each(['bytes=a-b', 'bytes=-', 'bytes', 'lines=1-2', 'bytes=0-1,4-5', '0-3'])(
    'sends all of a file to who asks for the range %s',
    async (range) => {
      const response = await get('/atom.xml', { range });
      expect([response.status, await response.text()]).toEqual([200, '<feed/>']);
    },
  );

  test('sends the part of a file that is asked for', async () => {
    for (const range of ['bytes=1-4', 'bytes=-6', 'bytes=1-'])
      expect((await get('/atom.xml', { range })).status, range).toBe(206);
    expect(await (await get('/atom.xml', { range: 'bytes=1-4' })).text()).toBe('feed');
    expect((await get('/atom.xml', { range: 'bytes=99-' })).status).toBe(416);
  });

  test('follows no link, neither to what is asked for nor to its compressed form', async () => {
    const response = await get('/atom.xml', { 'accept-encoding': 'br' });
    expect(await response.text()).toBe('<feed/>');
  });

  test('shows files that are meant to be found under a hidden name', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });

  test.each([
    '/_headers',
    '/%5Fheaders',
    '/.env',
    '/%2eenv',
    '/.well-known/.env',
    '/linked/',
    '/linked',
    '/linked/index.html',
    '/linked.txt',
    '/_headers/x',
    '/a%00b/',
    `/${'a'.repeat(3000)}/`,
    '/_redirects',
    '/../dist-secret/',
    '/..%2fdist-secret/',
    '/%2e%2e/dist-secret',
    '/%E0%A4%A',
    '/%',
  ])('answers 404 to %s', async (path) => {
    const response = await app.request(new Request(`http://localhost${path}`));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });
});

test('leads on from every address that begins as a pattern says', async () => {
  for (const path of ['/hc/articles/4401874', '/hc/articles/4401874-An%20error', '/hc/articles/4401874/x/']) {
    const moved = await get(path);
    expect([moved.status, moved.headers.get('location')], path).toEqual([301, '/risposta/']);
  }
  expect((await get('/hc/articles/44')).status).toBe(404);
});
