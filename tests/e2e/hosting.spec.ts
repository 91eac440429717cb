import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { expect, test, type Page } from '@playwright/test';
import { Hono } from 'hono';
import { hostFileWriters } from '../../src/hosting/hosts/index.ts';
import { siteApp } from '../../src/hosting/serve.ts';
import { freePort } from '../free-port.ts';
import { e2eFolder, project, run } from './site.ts';
import { smallContent } from './small-content.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

/** Serves on a free port. Out: the address, and what stops it. */
async function listen(app: Fetch): Promise<{ address: string; stop(): void }> {
  const server = createServer(getRequestListener(app));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a reader meets on the way: a category, an answer of it, a search and what it finds. */
const inSample = {
  category: /Consegna/,
  question: 'Quanto costa la consegna?',
  query: 'password smarrita',
  found: /Ho dimenticato la password/,
};
const inSmall = {
  category: /^Ordini/,
  question: 'Come faccio un ordine?',
  query: 'cambiare ordine',
  found: /Come cambio un ordine/,
};

/** A reader's way through a site; out: everything that was missing or that the policy stopped. */
async function journey(page: Page, home: string, on = inSample): Promise<string[]> {
  const faults: string[] = [];
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(home);
  await page.getByRole('main').getByRole('link', { name: on.category }).first().click();
  await page.getByRole('link', { name: on.question }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(on.question);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page
    .getByRole('link', { name: /Contact|Talk/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact us');
  await page.goto(`${home}cerca/?q=${encodeURIComponent(on.query)}`);
  await page.getByRole('main').getByRole('link', { name: on.found }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(on.found);
  return faults;
}

/** How hosts treat the slash at the end of an address; the server of all other tests adds it. */
const styles: Record<string, (app: Hono) => Fetch> = {
  'answers with and without the slash': (app) => (request) => app.fetch(withSlash(request)),
  'takes the slash away': (app) => (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/' || !url.pathname.endsWith('/')) return app.fetch(withSlash(request));
    return new Response(null, { status: 308, headers: { Location: url.pathname.slice(0, -1) + url.search } });
  },
};
function withSlash(request: Request): Request {
  const url = new URL(request.url);
  if (!/\.\w+$|\/$/.test(url.pathname)) url.pathname += '/';
  return new Request(url, request);
}

for (const [style, host] of Object.entries(styles))
  test(`the whole site works where the host ${style}`, async ({ page }) => {
    const { address, stop } = await listen(host(siteApp(e2eFolder('dist'), '/')));
    try {
      expect(await journey(page, `${address}/`)).toEqual([]);
    } finally {
      stop();
    }
  });

/** Builds with variables of its own; the content is the project's unless they name another. Out: the folder. */
function build(name: string, env: Record<string, string>, ...options: string[]): string {
  const dist = e2eFolder(`${name}-dist`);
  execFileSync(process.execPath, ['src/hosting/cli.ts', 'build', ...options], {
    cwd: project,
    env: { ...process.env, PRONTUARIO_OUT: dist, ...env },
    stdio: 'pipe',
  });
  return dist;
}

test.describe('with scripts and the index of search on another origin', () => {
  test.describe.configure({ mode: 'serial' });
  let app = new Hono();
  let files: Awaited<ReturnType<typeof listen>>;
  let here = '';
  let env: Record<string, string> = {};

  test.beforeAll(async () => {
    files = await listen((request) =>
      // Nothing else was published there.
      /^\/_(astro|search)\//.test(new URL(request.url).pathname)
        ? app.fetch(request)
        : new Response('', { status: 404 }),
    );
    here = `http://localhost:${await freePort()}`;
    const { folder, write } = smallContent('assets-content');
    write('site.yaml', readFileSync(join(folder, 'site.yaml'), 'utf8').replace(/^url: .*$/m, `url: ${here}/`));
    env = { PRONTUARIO_ASSETS: files.address, PRONTUARIO_CONTENT: folder };
  });
  test.afterAll(() => files.stop());

  test('a build reaches no other machine and tells nobody anything', () => {
    test.setTimeout(240_000);
    const log = e2eFolder('network.log');
    mkdirSync(e2eFolder(''), { recursive: true });
    writeFileSync(log, '');
    const guard = pathToFileURL(join(project, 'tests/fixtures/no-network.mjs')).href;
    const guarded = { NODE_OPTIONS: `--import ${guard}`, NETWORK_LOG: log, ASTRO_TELEMETRY_DISABLED: '' };
    // Nobody built for these two origins before, so nothing of the build is left out.
    build('assets', { ...env, ...guarded }, '--compress');
    expect(readFileSync(log, 'utf8')).toBe('');
    // The guard works: the same variables stop a program that does call out.
    expect(() =>
      execFileSync(process.execPath, ['-e', 'await fetch("http://nobody.example/")'], {
        env: { ...process.env, ...guarded },
        stdio: 'pipe',
      }),
    ).toThrow();
    expect(readFileSync(log, 'utf8')).toContain('connect');
  });

  test('a build compresses every text beside it, and the files of hosts that send such are elsewhere', () => {
    const dist = e2eFolder('assets-dist');
    const texts = globSync('**/*.{html,js,json,xml,txt,md,svg}', { cwd: dist, exclude: ['pagefind/**'] });
    expect(texts.length).toBeGreaterThan(20);
    const small = texts.filter((file) => !existsSync(join(dist, `${file}.br`)));
    for (const file of small) expect(readFileSync(join(dist, file)).length, file).toBeLessThan(200);
    const home = readFileSync(join(dist, 'index.html'));
    expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).equals(home)).toBe(true);
    const told = readFileSync(join(`${dist}-hosts`, 'nginx.conf'), 'utf8');
    expect(told).toContain('gzip_static on;');
    expect(globSync(`**/{${Object.keys(hostFileWriters).join()}}`, { cwd: dist })).toEqual([]);
  });

  test('readers search, read and vote under the policy', async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    const asked: string[] = [];
    const dist = e2eFolder('assets-dist');
    const site = await run(
      ['src/hosting/cli.ts', 'start'],
      { ...env, PORT: new URL(here).port, PRONTUARIO_OUT: dist, PRONTUARIO_DATA: e2eFolder('assets-data') },
      `${here}/healthz`,
    );
    try {
      app = siteApp(dist, '/');
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => /policy|trusted/i.test(message.text()) && faults.push(message.text()));
      expect(await journey(page, `${here}/`, inSmall)).toEqual([]);
      await page.goto(`${here}/`);
      await page.getByRole('main').getByRole('searchbox').pressSequentially('cambiare ordine');
      await page.locator('.search-hit', { hasText: 'Come cambio un ordine?' }).click();
      const sent = page.waitForResponse((response) => response.url().endsWith('/api/notes'));
      await page.getByRole('button', { name: 'Sì', exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Grazie' })).toBeVisible();
      expect((await sent).status()).toBe(204);
      expect(faults).toEqual([]);
      const assets = asked.filter((url) => /\/_(astro|search)\//.test(url));
      expect(assets.filter((url) => !url.startsWith(files.address))).toEqual([]);
      expect(assets.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(1);
      expect(assets.some((url) => url.includes('/_search/it'))).toBe(true);
    } finally {
      await site.stop();
    }
  });
});
