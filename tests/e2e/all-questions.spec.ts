import { expect, test, type Page } from '@playwright/test';
import { content } from './site.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Cerca nell’elenco' });
const links = (page: Page) => page.locator('.subject').getByRole('link');

test('the list of all questions stands by subject, and narrows while one types, mistakes forgiven', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/tutte/', { waitUntil: 'networkidle' });
  const all = await links(page).count();
  expect(all).toBe(content.articles.filter(({ locale, status }) => locale === 'it' && status === 'published').length);
  await expect(page.locator('.subject h2')).toHaveCount(content.categories.length);
  expect(asked.filter((url) => /narrow/.test(url))).toEqual([]);
  const narrow = page.waitForResponse(/narrow-questions/);
  await page.mouse.move(5, 5);
  await page.evaluate((url) => import(url), (await narrow).url());
  // Not before somebody goes to the field.
  expect(asked.filter((url) => /question-list/.test(url))).toEqual([]);
  await box(page).click();
  await box(page).pressSequentially('costo cosegna');
  await expect(links(page).filter({ visible: true })).toHaveText(['Quanto costa la consegna?']);
  await expect(page.locator('.subject h2').filter({ visible: true })).toHaveText(['Consegna']);
  const jumps = page.getByRole('navigation', { name: 'Vai all’argomento' }).getByRole('link');
  await expect(jumps).toHaveText(['Consegna']);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Domande trovate: 1');
  await box(page).fill('');
  await expect(links(page).filter({ visible: true })).toHaveCount(all);
  await expect(page.getByRole('main').getByRole('status')).toBeEmpty();
  expect(asked.filter((url) => /_search|pagefind/.test(url))).toEqual([]);
});

test.describe('above the keyboard of a phone', () => {
  test.use({ viewport: { width: 390, height: 450 }, hasTouch: true, isMobile: true });
  test('the field goes up, so that what is found stands in sight', async ({ page }) => {
    await page.goto('/tutte/');
    await box(page).tap();
    await box(page).pressSequentially('costo cosegna');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Domande trovate: 1');
    await expect(links(page).filter({ visible: true })).toBeInViewport({ ratio: 1 });
  });
});

test('the count is told once the reader pauses, not for every letter', async ({ page }) => {
  const status = page.getByRole('main').getByRole('status');
  await page.clock.install();
  await page.goto('/tutte/');
  await box(page).click();
  await page.clock.pauseAt(Date.now() + 60_000);
  await box(page).pressSequentially('costo cosegna');
  await expect(links(page).filter({ visible: true })).toHaveText(['Quanto costa la consegna?']);
  await expect(status).toBeEmpty();
  await page.clock.runFor(500);
  await expect(status).toHaveText('Domande trovate: 1');
});

test('what no question has can be searched in all answers', async ({ page }) => {
  await page.goto('/tutte/');
  await box(page).click();
  await box(page).pressSequentially('xqztkw');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Nessuna domanda contiene queste parole.');
  await page.getByRole('link', { name: 'Cerca in tutte le risposte' }).click();
  await expect(page).toHaveURL(/\/cerca\/\?q=xqztkw$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no field that does nothing', async ({ page }) => {
    await page.goto('/tutte/');
    await expect(box(page)).toBeHidden();
    await expect(links(page).first()).toBeVisible();
  });
});
