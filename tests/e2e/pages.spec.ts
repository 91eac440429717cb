import { expect, test } from '@playwright/test';

test('the page that is not there answers 404 and helps', async ({ page }) => {
  const response = await page.goto('/en/deliveries/cost/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(
    page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox')),
  ).toBeVisible();
});

test('dark follows the reader’s system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});

test('print keeps the answer and leaves out what paper cannot do', async ({ page }) => {
  await page.goto('/consegna/costo-della-consegna/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a reader changes language and stays on the same answer', async ({ page }) => {
  await page.goto('/consegna/costo-della-consegna/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/delivery\/delivery-cost\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('banner').getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL(/\/consegna\/costo-della-consegna\/$/);
});

test('the number of an answer is its short link', async ({ page }) => {
  await page.goto('/1010/');
  await expect(page).toHaveURL(/\/consegna\/costo-della-consegna\/$/);
  await page.goto('/en/1010/');
  await expect(page).toHaveURL(/\/en\/delivery\/delivery-cost\/$/);
});

for (const [width, height] of [
  [320, 640],
  [1280, 900],
])
  for (const day of ['2026-11-20', '2026-12-25'])
    test(`nothing moves by itself at ${width} px on ${day}, from loading to the foot of the page`, async ({ page }) => {
      await page.setViewportSize({ width: width!, height: height! });
      await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node }[] })[])
            moved.push(`${entry.value} ${entry.sources.map(({ node }) => node.textContent?.slice(0, 40))}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of ['/', '/consegna/', '/consegna/costo-della-consegna/', '/contatti/']) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.mouse.move(width! / 2, height! - 5);
        const foot = page.getByRole('contentinfo');
        for (
          let step = 0;
          step < 30 && !(await foot.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight + 1));
          step++
        )
          await page.mouse.wheel(0, height! * 0.8);
        const told = page.locator('.channel-state').filter({ visible: true }).first();
        await expect(told).toHaveText(/Aperto|entro/);
        expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), path).toEqual([]);
      }
    });

test('the sign beside a heading copies its address, and a word beside it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/consegna/consegna-in-ritardo/');
  const sign = page.locator('.heading-link').first();
  await sign.click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copiato' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe('with the keyboard only', () => {
  test('the first key leads past the header, and every stop shows where it is', async ({ page }) => {
    await page.goto('/consegna/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
    for (let stop = 0; stop < 12; stop++) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).not.toBe('none');
      await page.keyboard.press('Tab');
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an answer through the categories', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Consegna/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Quanto costa la consegna?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
  });

  test('a reader finds an answer in the list of all questions', async ({ page }) => {
    await page.goto('/tutte/');
    await page.getByRole('link', { name: 'Come annullo un ordine?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come annullo un ordine?');
  });

  test('the search field leads to the search page, which leads to every question', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').locator('input[name=q]').fill('rimborso');
    await page.getByRole('main').getByRole('button', { name: 'Cerca' }).click();
    await expect(page).toHaveURL(/\/cerca\/\?q=rimborso$/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Tutte le domande' })).toBeVisible();
  });
});
