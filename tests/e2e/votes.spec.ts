import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, type Page } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { e2eFolder, origin, project, rows, run, type Running } from './site.ts';
import { mark } from './left-behind.ts';
import { smallContent } from './small-content.ts';

const [pagesPort, votesPort] = [await freePort(), await freePort()];

const question = { name: 'Questa risposta ti è stata utile?' };
const votesOf = (article: number) => rows("select * from event where kind = 'vote' and article = ?", article);
const press = (page: Page, name: 'Sì' | 'No') =>
  page.getByRole('group', question).getByRole('button', { name }).click();

test('a vote becomes one row in the store', async ({ page }) => {
  const before = votesOf(1003).length;
  await page.goto('/ordini/annullare-un-ordine/');
  await press(page, 'Sì');
  await expect(page.getByRole('status').filter({ hasText: 'Grazie' })).toBeVisible();
  await expect.poll(() => votesOf(1003).length).toBe(before + 1);
  expect(votesOf(1003).at(-1)).toMatchObject({ article: 1003, locale: 'it', vote: 1 });
});

test('after "no" a reader says what is missing, without what could identify them', async ({ page }) => {
  const word = mark();
  await page.goto('/ordini/ordine-minimo/');
  await press(page, 'No');
  await page.getByLabel('Manca qualcosa').check();
  await page
    .getByLabel(/aggiungere|manca|comment/i)
    .last()
    .fill(`Prova ${word}, sono ada@posta.example`);
  await page.getByRole('button', { name: /Invia/ }).click();
  const comments = () => rows("select * from event where kind = 'comment' and comment like ?", `%${word}%`);
  await expect.poll(() => comments().length).toBe(1);
  expect(comments()[0]).toMatchObject({ article: 1004, reason: 'incomplete' });
  expect(String(comments()[0]?.['comment'])).not.toContain('ada@posta.example');
});

test('who changes their mind votes once more, and the report counts the last', async ({ page }) => {
  await page.goto('/ordini/stato-dell-ordine/');
  await press(page, 'No');
  await press(page, 'Sì');
  await expect
    .poll(() =>
      votesOf(1007)
        .map(({ vote }) => vote)
        .slice(-2),
    )
    .toEqual([0, 1]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a vote is a form, kept all the same, and answered with a page that says thank you', async ({ page }) => {
    const before = votesOf(1006).length;
    await page.goto('/ordini/ripetere-un-ordine/');
    await press(page, 'Sì');
    await expect(page).toHaveURL(/\/grazie\/#vote$/);
    await expect(page.getByText('Il tuo parere è arrivato')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Grazie!' })).toBeVisible();
    expect(votesOf(1006)).toHaveLength(before + 1);
  });
});

test('a searched word and a choice reach the editors; a reader who opted out is not counted', async ({
  page,
  browser,
}) => {
  const searches = (query: string) =>
    rows("select * from event where kind in ('search', 'click') and query = ? order by n", query);
  const look = async (there: Page, query: string) => {
    await there.goto('/cerca/');
    await there.getByRole('main').getByRole('searchbox').or(there.getByRole('main').getByRole('combobox')).fill(query);
    await there
      .getByRole('main')
      .getByRole('link', { name: /Ho dimenticato la password/ })
      .first()
      .click();
    await there.waitForURL(/password-dimenticata/);
  };
  const before = searches('password smarrita').length;
  await look(page, 'password smarrita');
  await expect
    .poll(() =>
      searches('password smarrita')
        .slice(before)
        .map(({ kind }) => kind)
        .sort(),
    )
    .toEqual(['click', 'search']);

  const quiet = await browser.newContext({ baseURL: origin });
  await quiet.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }));
  const quietPage = await quiet.newPage();
  const sent: string[] = [];
  quietPage.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await look(quietPage, 'password perduta');
  await quietPage.close();
  expect(sent).toEqual([]);
  expect(searches('password perduta')).toEqual([]);
  await quiet.close();
});

test.describe('while the collector is away', () => {
  const folder = e2eFolder('away');
  const here = `http://localhost:${pagesPort}`;
  let site: Running;
  const startCollector = () =>
    run(
      ['src/collector/cli.ts'],
      {
        PORT: String(votesPort),
        PRONTUARIO_DATA: join(folder, 'data'),
        PRONTUARIO_CONTENT: join(folder, 'content'),
        PRONTUARIO_ORIGINS: here,
      },
      `http://127.0.0.1:${votesPort}/healthz`,
    );

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    rmSync(folder, { recursive: true, force: true });
    const content = smallContent('away/content');
    const settings = readFileSync(join(content.folder, 'site.yaml'), 'utf8');
    content.write('site.yaml', `${settings}collector:\n  endpoint: http://127.0.0.1:${votesPort}/api/notes\n`);
    const env = {
      PORT: String(pagesPort),
      PRONTUARIO_CONTENT: join(folder, 'content'),
      PRONTUARIO_OUT: join(folder, 'dist'),
    };
    const { execFileSync } = await import('node:child_process');
    execFileSync(process.execPath, ['src/hosting/cli.ts', 'build'], {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    site = await run(['src/hosting/cli.ts', 'preview'], env, here);
  });
  test.afterAll(() => site.stop());

  test('a vote is thanked for, kept through a reload, and stored once when the collector is back', async ({ page }) => {
    let collector = await startCollector();
    await collector.stop();
    await page.goto(`${here}/ordini/uno/`);
    await press(page, 'No');
    await expect(page.getByRole('status').filter({ hasText: 'Grazie' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    collector = await startCollector();
    try {
      await page.reload();
      const stored = () => {
        const store = new DatabaseSync(join(folder, 'data/prontuario.sqlite'), { readOnly: true });
        const found = store.prepare("select id, vote from event where kind = 'vote' and article = 1001").all();
        store.close();
        return found;
      };
      await expect.poll(() => stored().length, { timeout: 45_000 }).toBe(1);
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(stored()).toHaveLength(1);
    } finally {
      await collector.stop();
    }
  });
});

test('an answer that stays open is counted, without an event; of a reader who opted out nothing is told', async ({
  page,
  browser,
}) => {
  const opens = (there: Page) => there.waitForRequest((request) => request.url().endsWith('/api/notes/open'));
  const told = opens(page);
  await page.goto('/ordini/ordine-minimo/');
  const request = await told;
  expect(JSON.parse(request.postData() ?? '')).toEqual({
    v: 1,
    site: 'aiuto.dispensa.example',
    locale: 'it',
    article: 1004,
  });
  expect((await request.response())?.status()).toBe(202);

  const quiet = await browser.newContext();
  await quiet.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  const quietPage = await quiet.newPage();
  const sent: string[] = [];
  quietPage.on('request', (one) => sent.push(one.url()));
  await quietPage.goto(`${origin}/ordini/ordine-minimo/`);
  // What a page at rest does by itself is there.
  const atRest = await quietPage.waitForResponse(/at-rest/);
  await quietPage.evaluate((url) => import(url), atRest.url());
  expect(sent.filter((url) => url.endsWith('/open'))).toEqual([]);
  await quiet.close();
});
