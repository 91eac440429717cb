import { expect, test, type Page } from '@playwright/test';
import { arrived, watchSent } from './leaving.ts';
import { ask, field, options } from './search-field.ts';

// Pages that stand still while the reader is elsewhere, as readers' browsers keep them.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

/** Whether the page came back as it was left, not loaded again. */
const watchReturn = (page: Page) =>
  page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
const cameBack = (page: Page) => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted);

test('a search page that the browser kept comes back with its query, its answers and its place', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto('/cerca/?q=consegna');
  const main = page.getByRole('main');
  const link = main.locator('.search-hit a').nth(5);
  await expect(link).toBeVisible();
  await expect(main.getByRole('status')).toHaveText(/risposte/);
  await link.scrollIntoViewIfNeeded();
  const titles = await main.locator('.search-hit a').allTextContents();
  await watchReturn(page);
  await page.evaluate(() => addEventListener('pagehide', () => Object.assign(window, { place: scrollY })));
  await link.click();
  await expect(page).not.toHaveURL(/cerca/);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(/q=consegna/);
  expect(await cameBack(page)).toBe(true);
  await expect(field(main)).toHaveValue('consegna');
  expect(await main.locator('.search-hit a').allTextContents()).toEqual(titles);
  const place = await page.evaluate(() => (window as unknown as { place: number }).place);
  expect(place).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('a page kept with its list open comes back with the query, and the list opens again where it was', async ({
  page,
}) => {
  await page.goto('/');
  await ask(page, 'rimborso');
  await page.waitForLoadState('networkidle');
  const first = await options(page).first().textContent();
  await watchReturn(page);
  await options(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/rimbors/i);
  await page.goBack({ waitUntil: 'commit' });
  expect(await cameBack(page)).toBe(true);
  await expect(field(page)).toHaveValue('rimborso');
  await expect(options(page).first()).toHaveText(first ?? '');
  await field(page).press('ArrowDown');
  await expect(options(page).first()).toHaveText(first ?? '');
});

test('on a telephone the sheet of a page that the browser kept comes back with its place, and “back” closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 450 });
  await page.goto('/');
  await ask(page, 'rimborso');
  await page.waitForLoadState('networkidle');
  const list = page.locator('.search-panel');
  await watchReturn(page);
  await list.evaluate((element) =>
    addEventListener('pagehide', () => Object.assign(window, { place: element.scrollTop })),
  );
  await options(page).nth(4).click();
  await expect(page).not.toHaveURL(/:\d+\/$/);
  await page.goBack({ waitUntil: 'commit' });
  await expect(field(page)).toHaveValue('rimborso');
  expect(await cameBack(page)).toBe(true);
  await expect(options(page).nth(4)).toBeInViewport();
  const place = await page.evaluate(() => (window as unknown as { place: number }).place);
  expect(place).toBeGreaterThan(0);
  expect(await list.evaluate((element) => element.scrollTop)).toBe(place);
  await page.goBack({ waitUntil: 'commit' });
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('an answer that the browser kept comes back with its vote, and can be voted on again', async ({
  page,
  context,
}) => {
  const sent = watchSent(context);
  const button = (name: string) => page.locator('prontuario-feedback').getByRole('button', { name, exact: true });
  await page.goto('/consegna/costo-della-consegna/');
  await button('No').click();
  await expect.poll(() => arrived(sent)).toBe(1);
  await watchReturn(page);
  await page.goto('/ordini/');
  await page.goBack({ waitUntil: 'commit' });
  await expect(button('No')).toHaveAttribute('aria-pressed', 'true');
  expect(await cameBack(page)).toBe(true);
  await button('Sì').click();
  await expect.poll(() => arrived(sent)).toBe(2);
});
