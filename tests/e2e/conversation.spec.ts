import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { content } from './site.ts';

async function open(page: Page, path = '/contatti/', name = 'Scrivi che cosa è successo') {
  await page.goto(path);
  await page.getByRole('link', { name }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  return dialog;
}
async function say(page: Page, text: string) {
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

test('the conversation quotes a checked answer with its address and the day it was verified', async ({ page }) => {
  const dialog = await open(page);
  await say(page, 'quando arriva il rimborso');
  const article = content.articles.find(({ id, locale }) => id === 1022 && locale === 'it')!;
  await expect(dialog.getByRole('log')).toContainText(article.answer);
  await expect(dialog.getByRole('log')).toContainText(/Verificata il \d+ \p{L}+ \d{4}/u);
  await dialog.getByRole('link', { name: 'Leggi tutta la risposta' }).click();
  await expect(page).toHaveURL(/quando-arriva-il-rimborso/);
});

test('a message that says the title of a triage is led by its questions', async ({ page }) => {
  const dialog = await open(page);
  await say(page, 'problemi di consegna');
  await expect(dialog.getByRole('log')).toContainText('La spesa è arrivata?');
  await dialog.getByRole('button', { name: 'Sì, ma qualcosa non va' }).click();
  await dialog.getByRole('button', { name: 'È scaduto o non è buono' }).click();
  const article = content.articles.find(({ id, locale }) => id === 1023 && locale === 'it')!;
  await expect(dialog.getByRole('log')).toContainText(article.answer);
});

test('whoever asks for a person takes along what was said, to be changed before it is sent', async ({ page }) => {
  const dialog = await open(page);
  await say(page, 'come annullo un ordine');
  await dialog.getByRole('button', { name: 'No, non è questo' }).click();
  await say(page, 'operatore');
  await dialog.getByRole('button', { name: 'Continua con una persona' }).click();
  await expect(dialog).toBeHidden();
  const message = page.getByRole('textbox', { name: 'Che cosa' });
  await expect(message).toBeFocused();
  await expect(message).toHaveValue(
    /come annullo un ordine\noperatore\n\nHo già letto: Come annullo un ordine\? \(1003\)/,
  );
});

test('the conversation loads nothing before it is asked for, moves nothing of the page and has no fault for axe', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.setViewportSize({ width: 390, height: 450 });
  await page.addInitScript(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(() => 1))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto('/en/contact/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /talk|_conversation/.test(url))).toEqual([]);
  const before = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
  await page.getByRole('link', { name: 'Write what happened' }).click();
  const dialog = page.getByRole('dialog');
  await say(page, 'how do I cancel an order');
  await expect(dialog.getByRole('log')).toContainText('Verified on');
  const after = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
  expect(after).toBe(before);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Write what happened' })).toBeFocused();
});

test('without script the same link leads to the form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/contatti/');
  await page.getByRole('link', { name: 'Scrivi che cosa è successo' }).click();
  await expect(page).toHaveURL(/#form$/);
  await context.close();
});
