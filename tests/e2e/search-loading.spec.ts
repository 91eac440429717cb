import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { ask, field, options } from './search-field.ts';
import { content, e2eFolder, project } from './site.ts';

const { search } = JSON.parse(readFileSync(join(project, 'tests/budgets.json'), 'utf8')) as { search: { own: number } };
/** The hours of channels come for whoever stirs, near the field or not, and the service worker when the page is idle. */
const isSearch = ({ pathname }: URL) =>
  /\/(_search|_astro(?!\/(element|dates-ready|dates-worker|describe-hours|carried-context|reader-context|fetch-question|at-rest|report-quietly)\.)|pagefind)\//.test(
    pathname,
  );
const nameOf = (url: string) => url.replace(/^.*\/|\.[\w-]+(?=\.js$)/g, '');

/** What is asked of the host from now on, none of it answered before `release`. */
async function held(page: Page): Promise<{ asked: string[]; release(): void }> {
  const asked: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  await page.route(isSearch, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await gate;
    await route.continue();
  });
  return { asked, release: () => release() };
}

test.describe('before the first result', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'the pointer comes near': (page) => field(page).hover(),
    'a slash is typed': (page) => page.keyboard.press('/'),
  };
  for (const [way, act] of Object.entries(ways))
    test(`all that is needed is asked for at once when ${way}`, async ({ page }) => {
      await page.goto('/', { waitUntil: 'networkidle' });
      const { asked, release } = await held(page);
      await act(page);
      await expect.poll(() => asked.map(nameOf).sort()).toEqual(['it.js', 'it.json', 'start.js']);
      release();
      await ask(page, 'rimborso');
      expect(asked.filter((path) => nameOf(path) === 'it.json')).toHaveLength(1);
    });

  for (const locale of content.site.locales)
    test(`all that is needed is asked for when the field gets the focus, and no more than the budget allows (${locale})`, async ({
      page,
    }) => {
      await page.goto(locale === content.site.defaultLocale ? '/' : `/${locale}/`, { waitUntil: 'networkidle' });
      const { asked, release } = await held(page);
      await field(page).focus();
      await expect.poll(() => asked.map(nameOf).sort()).toEqual([`${locale}.js`, `${locale}.json`, 'start.js']);
      release();
      const bytes = asked
        .map((path) => brotliCompressSync(readFileSync(join(e2eFolder('dist'), path))).length)
        .reduce((sum, size) => sum + size, 0);
      console.log(`${locale}: ${bytes} of ${search.own} bytes of script and index`);
      expect(bytes).toBeLessThanOrEqual(search.own);
    });
});

test('once the index is there the field works without a network', async ({ page, context }) => {
  await page.goto('/');
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await ask(page, 'cambiare password');
  await expect(options(page).first()).toContainText('password');
  await context.setOffline(false);
});

test('without the rules of the language the full text still answers', async ({ page }) => {
  await page.route(/\/_astro\/it\.[\w-]+\.js$/, (route) => route.abort());
  await page.goto('/');
  await ask(page, 'rimborso');
});

test('the search is done in a worker, the full text too', async ({ page }) => {
  await page.goto('/');
  const full = page.waitForResponse(/\.pf_index$/);
  await ask(page, 'rimborso');
  await full;
  await expect.poll(() => page.workers().map((worker) => nameOf(worker.url()))).toEqual(['it.js']);
});

for (const locale of content.site.locales)
  test(`the full text in a worker is that of the page's language (${locale})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(locale === content.site.defaultLocale ? '/' : `/${locale}/`);
    const full = page.waitForResponse(/\.pf_index$/);
    await ask(page, locale === 'it' ? 'rimborso' : 'refund');
    await full;
    const languages = asked.flatMap(
      (url) => /\/(?:index|fragment)\/([a-z]+)_|wasm\.([a-z]+)\./.exec(url)?.slice(1) ?? [],
    );
    expect(new Set(languages.filter(Boolean))).toEqual(new Set([locale]));
  });

test('where there can be no worker the page searches by itself', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('No workers here', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const { asked, release } = await held(page);
  await field(page).focus();
  await expect.poll(() => asked.map(nameOf).sort()).toEqual(['it.js', 'it.json', 'start.js']);
  release();
  await ask(page, 'rimborso');
  expect(page.workers()).toEqual([]);
});

test('a worker that cannot be started is done without', async ({ page }) => {
  let refused = 0;
  await page.route(/\/_astro\/it\.[\w-]+\.js$/, (route) => (refused++ === 0 ? route.abort() : route.continue()));
  await page.goto('/');
  await ask(page, 'rimborso');
  // The script is asked for again, by the page itself.
  expect(refused).toBeGreaterThan(1);
});
