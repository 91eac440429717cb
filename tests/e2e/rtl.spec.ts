import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { Key, type WebDriver } from 'selenium-webdriver';
import { dictionary } from '../../src/i18n/index.ts';
import { furtherBrowsers } from '../browsers.ts';
import { freePort } from '../free-port.ts';
import { copyProject, pseudo, pseudoArticle, pseudoDictionary } from './languages.ts';
import { e2eFolder, run, type Running } from './site.ts';
import { openWebKit } from './webkitgtk.ts';

/** The journey of `journeys.spec.ts` from right to left, with the keyboard alone, in three browsers. */
test.describe.configure({ mode: 'serial' });

const address = `http://localhost:${await freePort()}`;
const en = dictionary('en');
const question = pseudo('where is my parcel today?');
const query = pseudo('parcel');
const atSearch = `${address}/ar/bahth/?q=${encodeURIComponent(query)}`;
let running: Running | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const copy = copyProject('right-to-left');
  const answer = 'open your orders and look at the map, it tells where the courier is at this moment.';
  copy.write('content/articles/ar/consegna/ayna.mdx', pseudoArticle(1013, 'where is my parcel today?', answer));
  copy.write('content/articles/ar/consegna/kam.mdx', pseudoArticle(1010, 'how much is delivery?', answer));
  copy.write('src/i18n/languages/ar.ts', pseudoDictionary());
  copy.edit('content/site.yaml', (text) => text.replace(/^locales: .*$/m, 'locales: [it, en, ar]'));
  running = await run(
    ['src/hosting/cli.ts', 'start'],
    {
      PORT: new URL(address).port,
      PRONTUARIO_CONTENT: join(copy.folder, 'content'),
      PRONTUARIO_OUT: e2eFolder('right-to-left/dist'),
      PRONTUARIO_DATA: join(copy.folder, 'data'),
    },
    `${address}/healthz`,
    copy.folder,
  );
});
test.afterAll(() => running?.stop());

/** What a reader at a keyboard does, in whatever browser; `look` runs an expression in the page. */
interface Hands {
  go(url: string): Promise<unknown>;
  press(key: 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp'): Promise<unknown>;
  type(text: string): Promise<unknown>;
  look(expression: string): Promise<unknown>;
}

const ofPage = (page: Page): Hands => ({
  go: (url) => page.goto(url),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  look: (expression) => page.evaluate<unknown>(expression),
});
function ofDriver(driver: WebDriver): Hands {
  const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: ' ', ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP };
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    go: (url) => driver.get(url),
    press: (key) => type(keys[key]),
    type,
    look: (expression) => driver.executeScript(`return ${expression}`),
  };
}

async function walk({ go, press, type, look }: Hands): Promise<void> {
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
      if (response.url.includes('/api/notes')) answers.push(response.status);
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

  await tabTo(pseudo(en.openForm));
  await press('Enter');
  await seen('location.href').toBe(`${address}/ar/ittisal/?a=1013#form`);
  await isMirrored();
  await seen(text('[data-context]')).toContain(question);
  await look('void setTimeout(() => history.back())');
  await seen(text('h1')).toBe(question);
  await look('void setTimeout(() => history.back())');
  await seen('location.href').toBe(atSearch);
  await seen('document.querySelector("main [name=q]")?.value').toBe(query);
  await seen(text('main .search-hit a')).toBe(question);
}

test('from right to left, the whole way with the keyboard in Chromium', ({ page }) => walk(ofPage(page)));

const [firefox, webkit] = ['firefox', 'webkitgtk'].map((name) => furtherBrowsers().find((one) => one.name === name));

test('from right to left, the whole way with the keyboard in Firefox', async ({ playwright }) => {
  test.skip(!!firefox?.missing, firefox?.missing);
  const browser = await playwright.firefox.launch({
    channel: 'moz-firefox',
    args: [],
    executablePath: fileURLToPath(new URL('../drivers/firefox-bidi.mjs', import.meta.url)),
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
    env: { ...(process.env as Record<string, string>), FIREFOX_BIN: firefox?.programs['browser'] ?? '' },
  });
  try {
    await walk(ofPage(await browser.newPage()));
  } finally {
    await browser.close();
  }
});

test('from right to left, the whole way with the keyboard in WebKitGTK', async () => {
  test.skip(!!webkit?.missing, webkit?.missing);
  const { driver, close } = await openWebKit();
  try {
    await walk(ofDriver(driver));
  } finally {
    await close();
  }
});
