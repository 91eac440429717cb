import { expect, test, type Page } from '@playwright/test';
import { origin } from './site.ts';

/** A host that shows the root's page for all that is missing, in whatever folder (as S3 does). */
async function oneMissingPage(page: Page): Promise<void> {
  await page.route(/\/en\/(?:deliveries|no-such)/, async (route) => {
    const response = await route.fetch({ url: `${origin}/non-esiste/` });
    expect(response.status()).toBe(404);
    await route.fulfill({ response });
  });
}

test('a missing page in English answers in English, also where the host knows the Italian one only', async ({
  context,
}) => {
  // A tab of its own: that of the tests before has their history.
  const page = await context.newPage();
  await oneMissingPage(page);
  await page.goto('/en/deliveries/delivery-cost.html');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('deliveries delivery cost');
  await expect(page.getByRole('main').getByRole('link', { name: 'How much does delivery cost?' })).toHaveAttribute(
    'href',
    /\/en\/delivery\/delivery-cost\/$/,
  );
  // Back leads to where the reader came from, not to the page in the wrong language.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('the words of an address travel as they are, and as words only', async ({ page }) => {
  await oneMissingPage(page);
  await page.goto('/en/no-such/%3Cimg%20src=x%3E/citt%C3%A0/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('no such img src x città');
});

for (const [path, lang, words] of [
  ['/consegne/costo-consegna', 'it', 'consegne costo consegna'],
  ['/en/delivery/costs', 'en', 'delivery costs'],
  ['/english/delivery', 'it', 'english delivery'],
] as const)
  test(`the host's own page for ${path} stays, and searches for its words`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(words);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveURL(new RegExp(`${path}/?$`));
  });

const meant = (page: Page) => page.getByRole('region', { name: 'Forse cercavi' }).getByRole('link');

test('who asks something else writes over the words of the address', async ({ page }) => {
  await page.goto('/consegne/costo-consegna');
  const field = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox'));
  await expect(field).toHaveValue('consegne costo consegna');
  await field.click();
  await page.keyboard.type('rimborso');
  await expect(field).toHaveValue('rimborso');
});

test('of what an address meant three answers are shown, if need be of the same subject, and the address stays as it was asked for', async ({
  page,
}) => {
  const searches: string[] = [];
  page.on('request', (request) => /_search|pagefind/.test(request.url()) && searches.push(request.url()));
  await page.goto('/consegne/costo-cosegna', { waitUntil: 'networkidle' });
  await expect(meant(page).first()).toHaveText('Quanto costa la consegna?');
  await expect(meant(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\/consegne\/costo-cosegna\/?$/);
  expect(searches).toEqual([]);
  await meant(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
});

test('an address that meant nothing here leads to the most useful answers', async ({ page }) => {
  await page.goto('/wp-login.php');
  await expect(page.locator('not-found[data-known]')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Le risposte più utili' }).getByRole('link')).toHaveCount(3);
});

for (const width of [320, 1280])
  test(`what an address meant moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    let release = () => {};
    const gate = new Promise<void>((open) => (release = open));
    await page.route('**/tutte/', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/consegne/costo-consegna');
    const place = () => page.getByRole('heading', { name: 'Argomenti' }).boundingBox();
    const before = await place();
    release();
    await expect(page.locator('not-found[data-known]')).toBeVisible();
    expect(await place()).toEqual(before);
  });
