import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../../src/hosting/compress.ts';
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
  _headers: headersFile(headerRules(content.site, [])),
  _redirects: redirectsFile([{ from: '/1/', to: '/risposta/' }], ['/', '/en/']),
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
  await compressFolder(dist);
  app = siteApp(dist, '/');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('compression', () => {
  test('writes files that hold the same text, the same at each run, and none that would be larger', async () => {
    const path = join(dist, 'index.html');
    const [br, gz] = [readFileSync(`${path}.br`), readFileSync(`${path}.gz`)];
    expect(brotliDecompressSync(br).toString()).toBe(files['index.html']);
    expect(gunzipSync(gz).toString()).toBe(files['index.html']);
    await compressFolder(dist);
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

  test.each([
    '/_headers',
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
