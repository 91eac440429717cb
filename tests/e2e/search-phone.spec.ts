import { expect, test, type Page } from '@playwright/test';
import { answer, ask, field, options } from './search-field.ts';

// What a telephone shows above its keyboard.
test.use({ viewport: { width: 390, height: 450 }, hasTouch: true });

/** Layout shifts from now on, those right after a touch or a key included: the reader should see none. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) (window as unknown as { shifts: number }).shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
const person = (page: Page) => page.getByRole('option', { name: 'Parla con un operatore' });
const close = (page: Page) => page.getByRole('button', { name: 'Chiudi la ricerca' });
const isReady = (page: Page) => page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
/** Taps the field of a page whose scripts are there, as on every page but the first. */
async function tap(page: Page): Promise<void> {
  await field(page).dispatchEvent('pointerover');
  await isReady(page);
  await field(page).tap();
}
/** Questions and answers of results that are seen whole, above the way to a person. */
const wholeResults = (page: Page) =>
  page.evaluate(() => {
    const bottom = document.querySelector('.search-more:last-child')!.getBoundingClientRect().top;
    return [...document.querySelectorAll('.search-hit')].filter((hit) => hit.getBoundingClientRect().bottom <= bottom)
      .length;
  });

for (const path of ['/', '/consegna/costo-della-consegna/'])
  test(`on ${path} the field goes to the top, questions are offered, and whole results stand above the keyboard`, async ({
    page,
  }) => {
    await watchShifts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await tap(page);
    expect((await field(page).boundingBox())!.y).toBeLessThan(20);
    await expect(options(page).first()).toBeInViewport({ ratio: 1 });
    await expect(options(page).first()).toHaveText(
      path === '/' ? answer(1007).question : 'Qual è l’importo minimo per ordinare?',
    );
    await expect(person(page)).toBeInViewport({ ratio: 1 });
    await ask(page, 'rimborso');
    await expect(options(page).first()).toContainText(answer(1022).question);
    await expect.poll(() => wholeResults(page)).toBeGreaterThanOrEqual(2);
    await expect(person(page)).toBeInViewport({ ratio: 1 });
    await expect(person(page)).toHaveAttribute('href', /\?q=rimborso$/);
    await options(page).nth(4).click({ trial: true });
    await expect(person(page)).toBeInViewport({ ratio: 1 });
    expect((await field(page).boundingBox())!.y).toBeLessThan(20);
    expect(await shifts(page)).toBe(0);
  });

test('on the search page the field goes to the top as well, so that the first answer is seen whole', async ({
  page,
}) => {
  await page.goto('/cerca/');
  await field(page).tap();
  await page.keyboard.type('dove è il mio ordine');
  await expect(page.locator('.search-hit').first()).toContainText(answer(1007).question);
  await expect(page.locator('.search-hit').first()).toBeInViewport({ ratio: 1 });
  expect((await field(page).boundingBox())!.y).toBeLessThan(20);
});

