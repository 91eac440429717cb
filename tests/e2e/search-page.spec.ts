import { expect, test, type Page } from '@playwright/test';
import { answer, field, listenToEvents, listenToRegions } from './search-field.ts';

const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

test('an address with words in it shows their answers as a list of headings and links', async ({ page }) => {
  await page.goto('/cerca/?q=quando+arriva+il+rimborso');
  await expect(field(page)).toHaveValue('quando arriva il rimborso');
  const { question } = answer(1022);
  await expect(results(page).first().getByRole('heading', { level: 2 })).toHaveText(question);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  // The same words are soon said to a screen reader, elsewhere.
  const count = page.locator('.search-note', { hasText: /^\d+ risposte per «quando arriva il rimborso»$/ });
  await expect(count).toBeVisible();
  await results(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
});

test('another language is asked the same words, also those typed since', async ({ page }) => {
  await page.goto('/cerca/?q=rimborso');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('cambiare password');
  await expect.poll(() => queryOf(page)).toBe('cambiare password');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=cambiare\+password$/);
});

test('the address follows the words, and back walks through questions, not through letters', async ({ page }) => {
  await page.goto('/');
  await page.goto('/cerca/');
  await field(page).pressSequentially('rimborso', { delay: 30 });
  await expect.poll(() => queryOf(page)).toBe('rimborso');
  await page.keyboard.press('Enter');
  const before = await results(page).first().textContent();
  await field(page).fill('');
  await field(page).pressSequentially('password', { delay: 30 });
  await expect.poll(() => queryOf(page)).toBe('password');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/password/);

  await page.goBack();
  await expect(field(page)).toHaveValue('rimborso');
  await expect(results(page).first()).toHaveText(before ?? '');
  await expect(page).toHaveTitle(/rimborso/);
  await page.goForward();
  await expect(field(page)).toHaveValue('password');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come possiamo aiutarti?');
});

test('coming back from an answer brings the words and the list back', async ({ page }) => {
  await page.goto('/cerca/');
  await field(page).pressSequentially('fattura');
  await expect(results(page).first()).toContainText('fattura');
  await results(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('fattura');
  await page.goBack();
  await expect(page).toHaveURL(/\/cerca\/\?q=fattura$/);
  await expect(field(page)).toHaveValue('fattura');
  await expect(results(page).first()).toContainText('fattura');
});

test('the topics stand there until there are words, and again when they are gone', async ({ page }) => {
  await page.goto('/cerca/');
  const topics = page.getByRole('heading', { name: 'Argomenti', exact: true });
  await expect(topics).toBeVisible();
  await field(page).pressSequentially('reso');
  await expect(results(page).first()).toBeVisible();
  await expect(topics).toBeHidden();
  await field(page).fill('');
  await expect(topics).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBeNull();
});

test('nothing found offers topics and a person who gets the question', async ({ page }) => {
  await page.goto('/cerca/?q=xqztkw');
  await expect(page.getByRole('heading', { name: 'Scegli un argomento' })).toBeVisible();
  const person = page.getByRole('main').getByRole('link', { name: 'Parla con un operatore' });
  await expect(person).toHaveAttribute('href', /\/contatti\/\?q=xqztkw$/);
});

test('where no answer is a good one, a person who gets the question comes before those that are near', async ({
  page,
}) => {
  await page.goto('/cerca/?q=noleggio+auto+elettrica');
  await expect(page.locator('.search-note').filter({ hasText: 'non c’è una risposta precisa' })).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  const first = page.locator('.search-results').getByRole('link').first();
  await expect(first).toHaveText('Parla con un operatore');
  await expect(first).toHaveAttribute('href', /\/contatti\/\?q=noleggio\+auto\+elettrica$/);
});

test('a settled query is announced once, and a search is told once', async ({ page }) => {
  const events = await listenToEvents(page);
  await page.goto('/cerca/');
  const said = await listenToRegions(page);
  await field(page).pressSequentially('consegna', { delay: 30 });
  await expect.poll(() => events.length).toBe(1);
  await expect.poll(said).toEqual([expect.stringMatching(/^\d+ risposte per «consegna»/)]);
  await page.keyboard.press('Enter');
  await results(page).nth(2).getByRole('link').click();
  await expect.poll(() => events.map(([type]) => type)).toEqual(['prontuario:search', 'prontuario:choose']);
  expect(events[1]?.[1]).toMatchObject({ query: 'consegna', rank: 3 });
});

for (const width of [390, 1280])
  test(`what stands below the first answers is not seen to move when more are found, at ${width} px`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 823 });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
    await session.send('Network.emulateNetworkConditions', slow);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/cerca/?q=rimborso');
    await expect(page.locator('.search-note').filter({ hasText: '5 risposte per «rimborso»' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Parla con un operatore' })).toBeVisible();
    // The page goes on to the next test, where this would stand against a network that is taken away.
    await session.detach();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

test('answers appear without anything on the page shifting', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/cerca/?q=consegna');
  await expect(results(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test('a search that goes from the header to its page, is reloaded and returned to, is told once', async ({ page }) => {
  const events = await listenToEvents(page);
  await page.goto('/consegna/costo-della-consegna/');
  await field(page).pressSequentially('fattura');
  await page.keyboard.press('Enter');
  await expect.poll(() => events.length).toBe(1);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  await results(page).first().getByRole('link').click();
  await expect.poll(() => events.map(([type]) => type)).toEqual(['prontuario:search', 'prontuario:choose']);
});

test('nothing found leads to a person in its own words; the way up is high enough for a thumb', async ({ page }) => {
  await page.goto('/cerca/?q=xqztkw');
  await expect(page.getByText('Non abbiamo trovato una risposta: te la diamo noi.')).toBeVisible();
  await expect(page.getByText('Non è quello che cercavi?')).toBeHidden();
  await page.goto('/consegna/costo-della-consegna/');
  const crumbs = page.getByRole('navigation', { name: 'Dove sei' }).getByRole('link');
  for (const crumb of await crumbs.all()) expect((await crumb.boundingBox())!.height).toBeGreaterThanOrEqual(44);
});

test('a whole result leads to its answer', async ({ page }) => {
  await page.goto('/cerca/?q=costo%20consegna');
  const row = page.getByRole('main').locator('.search-hit').first();
  const { width, height } = (await row.boundingBox())!;
  await row.click({ position: { x: width - 4, y: height - 4 } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
});
