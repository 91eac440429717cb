import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Virtual } from '@guidepup/virtual-screen-reader';

declare global {
  interface Window {
    reader: Virtual;
  }
}

const script = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');

/** Opens a page and lets a screen reader listen to it from there. */
async function hear(page: Page, path?: string): Promise<void> {
  await page.route('**/_reader.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
  if (path) await page.goto(path);
  await page.evaluate(async () => {
    const address = '/_reader.js';
    const { virtual } = (await import(address)) as { virtual: Virtual };
    window.reader = virtual;
    await virtual.start({ container: document.body });
  });
}
const heard = (page: Page) => page.evaluate(() => window.reader.spokenPhraseLog());
/** What live regions said, in order. */
const told = async (page: Page) =>
  (await heard(page)).filter((phrase) => /^polite: ./.test(phrase)).map((phrase) => phrase.slice(8));
/** What a reader hears on arriving at the element that has the focus. */
const atFocus = (page: Page) =>
  page.evaluate(async () => {
    const goal = document.activeElement;
    for (let step = 0; step < 600 && window.reader.activeNode !== goal; step++) await window.reader.next();
    return (await window.reader.spokenPhraseLog()).findLast((phrase) => !phrase.startsWith('polite:'));
  });
const field = (page: Page) => page.getByRole('main').getByRole('combobox');

test('search tells the count once the reader pauses, and then the answer that is active', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').focus();
  await expect(field(page)).toBeFocused();
  await hear(page);
  await page.keyboard.type('rimborso', { delay: 40 });
  await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^\d+ risposte\. Le scorri con le frecce\.$/)]);

  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  const option = page.locator(`#${active}`);
  await expect(option).toHaveRole('option');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(option).toHaveAccessibleName(/rimborso/i);

  await field(page).fill('xqzwk vrrgh');
  await expect.poll(async () => (await told(page)).length).toBe(2);
  expect((await told(page))[1]).toMatch(/xqzwk vrrgh/);
});

test('an answer reads in order: where one is, the question, the short answer, the vote, a person', async ({ page }) => {
  await hear(page, '/consegna/costo-della-consegna/');
  await page.evaluate(async () => {
    for (let step = 0; step < 600; step++) {
      await window.reader.next();
      if ((await window.reader.lastSpokenPhrase()) === 'end of document') return;
    }
  });
  const phrases = await heard(page);
  const order = [
    /^link, Vai al contenuto/,
    /^banner$/,
    /^search, Ricerca rapida/,
    /^navigation, Menu/,
    /^main$/,
    /^navigation, Dove sei/,
    /^heading, Quanto costa la consegna\?, level 1/,
    /La consegna costa 3,90/,
    /^group, Questa risposta ti è stata utile\?/,
    /^button, Sì,.* not pressed/,
    /^heading, Continua con, level 2/,
    /^heading, Non hai trovato la risposta\?, level 2/,
    /^link, Chiama/,
    /^contentinfo$/,
  ];
  let from = 0;
  for (const expected of order) {
    const at = phrases.findIndex((phrase, index) => index >= from && expected.test(phrase));
    expect(at, `${expected} after "${phrases[from - 1]}"`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test('the thank-you is said, and the pressed button says that it is', async ({ page }) => {
  await hear(page, '/consegna/costo-della-consegna/');
  await page.getByRole('button', { name: 'Sì', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toEqual(['Grazie, ci fa piacere.']);
  // Away and back: what is under the cursor is not read again by itself.
  await page.evaluate(() => window.reader.previous());
  expect(await atFocus(page)).toMatch(/^button, Sì,(?!.*not).* pressed/);
});

test('what is wrong in the form is heard at the field, and what was sent is told', async ({ page }) => {
  await hear(page, '/contatti/?a=1013');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  const message = page.getByLabel('Che cosa è successo?');
  await expect(message).toBeFocused();
  const phrase = await atFocus(page);
  expect(phrase).toMatch(/^textbox, Che cosa è successo\?/);
  expect(phrase).toContain('invalid');
  expect(phrase).toContain('anche solo una riga');
  await message.fill('Il corriere non è passato');
  await page.getByLabel('Dove ti rispondiamo?').fill('ada@posta.example');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect.poll(async () => (await told(page)).at(-1)).toMatch(/^Messaggio ricevuto\. Il tuo numero è P-/);
});

test('the page that is not there says how many answers it found for the address', async ({ page }) => {
  await page.route('**/_search/**', async (route) => {
    await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await hear(page, '/consegne/costo-consegna/');
  await expect.poll(async () => (await told(page)).at(-1)).toMatch(/^\d+ risposte per «consegne costo consegna»$/);
});
