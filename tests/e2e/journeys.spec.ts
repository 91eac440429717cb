import { expect, test, type Page } from '@playwright/test';
import { leftBehind, mark } from './left-behind.ts';

/** The journeys that must hold in every browser: they use nothing that one browser alone offers. */
const question = 'Quando arriva il rimborso?';
/** A result, not what an empty field offers. */
const result = (page: Page) => page.locator('.search-hit', { hasText: question });
/** What is markup alone holds in one browser as in the other: Chromium shows it. */
const plain = { tag: '@plain' };
const field = (page: Page) => page.getByRole('combobox').or(page.getByRole('searchbox')).first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The browser's own "back"; a page that was kept alive comes back without loading, so no load is waited for. */
const back = (page: Page) => page.evaluate(() => setTimeout(() => history.back()));

/** Presses Tab until something with this name has the focus. Fails when the keyboard goes round without meeting it. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element && 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : '';
      return (element?.ariaLabel || label || element?.textContent || '').trim().replace(/\s+/g, ' ');
    });
    met.push(focused.slice(0, 40));
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}: ${met.join(' | ')}`);
}

test('a reader searches by a worker, opens an answer, votes, finds a person and comes back', async ({ page }) => {
  await page.goto('/');
  await field(page).click();
  await page.keyboard.type('quando arriva il rimborso');
  await expect(result(page)).toBeVisible();
  // A page that must search by itself, without a worker, keeps its searchers here.
  expect(await page.evaluate(() => 'prontuarioSearch' in globalThis)).toBe(false);
  await result(page).click();
  await expect(heading(page)).toHaveText(question);

  const sent = page.waitForResponse((response) => response.url().endsWith('/api/notes'));
  await page.getByRole('button', { name: 'Sì', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Grazie' })).toBeVisible();
  expect((await sent).status()).toBe(204);

  await page.getByRole('main').getByRole('link', { name: 'Tutti i modi per contattarci' }).click();
  await expect(page).toHaveURL(/\/contatti\/\?a=\d+$/);
  await expect(page.getByText(`Riguarda: ${question}`, { exact: true })).toBeVisible();
  await back(page);
  await expect(heading(page)).toHaveText(question);
});

test('the whole way with the keyboard alone, and back to the search', async ({ page }) => {
  const asked = 'Quanto costa la consegna?';
  const [query, atSearch, words] = ['consegna', /\/cerca\/\?q=consegna$/, mark()];
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  // Said once the list has settled: from then on the arrows meet what the eye sees.
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('risposte');
  const active = async () => {
    const id = await field(page).getAttribute('aria-activedescendant');
    return (id && (await page.locator(`[id="${id}"]`).textContent())) || '';
  };
  for (let step = 0; step < 12 && !/^Vedi tutte le/.test((await active()).trim()); step++)
    await page.keyboard.press('ArrowDown');
  expect((await active()).trim()).toMatch(/^Vedi tutte le \d+ risposte$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atSearch);
  const result = page.getByRole('main').getByRole('link', { name: asked, exact: true });
  await expect(result).toBeVisible();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('risposte');
  await tabTo(page, /^Quanto costa la consegna\?$/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(asked);

  const taken = () => page.waitForResponse((response) => response.url().endsWith('/api/notes') && response.ok());
  await tabTo(page, /^No$/);
  const voted = taken();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect((await voted).status()).toBe(204);
  await tabTo(page, /Non riguarda il mio caso/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Vuoi aggiungere qualcosa/);
  await page.keyboard.type(`Parole mie: ${words}`);
  await tabTo(page, /^Invia$/);
  const told = taken();
  await page.keyboard.press('Enter');
  const thanks = page.getByRole('status').filter({ hasText: 'chi cura questa pagina' });
  await expect(thanks).toBeVisible();
  await expect(thanks).toBeFocused();
  expect((await told).status()).toBe(204);
  expect(leftBehind(words)).toEqual([
    { article: 1010, kind: 'vote', vote: 0, reason: null },
    { article: 1010, kind: 'comment', vote: null, reason: 'not-my-case' },
  ]);

  await tabTo(page, /Tutti i modi per contattarci/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Contattaci');
  await expect(page).toHaveURL(/\/contatti\/\?a=1010$/);
  await expect(page.getByText(`Riguarda: ${asked}`, { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await tabTo(page, /^Che cosa è successo\?$/);
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.type('Mi è costata il doppio');
  await tabTo(page, /Invia il messaggio/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('La tua e-mail o il tuo telefono')).toBeFocused();
  await page.keyboard.type('ada@posta.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Messaggio ricevuto')).toBeVisible();

  await back(page);
  await expect(heading(page)).toHaveText(asked);
  await back(page);
  await expect(page).toHaveURL(atSearch);
  await expect(page.getByRole('searchbox', { name: 'Cerca tra le risposte' })).toHaveValue(query);
  await expect(result).toBeVisible();
});

test('a wrong address is searched for, and the answer is there', async ({ page }) => {
  const response = await page.goto('/consegne/quanto-costa-la-consegna');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox', { name: 'Cerca tra le risposte' })).toHaveValue(
    'consegne quanto costa la consegna',
  );
  await page.getByRole('main').getByRole('link', { name: 'Quanto costa la consegna?' }).click();
  await expect(heading(page)).toHaveText('Quanto costa la consegna?');
});

test('coming back finds the search, its words and its place as they were', async ({ page }) => {
  await page.goto('/cerca/?q=consegna');
  const result = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });
  // Told once no more evidence will come: from then on the list stays as it is.
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('risposte');
  expect(await result.count()).toBeGreaterThan(8);
  const chosen = result.nth(7).getByRole('link');
  const title = (await chosen.textContent()) ?? '';
  await chosen.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await chosen.click();
  await expect(heading(page)).toHaveText(title);
  await back(page);
  await expect(page.getByRole('searchbox', { name: 'Cerca tra le risposte' })).toHaveValue('consegna');
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(60);
});

test('a heading has a link of its own, which can be copied', plain, async ({ page }) => {
  await page.goto('/ordini/annullare-un-ordine/');
  await page.getByRole('link', { name: 'Link a questa sezione: I tuoi soldi' }).click();
  await expect(page).toHaveURL(/#i-tuoi-soldi$/);
});

test('a category leads to the others', plain, async ({ page }) => {
  await page.goto('/consegna/');
  await page.getByRole('navigation', { name: 'Altri argomenti' }).getByRole('link', { name: 'Prodotti' }).click();
  await expect(heading(page)).toHaveText('Prodotti');
});
