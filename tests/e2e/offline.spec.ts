import { expect, test, type Page } from '@playwright/test';
import type { OfflineSettings } from '../../src/offline/settings.ts';
import { encodePhoneCode } from '../../src/phone-code/phone-code.ts';
import { content } from './site.ts';

const cost = '/consegna/costo-della-consegna/';

/** Opens a page, and waits until the service worker answers for its site. */
async function visitUnderWorker(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}
/** Addresses that are kept. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('prontuario '));
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
  });

test('what was read is read again without network, and the rest says so and offers it', async ({ page, context }) => {
  await visitUnderWorker(page, '/');
  await page.goto(cost);
  await expect.poll(() => keptPaths(page)).toContain(cost);
  await context.setOffline(true);

  await page.goto('/');
  await page.goto(cost);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
  await page.goto('/ordini/modificare-ordine/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Non c’è rete');
  // It looks as the site does.
  await expect(page.getByRole('banner').getByRole('link', { name: 'Aiuto Dispensa' })).toHaveAttribute('href', '/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
  await page.getByRole('link', { name: 'Quanto costa la consegna?' }).click();
  await expect(page).toHaveURL(cost);
  await page.goto('/en/delivery/delivery-cost/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');

  await context.setOffline(false);
  await page.goto('/ordini/modificare-ordine/');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Non c’è rete');
});

test('who searched can search again without network, on the page of search too, and see whom to call', async ({
  page,
  context,
}) => {
  await visitUnderWorker(page, '/');
  const field = page.getByRole('main').getByRole('combobox').or(page.getByRole('main').getByRole('searchbox'));
  await field.fill('bonifico');
  await expect(page.getByRole('option', { name: /bonifico/ }).first()).toBeVisible();
  await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining(['/cerca/', '/contatti/']));
  await context.setOffline(true);
  // By day: who does not answer in the evening is folded away.
  await page.clock.setFixedTime('2026-11-26T09:00:00Z');
  await page.goto('/ordini/modificare-ordine/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Non c’è rete');
  await page.getByRole('link', { name: 'Contattaci' }).click();
  await expect(page.getByRole('link', { name: /^Chiama/ })).toBeVisible();
  await page.goto('/cerca/?q=bonifico');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading').first()).toContainText('bonifico');
});

test('who comes back another day searches without network, and finds what was never opened', async ({
  page,
  context,
}) => {
  await visitUnderWorker(page, '/');
  await page.goto(cost);
  await expect.poll(() => keptPaths(page)).toContain('/?since');
  // Not on the first day: nobody has come back yet.
  expect(await keptPaths(page)).not.toContain('/cerca/');
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('prontuario '));
    await (await caches.open(name)).put('/?since', new Response(String(Date.now() - 86_400_000)));
  });
  // The worker looks once while it runs: as on another day, it starts anew.
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto('/');
  const script = await (await page.request.get('/sw.js')).text();
  const { searchFiles } = (
    JSON.parse(/^const offlineSettings=(\{.*?\});(?=\S)/s.exec(script)?.[1] ?? '') as OfflineSettings
  ).locales['it'] ?? { searchFiles: [] };
  const wanted = ['/cerca/', ...searchFiles];
  expect(wanted.length).toBeGreaterThan(4);
  await expect
    .poll(
      async () => {
        const kept = new Set(await keptPaths(page));
        return wanted.filter((path) => !kept.has(path));
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  await context.setOffline(true);

  await page.goto('/cerca/?q=buono+regalo');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading').first()).toContainText(/regalo/i);
});

test('caches of another version go, those of other sites of the company stay', async ({ page }) => {
  await page.goto('/robots.txt');
  await page.evaluate(async () => {
    await caches.open('prontuario / 0123456789abcdef');
    await caches.open('prontuario /shop/ 0123456789abcdef');
    await caches.open('shop');
  });
  await visitUnderWorker(page, '/');
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('prontuario / 0123456789abcdef');
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain('prontuario /shop/ 0123456789abcdef');
  expect(names).toContain('shop');
});

test('a vote passes the service worker by, and is kept nowhere', async ({ page }) => {
  await visitUnderWorker(page, cost);
  const sent = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Sì', exact: true }).click();
  expect((await sent).ok()).toBe(true);
  expect((await keptPaths(page)).filter((path) => path.includes('api'))).toEqual([]);
});

test('an agent who opened the desk once finds and copies any answer without network, and reads a phone code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitUnderWorker(page, '/operatori/');
  // Named last, behind a file for each answer.
  await expect.poll(() => keptPaths(page), { timeout: 20_000 }).toContain('/?kept');
  await context.setOffline(true);
  await page.goto('/operatori/');
  await page.keyboard.type('costo consegna');
  await expect(page.locator('#desk-question')).toHaveText('Quanto costa la consegna?');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).toHaveText('Copiata: risposta 1010, Social');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Risposta 1010');
  await page.keyboard.press('Escape');
  const book = { locales: content.site.locales, categories: content.categories.map(({ id }) => id) };
  await page.keyboard.type(encodePhoneCode({ locale: 'en', category: '', answer: 1022 }, book));
  await expect(page.locator('#desk-question')).toHaveText('When will I get my refund?');
});