test('where search comes late, the field goes to the top with the next letter, not by itself', async ({ page }) => {
  await watchShifts(page);
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  await page.route('**/_astro/overlay.*', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const { y } = (await field(page).boundingBox())!;
  await field(page).tap();
  const tapped = await page.evaluate(() => performance.now());
  await field(page).pressSequentially('rimbors');
  await expect(options(page).first()).toBeVisible();
  // Longer ago than what is still the answer to a tap.
  await page.waitForFunction((then) => performance.now() - then > 450, tapped);
  release();
  await isReady(page);
  expect((await field(page).boundingBox())!.y).toBe(y);
  await field(page).press('o');
  expect((await field(page).boundingBox())!.y).toBeLessThan(20);
  expect(await shifts(page)).toBe(0);
});

test('whoever walks by with the Tab key moves nothing', async ({ page }) => {
  await page.goto('/');
  const { y } = (await field(page).boundingBox())!;
  await field(page).focus();
  await isReady(page);
  await expect(field(page)).toHaveRole('combobox');
  expect((await field(page).boundingBox())!.y).toBe(y);
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('closed and opened again at once, the sheet stays, and “back” closes it', async ({ page }) => {
  await page.goto('/consegna/');
  await page.goto('/');
  await tap(page);
  await ask(page, 'rimborso');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#search-home')!;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    input.click();
  });
  await expect
    .poll(() => page.evaluate(() => (history.state as Record<string, unknown>)?.['search-home']))
    .toBeTruthy();
  await expect(options(page).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('what an empty field offers is fetched from nowhere', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tap(page);
  await expect(options(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(
    asked.filter((path) => !/\/_astro\/(start|it|overlay|element|question)\.|\/_search\/it[-\w]*\.json$/.test(path)),
  ).toEqual([]);
  await options(page).nth(1).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer(1013).question);
});

test('“back” closes the sheet and stays on the page; so do Escape and the arrow', async ({ page }) => {
  await page.goto('/consegna/');
  await page.goto('/');
  const inPlace = (await field(page).boundingBox())!.y;
  const isClosed = async () => {
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect.poll(async () => (await field(page).boundingBox())!.y).toBe(inPlace);
  };
  await tap(page);
  await ask(page, 'rimborso');
  await page.goBack();
  await isClosed();
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(field(page)).not.toBeFocused();

  await tap(page);
  await expect(options(page).first()).toContainText(answer(1022).question);
  await page.keyboard.press('Escape');
  await isClosed();
  await expect(field(page)).toHaveValue('rimborso');
  // The second Escape empties the field, and no more.
  await page.keyboard.press('Escape');
  await isClosed();
  await expect(field(page)).toHaveValue('');
  await ask(page, 'rimborso');
  await page.keyboard.press('Escape');
  await isClosed();

  await tap(page);
  await expect(page.getByRole('listbox')).toBeVisible();
  await close(page).tap();
  await isClosed();
  // None of the three left a place behind that "back" would have to pass.
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(/\/consegna\/$/);
});

test('putting the keyboard away leaves the list; the next field of the page closes it', async ({ page }) => {
  await page.goto('/');
  await tap(page);
  await ask(page, 'rimborso');
  await field(page).blur();
  await expect(options(page).first()).toBeInViewport();
  await tap(page);
  // The button, the list itself that arrows scroll, and out.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(page.locator('site-search').locator(':focus')).toHaveCount(0);
});

test('written from right to left, arrow and list change sides', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await tap(page);
  await expect(options(page).first()).toBeVisible();
  expect((await close(page).boundingBox())!.x).toBeGreaterThan(300);
  const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }));
  expect(scrollWidth).toBe(390);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the field stays where it is', async ({ page }) => {
    await page.goto('/');
    const { y } = (await field(page).boundingBox())!;
    await field(page).tap();
    expect((await field(page).boundingBox())!.y).toBe(y);
  });
});

for (const [way, viewport] of [
  ['a telephone', { width: 390, height: 450 }],
  ['a desk', { width: 1280, height: 500 }],
] as const)
  test.describe(`at ${way}, a page that the browser did not keep`, () => {
    test.use({ viewport });
    test('comes back from a result with its words, its list and its place, and leaves the focus alone', async ({
      page,
    }) => {
      await watchShifts(page);
      await page.goto('/');
      await field(page).click();
      await ask(page, 'rimborso');
      // Said once the list is whole, or on a slow line a little before.
      await expect(page.locator('site-search [role=status]')).not.toBeEmpty();
      await page.waitForLoadState('networkidle');
      const list = page.locator('.search-panel');
      const titles = await options(page).allTextContents();
      await options(page).nth(4).click({ trial: true });
      const place = await list.evaluate((element) => element.scrollTop);
      expect(place).toBeGreaterThan(0);
      await options(page).nth(4).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\?$/);
      await expect(page).not.toHaveURL(/:\d+\/$/);
      await page.goBack();
      await expect(field(page)).toHaveValue('rimborso');
      await expect(options(page)).toHaveText(titles);
      await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(place);
      await expect(field(page)).not.toBeFocused();
      expect(await shifts(page)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('listbox')).toBeHidden();
      await page.reload();
      await expect(field(page)).toHaveValue('');
    });
  });
