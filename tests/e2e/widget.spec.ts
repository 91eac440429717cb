import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsNarrowAndWide, onlyColours } from './axe.ts';
import { hostileStyles, shopPage, shopPolicy, type ShopPage } from './shop.ts';
import { origin, project } from './site.ts';

const { widget } = JSON.parse(readFileSync(join(project, 'tests/budgets.json'), 'utf8')) as {
  widget: { script: number };
};
/** A page of the shop: another origin. */
const shop = 'https://www.dispensa.example/checkout/';
/** Opens the page of the shop. In: what its body holds, what else it has, another address. */
async function openShop(
  page: Page,
  body: string,
  { from = shop, ...more }: ShopPage & { from?: string } = {},
): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route(`${new URL(from).origin}/**`, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': shopPolicy(origin) },
          body: shopPage(origin, body, more),
        })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(from);
  await expect.poll(() => page.evaluate(() => customElements.get('prontuario-help') !== undefined)).toBe(true);
  return faults;
}

const opener = (page: Page) => page.getByRole('button', { name: 'Serve aiuto?' });
const panel = (page: Page) => page.frameLocator('iframe');
/** Presses something in the panel. Over WebDriver BiDi no press of the mouse reaches a frame of another origin in Firefox: there the page's own does. */
const press = (inPanel: Locator, browserName: string) =>
  browserName === 'firefox' ? inPanel.evaluate((element: HTMLElement) => element.click()) : inPanel.click();

test('on a page of the shop a reader searches, reads and votes in the panel, and goes on where they were', async ({
  page,
  browserName,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const faults = await openShop(page, '<prontuario-help></prontuario-help>');
  expect(asked.filter((url) => url.startsWith(origin))).toEqual([`${origin}/widget.js`]);

  await opener(page).focus();
  await page.keyboard.press('Enter');
  const field = panel(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('costo consegna');
  await press(panel(page).getByRole('link', { name: 'Quanto costa la consegna?' }), browserName);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
  // What is read in the panel can be opened as a page by itself.
  const whole = page.getByRole('link', { name: 'Pagina intera' });
  await expect(whole).toHaveAttribute('href', `${origin}/consegna/costo-della-consegna/`);
  // A press before the script has come sends the form, which leads to a page of thanks.
  await expect(panel(page).locator('prontuario-feedback:defined')).toBeVisible();
  await press(panel(page).getByRole('button', { name: 'Sì' }), browserName);
  await expect(panel(page).locator('.feedback')).toHaveAttribute('data-state', 'yes');

  await page.getByRole('button', { name: 'Nuova ricerca' }).click();
  await expect(panel(page).getByRole('searchbox')).toHaveValue('');
  await expect(whole).toHaveAttribute('href', `${origin}/`);
  // Where questions are offered already, the first press closes these alone.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(opener(page)).toBeFocused();
  expect(page.url()).toBe(shop);
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /prontuario|widget/i.test(key)))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(faults).toEqual([]);
});

test('Escape in an answer closes the panel, and in a conversation of the panel once that is closed @keys-in-frames', async ({
  page,
}) => {
  const faults = await openShop(page, '<prontuario-help></prontuario-help>');
  const dialog = page.getByRole('dialog', { name: 'Serve aiuto?' });
  const closes = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener(page)).toBeFocused();
  };
  await opener(page).click();
  await panel(page).getByRole('searchbox').fill('costo consegna');
  await panel(page).getByRole('link', { name: 'Quanto costa la consegna?' }).click();
  const feedback = panel(page).locator('prontuario-feedback:defined');
  await expect(feedback).toBeVisible();
  // Also when it is the first thing the reader does there.
  await feedback.getByRole('button', { name: 'Sì' }).focus();
  await closes();

  await opener(page).click();
  await page.getByRole('button', { name: 'Nuova ricerca' }).click();
  await panel(page).getByRole('link', { name: 'Scrivi che cosa è successo' }).click();
  const talk = panel(page).getByRole('dialog');
  await expect(talk.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(talk).toBeHidden();
  await closes();
  expect(faults).toEqual([]);
});

