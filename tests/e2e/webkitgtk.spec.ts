import { expect, test } from '@playwright/test';
import { By, Key, until, type WebDriver } from 'selenium-webdriver';
import { leftBehind, mark } from './left-behind.ts';
import { origin } from './site.ts';
import { openWebKit, patience } from './webkitgtk.ts';

/** The journeys of `journeys.spec.ts` in WebKitGTK. */
test.describe.configure({ mode: 'serial' });

const question = 'Quando arriva il rimborso?';
let webkit: Awaited<ReturnType<typeof openWebKit>>;
let driver: WebDriver;

test.beforeAll(async () => {
  test.setTimeout(90_000);
  webkit = await openWebKit();
  ({ driver } = webkit);
});
test.afterAll(() => webkit?.close());

const heading = async () => (await driver.wait(until.elementLocated(By.css('h1')), patience)).getText();
const heads = (text: string) =>
  driver.wait(async () => (await heading().catch(() => '')) === text, patience, `no "${text}"`);
const seen = (xpath: string) => driver.wait(until.elementIsVisible(driver.findElement(By.xpath(xpath))), patience);
const type = (...keys: string[]) =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform();
const focused = () =>
  driver.executeScript<string>(
    'const e = document.activeElement; return (e.labels?.[0]?.textContent || e.textContent || "").trim().replace(/\\s+/g, " ")',
  );
/** Presses what a selector finds, as soon as the driver lets it: not while one page still fades into the next. */
const press = (by: By) =>
  driver.wait(
    () =>
      driver
        .findElement(by)
        .click()
        .then(
          () => true,
          () => false,
        ),
    patience,
    `${by} cannot be pressed`,
  );
async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await type(Key.TAB);
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}
/** Waits until what a selector finds says something. */
const says = (selector: string, words: RegExp) =>
  driver.wait(
    async () => {
      const text = await driver.executeScript<string>(
        'return document.querySelector(arguments[0])?.textContent',
        selector,
      );
      return words.test((text ?? '').trim());
    },
    patience,
    `${selector} does not say ${words}`,
  );
/** Waits until the field of the page's own search holds a query. */
const holds = (query: string) =>
  driver.wait(
    async () => (await driver.executeScript("return document.querySelector('main [name=q]')?.value")) === query,
    patience,
    `"${query}" is gone from the field`,
  );
/** From here on, on this page: what the collector answered to votes and comments, in order. */
async function listenToCollector(): Promise<() => Promise<number[]>> {
  await driver.executeScript(`
    const [ask, answers] = [window.fetch, (window.answers = [])];
    window.fetch = async (...request) => {
      const response = await ask(...request);
      if (response.url.endsWith('/api/notes')) answers.push(response.status);
      return response;
    };`);
  return () => driver.executeScript<number[]>('return window.answers');
}
/** What the option says that the arrows are on. */
const activeOption = () =>
  driver.executeScript<string>(
    "return document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent.trim() ?? ''",
  );
/** From the key that leads to the field on the front page. */
async function startSearch(words: string): Promise<void> {
  // The front page asked for from itself comes back with what was typed there.
  await driver.get('about:blank');
  await driver.get(`${origin}/`);
  // The key works once the script is there.
  await driver.wait(async () => {
    if ((await driver.executeScript('return document.activeElement.name')) === 'q') return true;
    await type('/');
    return false;
  }, patience);
  await type(words);
}
async function search(words: string): Promise<void> {
  await startSearch(words);
  const option = `//*[@role='option'][contains(@class, 'search-hit')][contains(., '${question}')]`;
  await driver.wait(until.elementLocated(By.xpath(option)), patience);
  await seen(option);
}

test('search runs in a worker and leaves the page in peace', async () => {
  await search('quando arriva il rimborso');
  expect(await driver.executeScript("return 'prontuarioSearch' in globalThis")).toBe(false);
});

