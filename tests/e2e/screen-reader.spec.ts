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

const bringReader = (page: Page) =>
  page.route('**/_reader.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
async function startReader(): Promise<void> {
  const address = '/_reader.js';
  const { virtual } = (await import(address)) as { virtual: Virtual };
  await virtual.start({ container: document.body });
  window.reader = virtual;
}
/** Opens a page and lets a screen reader listen to it from there. */
async function hear(page: Page, path?: string): Promise<void> {
  await bringReader(page);
  if (path) await page.goto(path);
  await page.evaluate(startReader);
}
/** Lets a screen reader listen to every page from its first moment on. */
async function hearAll(page: Page): Promise<void> {
  await bringReader(page);
  await page.addInitScript(`addEventListener('DOMContentLoaded', ${String(startReader)})`);
}
const listening = (page: Page) => page.waitForFunction(() => 'reader' in window);
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
/**
 * What is heard of the option that the arrows are on. The field keeps the focus and only names the option, which is
 * what screen readers then read: this one is led there.
 */
const atOption = (page: Page) =>
  page.evaluate(async () => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const goal = id && document.getElementById(id);
    if (!goal) return 'nothing';
    for (let step = 0; step < 600 && window.reader.activeNode !== goal; step++) await window.reader.next();
    return window.reader.lastSpokenPhrase();
  });
const atKey = async (page: Page, key: string) => {
  await page.keyboard.press(key);
  return atOption(page);
};
/** What was said last that is no news of a live region: as a rule, what the focus has come to. */
const lastRead = async (page: Page) =>
  (await heard(page)).findLast((phrase) => !/^(polite|assertive):/.test(phrase)) ?? '';
/** Presses Tab until something is read that begins like this, and gives back what was read of it. */
async function tabTo(page: Page, beginning: RegExp, key = 'Tab'): Promise<string> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.reader.activeNode === document.activeElement);
    const phrase = await lastRead(page);
    if (beginning.test(phrase)) return phrase;
  }
  throw new Error(`Tab never came to ${beginning}: ${(await heard(page)).join(' | ')}`);
}
/** What is read of the things that stand before the one the reader is at, the nearest last. */
const readBefore = (page: Page, things: number) =>
  page.evaluate(async (count) => {
    for (let step = 0; step < count; step++) await window.reader.previous();
    return (await window.reader.spokenPhraseLog()).slice(-count).reverse();
  }, things);
/** A text field that says it is wrong, and why. */
const errorAt = (label: string, why: string) => new RegExp(`^textbox, ${label},.*${why}.*, invalid`);
const field = (page: Page) => page.getByRole('main').getByRole('combobox');