// Nor do keys reach such a frame there.
test('in the panel a reader writes what happened, reads a checked answer and goes on to a person with what was said @keys-in-frames', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const faults = await openShop(page, '<prontuario-help></prontuario-help>');
  await opener(page).click();
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  expect(asked.filter((url) => /talk|_conversation/.test(url))).toEqual([]);
  await panel(page).getByRole('link', { name: 'Scrivi che cosa è successo' }).click();
  const dialog = panel(page).getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('come annullo un ordine');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('log')).toContainText('Verificata il');
  // Escape closes the conversation, and the panel stays.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Serve aiuto?' })).toBeVisible();
  await panel(page).getByRole('link', { name: 'Scrivi che cosa è successo' }).click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('operatore');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Continua con una persona' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Che cosa' })).toHaveValue(
    /come annullo un ordine\noperatore\n\nHo già letto: Come annullo un ordine\?/,
  );
  expect(page.url()).toBe(shop);
  expect(faults).toEqual([]);
});

test.describe('without a wish for light or dark of its own', () => {
  // What Playwright emulates holds in every frame, whatever the page around says.
  test.use({ colorScheme: null });
  test('the widget is light or dark as its attribute says, or as the page around', async ({ page }) => {
    await openShop(
      page,
      ['light', 'dark', 'auto']
        .map((scheme) => `<prontuario-help scheme="${scheme}" lang="it" inline></prontuario-help>`)
        .join(''),
      { head: '<style>:root { color-scheme: dark }</style>' },
    );
    const grounds = async () => {
      const seen: string[] = [];
      for (const index of [0, 1, 2]) {
        const widget = page.locator('prontuario-help').nth(index);
        const body = widget.frameLocator('iframe').locator('html');
        const around = await widget
          .locator('[part=panel]')
          .evaluate((element) =>
            getComputedStyle(element).backgroundColor === 'rgb(255, 255, 255)' ? 'light' : 'dark',
          );
        const within = await body.evaluate(() =>
          matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
        );
        seen.push(`${around} ${within}`);
      }
      return seen;
    };
    for (const frame of [0, 1, 2])
      await expect(
        page.locator('prontuario-help').nth(frame).frameLocator('iframe').getByRole('searchbox'),
      ).toBeVisible();
    await expect.poll(grounds).toEqual(['light light', 'dark dark', 'dark dark']);
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
    await expect.poll(grounds).toEqual(['light light', 'dark dark', 'light light']);
  });
});

test('until it is opened it costs no more than its budget', async ({ request }) => {
  const script = await (await request.get('/widget.js', { headers: { 'accept-encoding': 'identity' } })).body();
  const { length } = brotliCompressSync(script);
  expect(length, `${length} of ${widget.script} bytes`).toBeLessThanOrEqual(widget.script);
});

test('a page that the site does not name cannot show the help centre', async ({ page }) => {
  await openShop(page, '<prontuario-help></prontuario-help>', { from: 'https://elsewhere.example/' });
  await opener(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(panel(page).getByRole('searchbox')).toHaveCount(0);
});

test('styles of the page around change nothing of it, and two stand beside each other', async ({ page }) => {
  await openShop(page, '<prontuario-help></prontuario-help><prontuario-help lang="en" inline></prontuario-help>', {
    head: hostileStyles,
  });
  const box = await opener(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await opener(page).evaluate((button) => getComputedStyle(button).fontSize)).toBe('16px');
  await expect(page.frameLocator('iframe[title="Need help?"]').getByRole('searchbox')).toBeVisible();
  await opener(page).click();
  await expect(page.frameLocator('iframe[title="Serve aiuto?"]').getByRole('searchbox')).toBeVisible();
});

test('a page that turns, clips or covers itself does so without the widget, unless it wants it among its own layers', async ({
  page,
}) => {
  const size = { width: 1000, height: 700 };
  await page.setViewportSize(size);
  await openShop(page, '<prontuario-help></prontuario-help>', {
    head: '<style>body { transform: rotate(180deg); opacity: 0.5; overflow: hidden; height: 200px; width: 300px } main { position: fixed; inset: 0; z-index: 2147483647; background: #fff }</style>',
  });
  const edges = async (name: 'button' | 'dialog') => {
    const box = (await page.getByRole(name, { name: 'Serve aiuto?' }).boundingBox())!;
    return { end: Math.round(size.width - box.x - box.width), bottom: Math.round(size.height - box.y - box.height) };
  };
  expect(await edges('button')).toEqual({ end: 16, bottom: 16 });
  await opener(page).click();
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  expect(await edges('dialog')).toEqual({ end: 16, bottom: 16 });

  await openShop(page, '<prontuario-help></prontuario-help>', {
    head: '<style>prontuario-help { --prontuario-z-index: 5 } main { position: fixed; inset: 0; z-index: 6; background: #fff }</style>',
  });
  expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 40, innerHeight - 40)?.tagName)).toBe('MAIN');
});

