import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { By, error, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import { hostileStyles, shopPage, shopPolicy, type ShopPage } from './shop.ts';
import { e2eFolder, run, type Running } from './site.ts';
import { openWebKit, patience } from './webkitgtk.ts';

/** The journeys of `widget.spec.ts` in WebKitGTK, where no request can be answered by the test: the shop is a server of its own. */
test.describe.configure({ mode: 'serial' });

let webkit: Awaited<ReturnType<typeof openWebKit>>;
let driver: WebDriver;
let site: Running;
let help: string;
/** Two shops: one that the site names, and one that it does not. */
const shops: Server[] = [];
let [shop, elsewhere] = ['', ''];
/** The page that both serve. */
let page = '';

async function serveShop(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': shopPolicy(help),
    });
    response.end(page);
  }).listen(0, '127.0.0.1');
  shops.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  help = `http://localhost:${port}`;
  shop = await serveShop();
  elsewhere = await serveShop();
  // The site under test, with another shop in its policy.
  const folder = e2eFolder('webkitgtk-widget');
  rmSync(folder, { recursive: true, force: true });
  cpSync(e2eFolder('dist'), folder, { recursive: true });
  const headers = join(folder, '_headers');
  const named = readFileSync(headers, 'utf8');
  writeFileSync(headers, named.replaceAll('frame-ancestors https://www.dispensa.example', `frame-ancestors ${shop}`));
  site = await run(
    ['src/prontuario.mjs', 'start', '--built'],
    { PORT: String(port), PRONTUARIO_OUT: folder, PRONTUARIO_DATA: e2eFolder('webkitgtk-widget-data') },
    `${help}/healthz`,
  );
  webkit = await openWebKit();
  ({ driver } = webkit);
});
test.afterAll(async () => {
  await webkit?.close();
  await site?.stop();
  for (const server of shops) server.close();
});

async function openShop(body: string, { from = shop, ...more }: ShopPage & { from?: string } = {}): Promise<void> {
  page = shopPage(help, body, more);
  await driver.get(`${from}/checkout/?${Math.random()}`);
  await driver.wait(
    () => driver.executeScript("return customElements.get('prontuario-help') !== undefined"),
    patience,
    'the script of the widget did not run',
  );
}
/** What stands in a widget. In: its selector there, and which widget of the page. */
const part = (selector: string, widget = 0) =>
  driver.executeScript<WebElement>(
    "return document.querySelectorAll('prontuario-help')[arguments[1]].shadowRoot.querySelector(arguments[0])",
    selector,
    widget,
  );
const isOpen = () =>
  driver.executeScript<boolean>(
    "return document.querySelector('prontuario-help').shadowRoot.querySelector('dialog').open",
  );
/** For what was drawn anew between being found and being used. Throws any other fault. */
function againIfStale(fault: unknown): undefined {
  if (!(fault instanceof error.StaleElementReferenceError)) throw fault;
}
/** Goes into a widget's frame, and waits until what a selector finds is in sight there. */
async function enter(selector: string, widget = 0): Promise<WebElement> {
  const look = async () => {
    await driver.switchTo().defaultContent();
    await driver.switchTo().frame(await part('iframe', widget));
    const [found] = await driver.findElements(By.css(selector));
    return found && (await found.isDisplayed()) ? found : undefined;
  };
  const found = await driver.wait(() => look().catch(againIfStale), patience, `no ${selector} in the frame`);
  return found as WebElement;
}
const leave = () => driver.switchTo().defaultContent();
/** Presses by the page's own means: the driver takes the place of a frame's elements for that of the page around. */
const press = (find: () => Promise<WebElement>) =>
  driver.wait(
    () =>
      find()
        .then((element) => driver.executeScript('arguments[0].click()', element))
        .then(() => true, againIfStale),
    patience,
  );
