import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { sampleContent } from '../sample.ts';
import { openSqlite } from '../../src/collector/stores/sqlite.ts';
import { seedEvents } from '../unit/insights/seed.ts';
import { axeFaults, onlyColours } from './axe.ts';
import { content, e2eFolder, project, rows } from './site.ts';
import { mark } from './left-behind.ts';

/** Runs the command as an editor does; answers with the address of the page it wrote. */
function makeReport(name: string, data: string, ...args: string[]): string {
  const out = e2eFolder(name);
  execFileSync(process.execPath, ['src/insights/cli.ts', '--out', out, ...args], {
    cwd: project,
    env: { ...process.env, PRONTUARIO_DATA: data, PRONTUARIO_CONTENT: sampleContent, DATABASE_URL: '' },
  });
  return pathToFileURL(resolve(out, 'insights.html')).href;
}

/** Unfolds all that the report keeps behind a line. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** What the browser complains about, the policy included. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) heard.push(request.url());
  });
  return heard;
}

test('what a reader says reaches the editor, beside the file to mend', async ({ page }) => {
  const word = mark();
  await page.goto('/prodotti/prodotti-a-peso/');
  await page
    .getByRole('group', { name: 'Questa risposta ti è stata utile?' })
    .getByRole('button', { name: 'No' })
    .click();
  await page.getByLabel('Non è chiara').check();
  await page
    .getByLabel(/aggiungere|manca|comment/i)
    .last()
    .fill(`Quanto pesa <b>una</b> zucca? ${word}`);
  await page.getByRole('button', { name: /Invia/ }).click();
  await expect.poll(() => rows('select * from event where comment like ?', `%${word}%`).length).toBe(1);

  await page.goto(makeReport('report-journey', e2eFolder('data')));
  await unfold(page);
  const answer = page
    .getByRole('listitem')
    .or(page.getByRole('row'))
    .filter({ has: page.getByText('articles/it/prodotti/prodotti-a-peso.mdx') })
    .first();
  await expect(answer).toContainText('Come funziona il prezzo dei prodotti a peso?');
  await expect(answer).toContainText(`Quanto pesa <b>una</b> zucca? ${word}`);
  await expect(answer).toContainText('Non è chiara');
  await expect(answer.getByRole('link', { name: 'Modifica il file' })).toHaveAttribute(
    'href',
    /\/content\/articles\/it\/prodotti\/prodotti-a-peso\.mdx$/,
  );
});

test.describe('the report of thirteen weeks', () => {
  test.describe.configure({ mode: 'serial' });
  let address = '';
  test.beforeAll(async () => {
    const now = Date.now();
    const data = e2eFolder(`report-data-${now}`);
    const store = await openSqlite({ file: resolve(data, 'prontuario.sqlite'), clock: { now: () => now } });
    await store.append(seedEvents(content, { now }));
    await store.close();
    address = makeReport('report-seeded', data, '--lang', 'en');
  });

  test('is whole and accessible, narrow or wide, light or dark', async ({ page }) => {
    const soft = expect.soft;
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const widths = [320, 1280];
    await page.goto(address);
    for (const state of ['folded', 'unfolded']) {
      if (state === 'unfolded') await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        soft(await beyond(), `scrolls sideways ${state} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      soft(await axeFaults(page), `${width} px`).toEqual([]);
    }
    // No colour depends on the width.
    await page.emulateMedia({ colorScheme: 'dark' });
    soft(await axeFaults(page, onlyColours), 'dark').toEqual([]);
  });

  test('keeps rows and columns for those who listen, also where a narrow screen sets them as blocks', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    const table = page.getByRole('table', { name: 'What works' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Answer',
      'Readers helped',
      'Helpful',
      'Without contact',
    ]);
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(table.getByRole('rowheader')).toHaveCount(10);
  });

  test('keeps its own policy: nothing refused, nothing fetched', async ({ page }) => {
    const heard = complaints(page);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(heard).toEqual([]);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('is read without script, its parts reached from its contents by keyboard', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('navigation').getByRole('link', { name: 'What to write' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'What to write' })).toBeInViewport();
    const charts = page.getByRole('figure', { name: 'Votes, week by week' });
    await charts.getByText('The same figures as a table').press('Enter');
    await expect(charts.getByRole('row')).toHaveCount(15);
    await context.close();
  });
});
