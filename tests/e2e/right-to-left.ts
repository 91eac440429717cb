import { expect, type Page } from '@playwright/test';
import { Key, type WebDriver } from 'selenium-webdriver';
import { dictionary } from '../../src/i18n/index.ts';
import { pseudo } from './languages.ts';

const en = dictionary('en');

/** What a reader at a keyboard does, in whatever browser; `look` runs an expression in the page. */
export interface Hands {
  go(url: string): Promise<unknown>;
  press(key: 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp'): Promise<unknown>;
  type(text: string): Promise<unknown>;
  look(expression: string): Promise<unknown>;
}

export const ofPage = (page: Page): Hands => ({
  go: (url) => page.goto(url),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  look: (expression) => page.evaluate<unknown>(expression),
});
export function ofDriver(driver: WebDriver): Hands {
  const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: ' ', ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP };
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    go: (url) => driver.get(url),
    press: (key) => type(keys[key]),
    type,
    look: (expression) => driver.executeScript(`return ${expression}`),
  };
}

/** From the front page in Arabic letters at an address, with the keyboard alone: search, answer, vote, reason, form, and back. */
export async function walk(address: string, { go, press, type, look }: Hands): Promise<void> {
  const question = pseudo('where is my parcel today?');
  const query = pseudo('parcel');
  const atSearch = `${address}/ar/bahth/?q=${encodeURIComponent(query)}`;
  // Between two pages there is nothing to look at.
  const seen = (expression: string) => expect.poll(() => look(expression).catch(() => undefined), { timeout: 15_000 });
  const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`;
  const focused =
    '(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim().replace(/\\s+/g, " ")';
  const tabTo = async (name: string) => {
    const met: unknown[] = [];
    for (let stop = 0; stop < 80 && met.at(-1) !== name; stop++) {
      await press('Tab');
      met.push(await look(focused));
    }
    expect(met.at(-1), met.join(' | ')).toBe(name);
  };
  const active = 'document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.textContent';
  const isMirrored = () => seen('getComputedStyle(document.body).direction').toBe('rtl');

  await go(`${address}/ar/`);
  await isMirrored();
  await expect
    .poll(async () => (await look('document.activeElement.name')) === 'q' || (await type('/'), false))
    .toBe(true);
  await type(query);
  await seen(text('main [role=status]')).toMatch(/\S/);
  await press('ArrowDown');
  await seen(active).toContain(question);
  await press('ArrowUp');
  await press('Enter');
  await seen('location.href').toBe(atSearch);
  await isMirrored();
  await seen(text('main .search-hit a')).toBe(question);
  await tabTo(question);
  await press('Enter');
  await seen(text('h1')).toBe(question);

  await look(`(() => {
    const [ask, answers] = [window.fetch, (window.answers = [])];
    window.fetch = async (...request) => {
      const response = await ask(...request);
      if (response.url.endsWith('/api/notes')) answers.push(response.status);
      return response;
    };
  })()`);
  await tabTo(pseudo(en.feedback.no));
  await press('Space');
  await seen(text('.feedback-status')).toBe(pseudo(en.feedback.thanksNo));
  await tabTo('Non riguarda il mio caso');
  await press('Space');
  await tabTo(pseudo(en.feedback.send));
  await press('Enter');
  await seen(text('.feedback-status:focus')).toBe(pseudo(en.feedback.thanksComment));
  await seen('window.answers.join()').toBe('204,204');

  await tabTo(pseudo(en.allChannels));
  await press('Enter');
  await seen('location.href').toBe(`${address}/ar/ittisal/?a=1013`);
  await isMirrored();
  await seen(text('[data-context]')).toContain(question);
  await look('void setTimeout(() => history.back())');
  await seen(text('h1')).toBe(question);
  await look('void setTimeout(() => history.back())');
  await seen('location.href').toBe(atSearch);
  await seen('document.querySelector("main [name=q]")?.value').toBe(query);
  await seen(text('main .search-hit a')).toBe(question);
}
