import { expect, test } from '@playwright/test';
import { By, Key, until, type WebDriver } from 'selenium-webdriver';
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
async function search(words: string): Promise<void> {
  await driver.get(`${origin}/`);
  // The key works once the script is there.
  await driver.wait(async () => {
    if ((await driver.executeScript('return document.activeElement.name')) === 'q') return true;
    await type('/');
    return false;
  }, patience);
  await type(words);
  const option = `//*[@role='option'][contains(., '${question}')]`;
  await driver.wait(until.elementLocated(By.xpath(option)), patience);
  await seen(option);
}

test('search runs in a worker and leaves the page in peace', async () => {
  await search('quando arriva il rimborso');
  expect(await driver.executeScript("return 'prontuarioSearch' in globalThis")).toBe(false);
});

test('a reader searches, opens an answer, votes, finds a person and comes back', async () => {
  await search('quando arriva il rimborso');
  await press(By.xpath(`//*[@role='option'][contains(., '${question}')]`));
  await heads(question);
  await press(By.css('.feedback button[value="1"]'));
  await driver.wait(
    async () => (await driver.findElement(By.css('.feedback-status')).getText()).startsWith('Grazie'),
    patience,
  );
  await press(By.css('main [data-channel=form]'));
  await heads('Parla con una persona');
  expect(await driver.getCurrentUrl()).toMatch(/\/contatti\/\?a=\d+#form$/);
  await driver.wait(
    async () => (await driver.findElement(By.css('[data-context]')).getText()) === `Riguarda: ${question}`,
    patience,
  );
  await driver.navigate().back();
  await heads(question);
});

test('the whole way with the keyboard alone', async () => {
  test.setTimeout(120_000);
  await search('quando arriva il rimborso');
  await type(Key.ARROW_DOWN);
  const active = await driver.switchTo().activeElement().getAttribute('aria-activedescendant');
  expect(active).not.toBe('');
  await type(Key.ENTER);
  await heads(question);
  await tabTo(/^No$/);
  await type(' ');
  await driver.wait(until.elementIsVisible(driver.findElement(By.css('.feedback textarea'))), patience);
  await driver.get(`${origin}/contatti/`);
  await driver.findElement(By.id('message')).sendKeys('Il rimborso non è arrivato');
  await type(Key.TAB, Key.TAB, Key.TAB);
  expect(await focused()).toBe('Invia il messaggio');
  await type(Key.ENTER);
  await driver.wait(async () => (await driver.switchTo().activeElement().getAttribute('name')) === 'reply', patience);
  await type('ada@posta.example', Key.ENTER);
  await driver.wait(
    async () => (await driver.findElement(By.css('[data-result]')).getText()).startsWith('Messaggio ricevuto'),
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