const xpath = (text: string) => driver.wait(until.elementLocated(By.xpath(text)), patience, `no ${text}`);
const type = (...keys: string[]) =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform();
const box = (selector: string) =>
  driver.executeScript<{ end: number; bottom: number; height: number }>(
    `const box = document.querySelector('prontuario-help').shadowRoot.querySelector(arguments[0]).getBoundingClientRect();
     return { end: innerWidth - box.right, bottom: innerHeight - box.bottom, height: box.height };`,
    selector,
  );

/** By a key of the reader's own: without one the frame of another origin may not take the focus. */
async function openPanel(): Promise<void> {
  await driver.executeScript('arguments[0].focus()', await part('.open'));
  await type(Key.ENTER);
}

test('on a page of the shop a reader searches, reads and votes in the panel, and goes on where they were', async () => {
  await openShop('<prontuario-help></prontuario-help>');
  const loaded = () =>
    driver.executeScript<string[]>("return performance.getEntriesByType('resource').map(({ name }) => name)");
  expect((await loaded()).filter((url) => url.startsWith(help))).toEqual([`${help}/widget.js`]);
  await openPanel();
  const field = await enter('input[type=search]');
  await driver.wait(() => driver.executeScript("return document.activeElement.type === 'search'"), patience);
  await field.sendKeys('costo consegna');
  await press(() =>
    xpath("//main//a[. = 'Quanto costa la consegna?'][ancestor::*[@role='option' or contains(@class, 'search-hit')]]"),
  );
  await driver.wait(
    async () =>
      (await enter('h1')
        .then((heading) => heading.getText())
        .catch(() => '')) === 'Quanto costa la consegna?',
    patience,
  );
  await driver.wait(
    () => driver.executeScript("return customElements.get('prontuario-feedback') !== undefined"),
    patience,
  );
  await press(() => driver.findElement(By.css('.feedback button[value="1"]')));
  await driver.wait(until.elementLocated(By.css('.feedback[data-state=yes]')), patience);
  await leave();
  await driver.wait(
    async () => (await (await part('.bar a')).getAttribute('href')) === `${help}/consegna/costo-della-consegna/`,
    patience,
    'the answer is not offered as a page by itself',
  );
  const focused = () =>
    driver.executeScript<string>('return document.activeElement.shadowRoot?.activeElement?.className');
  // Escape in the answer closes the panel.
  await driver.executeScript('arguments[0].focus()', await enter('.feedback button'));
  await type(Key.ESCAPE);
  await leave();
  await driver.wait(async () => !(await isOpen()), patience, 'Escape does not close the panel');
  expect(await focused()).toBe('open');
  await openPanel();
  await press(() => part('.bar button'));
  await enter('input[type=search]');
  await leave();
  await press(() => part('.bar button:last-child'));
  expect(await isOpen()).toBe(false);
  expect(await focused()).toBe('open');
  expect(
    await driver.executeScript('return Object.keys(window).filter((key) => /prontuario|widget/i.test(key))'),
  ).toEqual([]);
  expect(await driver.manage().getCookies()).toEqual([]);
});

test('in the panel a reader writes what happened, and goes on to a person with what was said', async () => {
  await openShop('<prontuario-help></prontuario-help>');
  await openPanel();
  await enter('input[type=search]');
  await driver.executeScript('arguments[0].focus()', await driver.findElement(By.css('[data-talk]')));
  await type(Key.ENTER);
  await driver.wait(() => driver.executeScript("return document.activeElement.tagName === 'TEXTAREA'"), patience);
  await type('come annullo un ordine', Key.ENTER);
  await xpath("//*[@role='log'][contains(., 'Verificata il')]");
  await type('operatore', Key.ENTER);
  await press(() => xpath("//dialog//button[. = 'Continua con una persona']"));
  const message = await enter('contact-form textarea[name=message]');
  await driver.wait(
    async () =>
      /come annullo un ordine\noperatore\n\nHo già letto: Come annullo un ordine\?/.test(
        (await message.getAttribute('value')) ?? '',
      ),
    patience,
    'the form does not hold what was said',
  );
  await leave();
});