test('one that stands in the page is as high as an answer needs, or as the page says, and leaves the focus where it is', async ({
  page,
}) => {
  await openShop(page, '<prontuario-help lang="it" inline></prontuario-help>');
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const height = () => page.locator('prontuario-help').evaluate((element) => element.getBoundingClientRect().height);
  expect(await height()).toBe(576);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('prontuario-help')!.style.setProperty('--prontuario-height', '300px'),
  );
  expect(await height()).toBe(300);
  // Who asks for a new search writes at once.
  await page.getByRole('button', { name: 'Nuova ricerca' }).click();
  await expect(panel(page).getByRole('searchbox')).toBeFocused();
});

test('a button of the page opens it, its events tell the page, and taken away it leaves nothing', async ({ page }) => {
  await openShop(page, '<button id="help">?</button><prontuario-help for="help"></prontuario-help>');
  await page.evaluate(() => {
    for (const name of ['prontuario-open', 'prontuario-close'])
      document.addEventListener(name, () => (document.title += ` ${name}`));
  });
  await expect(opener(page)).toHaveCount(0);
  // A script of the page makes its button anew.
  await page.locator('#help').evaluate((button) => button.replaceWith(button.cloneNode(true)));
  await page.getByRole('button', { name: '?' }).click();
  await page.getByRole('button', { name: 'Chiudi' }).click();
  // The browser tells that a dialog is closed a moment later.
  await expect(page).toHaveTitle('Shop prontuario-open prontuario-close');
  await page.evaluate(() => document.querySelector('prontuario-help')?.remove());
  await page.getByRole('button', { name: '?' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the open panel has no fault that a machine can find, narrow or wide, light or dark @plain', async ({ page }) => {
  await openShop(page, '<prontuario-help></prontuario-help>', {
    head: '<meta name="color-scheme" content="light dark">',
  });
  await opener(page).click();
  await expect(panel(page).getByRole('searchbox')).toBeVisible();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).include('prontuario-help');
      // In the dark only the colours are others.
      const { violations } = await (colorScheme === 'dark' ? axe.options(onlyColours) : axe).analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(faults, `${width} px, ${colorScheme}`).toEqual([]);
    }
    const over = await panel(page)
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  }
});

test('the page that explains it shows two lines to paste, with the address of this site', async ({ page }) => {
  await page.goto('/widget/');
  await expect(page.locator('pre').first()).toContainText('src="https://aiuto.dispensa.example/widget.js"');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await faultsNarrowAndWide(page)).toEqual([]);
});

test('with the digest that the page prints a browser runs that very script, and no other', async ({
  page,
  request,
}) => {
  await page.goto('/widget/');
  const pinned = await page.locator('pre', { hasText: 'integrity=' }).textContent();
  const integrity = /integrity="([^"]+)"/.exec(pinned ?? '')?.[1] ?? '';
  const script = await (await request.get('/widget.js', { headers: { 'accept-encoding': 'identity' } })).body();
  expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
  await page.route(`${shop}*`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': shopPolicy(origin) },
      body: shopPage(origin, '<prontuario-help></prontuario-help>', {
        integrity: route.request().url().endsWith('?other') ? integrity.replace(/.{4}$/, 'AAAA') : integrity,
      }),
    }),
  );
  await page.goto(shop);
  await expect(opener(page)).toBeVisible();
  await page.goto(`${shop}?other`);
  await expect(page.locator('prontuario-help')).toBeAttached();
  expect(await page.evaluate(() => customElements.get('prontuario-help') === undefined)).toBe(true);
});
