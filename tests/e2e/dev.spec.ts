import { expect, test } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { ask, options } from './search-field.ts';
import { e2eFolder, run, type Running } from './site.ts';
import { simpleAnswer, smallContent } from './small-content.ts';

/** What an Italian editor sees while writing. */
test.describe.configure({ mode: 'serial' });

const address = `http://localhost:${await freePort()}`;
const content = smallContent('dev/content');
const one = 'articles/it/ordini/uno.mdx';
const sound = simpleAnswer(1001, 'Come faccio un ordine?');
let running: Running | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  content.write('articles/it/ordini/bozza.mdx', simpleAnswer(1003, 'Posso pagare a rate?', 'status: draft\n'));
  running = await run(
    ['src/hosting/cli.ts', 'dev'],
    {
      LC_ALL: 'it_IT.UTF-8',
      PORT: new URL(address).port,
      PRONTUARIO_CONTENT: content.folder,
      PRONTUARIO_DATA: e2eFolder('dev/data'),
    },
    `${address}/healthz`,
  );
});
test.afterAll(() => running?.stop());

test('a draft is shown where it will be, and says that it is one', async ({ page }) => {
  await page.goto(`${address}/ordini/`);
  const item = page.getByRole('listitem').filter({ hasText: 'Posso pagare a rate?' });
  await expect(item).toContainText('(Bozza)');
  await item.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Posso pagare a rate?');
  await expect(page.getByText('La vedi solo tu, mentre scrivi.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questa risposta ti è stata utile?' })).toBeHidden();
  await page.goto(`${address}/ordini/uno/`);
  await expect(page.getByText('La vedi solo tu, mentre scrivi.')).toBeHidden();
});

test('an open page tells the mistakes of a file once it is saved, and comes back', async ({ page }) => {
  await page.goto(`${address}/ordini/uno/`);
  content.write(one, sound.replace('2026-10-01', '01/10/2026'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il contenuto ha errori');
  content.write(one, sound.replace('Come faccio un ordine?', '"Come faccio un **ordine**?"'));
  await expect(page.locator('pre')).toContainText('P-QUESTION-MARKUP');
  content.write(one, sound);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come faccio un ordine?');
});

test('a page opened on broken content tells the mistakes in the editor’s language, whatever else is asked for', async ({
  page,
  request,
}) => {
  content.write(one, sound.replace('2026-10-01', '01/10/2026'));
  await expect.poll(async () => (await request.get(`${address}/ordini/uno/`)).status()).toBe(503);
  for (const file of ['favicon.ico', 'favicon.svg', 'icon-192.png', 'atom.xml', 'ordini/uno/index.md']) {
    const answer = await request.get(`${address}/${file}`);
    expect([answer.status(), await answer.text()], file).toEqual([503, '']);
  }
  expect((await request.get(`${address}/healthz`)).status()).toBe(200);
  await page.goto(`${address}/ordini/uno/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il contenuto ha errori');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.locator('pre')).toContainText('articles/it/ordini/uno.mdx:5:10');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  content.write(one, sound);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come faccio un ordine?');
});

test('what one searches is what one has just saved: a changed question, and an alias', async ({ page, request }) => {
  const entry = async () => (await request.get(`${address}/_search/it.json`)).text();
  expect(await entry()).toContain('Come faccio un ordine?');
  content.write(one, sound.replace('Come faccio un ordine?', 'Come si fa un ordine?'));
  await expect.poll(entry).toContain('Come si fa un ordine?');

  content.write(one, simpleAnswer(1001, 'Come faccio un ordine?', 'aliases: [ghiribizzo zuccherato]\n'));
  await expect.poll(entry).toContain('Come faccio un ordine?');
  // The first search lets Vite find packages to bundle, after which it loads the page again, perhaps amid the typing.
  await expect(async () => {
    await page.goto(`${address}/ordini/due/`);
    await ask(page, 'ghiribizzo zuccherato');
    await expect(options(page).first()).toContainText('Come faccio un ordine?');
  }).toPass();
  content.write(one, sound);
});