test('the whole way by ear: search, answer, vote, person, and back', async ({ page }) => {
  const asked = 'Quanto costa la consegna?';
  await hearAll(page);

  await test.step('each query that has settled is told once', async () => {
    await page.goto('/');
    await listening(page);
    await page.keyboard.press('/');
    await expect.poll(() => lastRead(page)).toMatch(/^(searchbox|combobox), Cerca tra le risposte/);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('rimborso', { delay: 30 });
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^\d+ risposte\. Le scorri con le frecce\.$/)]);
    await field(page).selectText();
    await page.keyboard.type('consegna', { delay: 30 });
    const once = /^\d+ risposte\. Le scorri con le frecce\.$/;
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(once), expect.stringMatching(once)]);
    // Longer than anything that could follow waits: a further word would be one too many.
    await page.waitForTimeout(2600);
    expect(await told(page)).toHaveLength(2);
  });

  await test.step('the arrows read the option they are on, and say nothing else', async () => {
    expect(await atKey(page, 'ArrowDown')).toMatch(/^option, Quanto costa la consegna\? .*, selected, position 1\b/);
    expect(await atKey(page, 'ArrowDown')).toMatch(/^option, (?!Quanto costa).*, selected, position 2\b/);
    expect(await atKey(page, 'ArrowUp')).toMatch(/^option, Quanto costa la consegna\? .*, selected, position 1\b/);
    // Past the first is the field itself; past that, from the end, a person and the way to all answers.
    expect(await atKey(page, 'ArrowUp')).toBe('nothing');
    expect(await atKey(page, 'ArrowUp')).toMatch(/^option, Parla con un operatore, selected/);
    expect(await atKey(page, 'ArrowUp')).toMatch(/^option, Vedi tutte le \d+ risposte, selected/);
    expect(await told(page)).toHaveLength(2);
    await expect(field(page)).toBeFocused();
  });

  await test.step('the search page tells the count and the query', async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cerca\/\?q=consegna$/);
    await listening(page);
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^\d+ risposte per «consegna»$/)]);
    await tabTo(page, /^link, Quanto costa la consegna\?/);
  });

  await test.step('the vote is thanked for, and so is the reason', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked);
    await listening(page);
    expect(await tabTo(page, /^button, No,/)).toMatch(/, not pressed/);
    expect(await told(page)).toEqual([]);
    await page.keyboard.press('Space');
    const thanks = 'Grazie per avercelo detto. Se vuoi, dicci che cosa non ha funzionato.';
    await expect.poll(() => told(page)).toEqual([thanks]);
    // Away and back: what is under the cursor is not read again by itself.
    await page.keyboard.press('Shift+Tab');
    expect(await tabTo(page, /^button, No,/)).toMatch(/^button, No,(?!.*not).* pressed/);
    expect(await tabTo(page, /^radio, /)).toMatch(/^radio, Non riguarda il mio caso, not checked/);
    await page.keyboard.press('Space');
    await tabTo(page, /^button, Invia$/);
    await page.keyboard.press('Enter');
    const received = 'Grazie: chi cura questa pagina leggerà quello che hai scritto.';
    await expect.poll(() => told(page)).toEqual([thanks, received]);
    // The reader stands where it is written, not at the button that is gone.
    await expect.poll(() => lastRead(page)).toBe('status');
  });

  await test.step('the contact page reads the question, and each error at its own field', async () => {
    await tabTo(page, /^link, Tutti i modi per contattarci/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Riguarda: ${asked}`, { exact: true })).toBeVisible();
    await listening(page);
    expect(await tabTo(page, /^textbox, Che cosa è successo\?/)).not.toContain('invalid');
    await tabTo(page, /^button, Togli Riguarda/);
    expect(await readBefore(page, 6)).toContain(`Riguarda: ${asked}`);
    const send = /^button, Invia il messaggio/;
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    const [needMessage, needReply] = ['anche solo una riga', 'Scrivi un’e-mail o un numero'];
    await expect.poll(() => lastRead(page)).toMatch(errorAt('Che cosa è successo\\?', needMessage));
    await page.keyboard.type('Mi è costata il doppio');
    // What is missing elsewhere is said there.
    const reply = await tabTo(page, /^textbox, La tua e-mail o il tuo telefono/);
    expect(reply).toMatch(errorAt('La tua e-mail o il tuo telefono', needReply));
    expect(reply).not.toContain(needMessage);
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastRead(page)).toMatch(errorAt('La tua e-mail o il tuo telefono', needReply));
    await tabTo(page, /^textbox, Che cosa è successo\?/, 'Shift+Tab');
    expect(await lastRead(page)).not.toMatch(/anche solo una riga|, invalid/);
    await tabTo(page, /^textbox, La tua e-mail o il tuo telefono/);
    await page.keyboard.type('ada@posta.example');
    expect(await told(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastRead(page)).toMatch(/^group, Messaggio ricevuto/);
  });

  await test.step('going back says where one is, and the thanks are not said again', async () => {
    await page.goBack();
    await listening(page);
    await expect.poll(() => page.title()).toContain(asked);
    expect(await tabTo(page, /^button, No,/)).toMatch(/, not pressed/);
    expect(await told(page)).toEqual([]);
    await page.goBack();
    await listening(page);
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^\d+ risposte per «consegna»$/)]);
    expect(await tabTo(page, /^searchbox, /)).toMatch(/^searchbox, Cerca tra le risposte, consegna\b/);
    expect(await told(page)).toHaveLength(1);
  });
});

test('what is not found is told as well, with the query', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').focus();
  await expect(field(page)).toBeFocused();
  await hear(page);
  await field(page).fill('xqzwk vrrgh');
  await expect.poll(() => told(page)).toEqual([expect.stringMatching(/xqzwk vrrgh/)]);
});

test('an answer reads in order: where one is, the question, the short answer, the vote, a person', async ({ page }) => {
  // By day, when the telephone is answered.
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+01:00'));
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
    /^heading, Leggi anche, level 2/,
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

test('the thank-you for a yes is said, and the pressed button says that it is', async ({ page }) => {
  await hear(page, '/consegna/costo-della-consegna/');
  await page.getByRole('button', { name: 'Sì', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toEqual(['Grazie, ci fa piacere.']);
  // Away and back: what is under the cursor is not read again by itself.
  await page.evaluate(() => window.reader.previous());
  expect(await atFocus(page)).toMatch(/^button, Sì,(?!.*not).* pressed/);
});

test('the page that is not there says when it shows what the address may have meant', async ({ page }) => {
  await page.route('**/tutte/', async (route) => {
    await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await hear(page, '/consegne/costo-consegna/');
  await expect.poll(async () => (await told(page)).at(-1)).toBe('Forse cercavi');
});