test('a reader searches, opens an answer, votes, finds a person and comes back', async () => {
  await search('quando arriva il rimborso');
  await press(By.xpath(`//*[@role='option'][contains(@class, 'search-hit')][contains(., '${question}')]`));
  await heads(question);
  const answers = await listenToCollector();
  await press(By.css('.feedback button[value="1"]'));
  await says('.feedback-status', /^Grazie/);
  await expect.poll(answers, { timeout: patience }).toEqual([204]);
  await press(By.css('main contact-cards .more a'));
  await heads('Contattaci');
  expect(await driver.getCurrentUrl()).toMatch(/\/contatti\/\?a=\d+$/);
  await says('[data-part=article] span', /^Riguarda: Quando arriva il rimborso\?$/);
  await driver.navigate().back();
  await heads(question);
  await driver.navigate().back();
  await holds('quando arriva il rimborso');
});

test('the whole way with the keyboard alone, and back to the search', async () => {
  test.setTimeout(120_000);
  const asked = 'Quanto costa la consegna?';
  const words = mark();
  await startSearch('consegna');
  // Said once the list has settled: from then on the arrows meet what the eye sees.
  await says('main [role=status]', /risposte/);
  for (let step = 0; step < 12 && !/^Vedi tutte le/.test(await activeOption()); step++) await type(Key.ARROW_DOWN);
  expect(await activeOption()).toMatch(/^Vedi tutte le \d+ risposte$/);
  await type(Key.ENTER);
  await driver.wait(until.urlIs(`${origin}/cerca/?q=consegna`), patience);
  await says('main [role=status]', /risposte/);
  await tabTo(/^Quanto costa la consegna\?$/);
  await type(Key.ENTER);
  await heads(asked);

  const answers = await listenToCollector();
  await tabTo(/^No$/);
  await type(' ');
  await says('.feedback-status', /^Grazie per avercelo detto/);
  expect(await driver.findElement(By.css('.feedback [value="0"]')).getAttribute('aria-pressed')).toBe('true');
  await tabTo(/^Non riguarda il mio caso$/);
  await type(' ');
  await tabTo(/^Vuoi aggiungere qualcosa/);
  await type(`Parole mie: ${words}`);
  await tabTo(/^Invia$/);
  await type(Key.ENTER);
  await says('.feedback-status:focus', /chi cura questa pagina/);
  await expect.poll(answers, { timeout: patience }).toEqual([204, 204]);
  expect(leftBehind(words)).toEqual([
    { article: 1010, kind: 'vote', vote: 0, reason: null },
    { article: 1010, kind: 'comment', vote: null, reason: 'not-my-case' },
  ]);

  await tabTo(/Tutti i modi per contattarci/);
  await type(Key.ENTER);
  await heads('Contattaci');
  expect(await driver.getCurrentUrl()).toBe(`${origin}/contatti/?a=1010`);
  await says('[data-part=article] span', /^Riguarda: Quanto costa la consegna\?$/);
  await tabTo(/^Che cosa è successo\?$/);
  await type('Mi è costata il doppio');
  await tabTo(/^Invia il messaggio$/);
  await type(Key.ENTER);
  await driver.wait(async () => (await driver.switchTo().activeElement().getAttribute('name')) === 'reply', patience);
  await type('ada@posta.example', Key.ENTER);
  await says('#form-title', /^Messaggio ricevuto/);

  await driver.navigate().back();
  await heads(asked);
  await driver.navigate().back();
  await driver.wait(until.urlIs(`${origin}/cerca/?q=consegna`), patience);
  await holds('consegna');
  await driver.wait(
    until.elementLocated(By.xpath(`//main//*[contains(@class, 'search-hit')]//a[. = '${asked}']`)),
    patience,
  );
});

test('a wrong address is searched for, and the answer is there', async () => {
  await driver.get(`${origin}/consegne/quanto-costa-la-consegna`);
  const link = By.xpath("//main//a[contains(., 'Quanto') and contains(., 'consegna?')]");
  await press(link);
  await heads('Quanto costa la consegna?');
});

test('nothing scrolls sideways in a narrow window', async () => {
  await driver.manage().window().setRect({ width: 400, height: 700 });
  for (const path of [
    '/',
    '/consegna/',
    '/consegna/costo-della-consegna/',
    '/contatti/',
    '/cerca/?q=reso',
    '/tutte/',
  ]) {
    await driver.get(origin + path);
    expect(
      await driver.executeScript('return document.documentElement.scrollWidth - innerWidth'),
      path,
    ).toBeLessThanOrEqual(0);
  }
});