test('a shop that the site does not name cannot show the help centre', async () => {
  await openShop('<prontuario-help></prontuario-help>', { from: elsewhere });
  await press(() => part('.open'));
  expect(await isOpen()).toBe(true);
  await driver.switchTo().frame(await part('iframe'));
  expect(await driver.findElements(By.css('input[type=search]'))).toEqual([]);
  await leave();
});

test('styles of the page around change nothing of it, turned pages do not turn it, and two stand beside each other', async () => {
  await openShop('<prontuario-help></prontuario-help><prontuario-help lang="en" inline></prontuario-help>', {
    head: `${hostileStyles}<style>body { transform: rotate(180deg); opacity: 0.5 }</style>`,
  });
  const { height, end, bottom } = await box('.open');
  expect(height).toBeGreaterThanOrEqual(44);
  expect([end, bottom]).toEqual([16, 16]);
  await press(() => part('.open'));
  const opened = await box('dialog');
  expect([opened.end, opened.bottom]).toEqual([16, 16]);
  await enter('input[type=search]');
  await enter('input[type=search]', 1);
  await leave();
});

test('one that stands in the page is as high as an answer needs, or as the page says, and leaves the focus where it is', async () => {
  await openShop('<prontuario-help lang="it" inline></prontuario-help>');
  // Asked before the driver goes into the frame, which moves the focus there.
  // In one step: between finding the link and asking it, another may have taken its place.
  const isReady = "return !!document.querySelector('prontuario-help').shadowRoot?.querySelector('.bar a[href]')";
  await driver.wait(() => driver.executeScript(isReady), patience);
  expect(await driver.executeScript('return document.activeElement.tagName')).toBe('BODY');
  await enter('input[type=search]');
  await leave();
  expect((await box('.inline')).height).toBe(576);
  await driver.executeScript(
    "document.querySelector('prontuario-help').style.setProperty('--prontuario-height', '300px')",
  );
  expect((await box('.inline')).height).toBe(300);
  await driver.executeScript(
    "document.querySelector('prontuario-help').shadowRoot.querySelector('.bar button').focus()",
  );
  await type(Key.ENTER);
  // The key puts a new frame in the place of the first.
  await driver.wait(async () => {
    await enter('input[type=search]');
    return driver.executeScript("return document.activeElement.type === 'search'").catch(againIfStale);
  }, patience);
  await leave();
});

test('a button of the page opens it, its events tell the page, and taken away it leaves nothing', async () => {
  await openShop('<button id="help">?</button><prontuario-help for="help"></prontuario-help>');
  await driver.executeScript(
    "for (const name of ['prontuario-open', 'prontuario-close']) document.addEventListener(name, () => (document.title += ` ${name}`))",
  );
  await driver.findElement(By.id('help')).click();
  expect(await isOpen()).toBe(true);
  await press(() => part('.bar button:last-child'));
  await driver.wait(until.titleIs('Shop prontuario-open prontuario-close'), patience);
  await driver.executeScript("document.querySelector('prontuario-help').remove()");
  await driver.findElement(By.id('help')).click();
  expect(await driver.getTitle()).toBe('Shop prontuario-open prontuario-close');
});

test('narrow, it covers the page, and nothing scrolls sideways', async () => {
  const window = driver.manage().window();
  const before = await window.getRect();
  await window.setRect({ width: 420, height: 700 });
  await openShop('<prontuario-help></prontuario-help>');
  await press(() => part('.open'));
  expect(
    await driver.executeScript(
      "return document.querySelector('prontuario-help').shadowRoot.querySelector('dialog').matches(':modal')",
    ),
  ).toBe(true);
  await enter('input[type=search]');
  expect(await driver.executeScript('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await leave();
  await window.setRect(before);
});
