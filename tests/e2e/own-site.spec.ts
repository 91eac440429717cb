import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { dictionary } from '../../src/i18n/index.ts';
import { interpolate } from '../../src/i18n/interpolate.ts';
import { freePort } from '../free-port.ts';
import { axeInLightAndDark } from './axe.ts';
import { e2eFolder, project, run, type Running } from './site.ts';
import { simpleAnswer, smallContent } from './small-content.ts';

/** A help centre that uses all by which a company makes it its own. */
test.describe.configure({ mode: 'serial' });

const address = `http://localhost:${await freePort()}`;
const dist = e2eFolder('own-site/dist');
const day = 86_400_000;
const today = Date.now();
const clock = (days: number) => new Date(today + days * day).toISOString().slice(0, 16).replace('T', ' ');
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#00539f" d="M0 0h8v8H0z"/></svg>';
/** Other sites on this machine: one that the settings allow scripts of, and one that they do not. */
const [allowed, foreign] = [await freePort(), await freePort()].map((port) => `http://127.0.0.1:${port}`) as [
  string,
  string,
];
const servers: Server[] = [];
let running: Running | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = smallContent('own-site/content');
  const settings = readFileSync(join(content.folder, 'site.yaml'), 'utf8')
    .replace(/timeZone: .*/, 'timeZone: UTC')
    .replace(/theme:\n(?: {2}.*\n)+/, '');
  content.write(
    'site.yaml',
    `${settings}theme: { accent: '#00539f', ground: neutral, radius: 14, font: { file: /fonts/own.woff2 } }
origins: { script: ['${allowed}'] }
featured: [1002]
`,
  );
  for (const site of [allowed, foreign]) {
    const name = site === allowed ? 'allowed' : 'foreign';
    // As loaders of analytics do: a second script, from text and from an address.
    const code = `document.documentElement.dataset.${name} = 'ran'; document.head.append(document.createElement('script'));`;
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    });
    servers.push(server.listen(Number(new URL(site).port), '127.0.0.1'));
  }
  const categories = readFileSync(join(content.folder, 'categories.yaml'), 'utf8');
  content.write(
    'categories.yaml',
    categories.replace(/icon: \w+/, 'icon: /sign.svg').replace('title: Consegna,', `title: ${longWord},`),
  );
  content.write('articles/it/consegna/lunga.mdx', simpleAnswer(1003, `Che cosa vuol dire ${longWord}?`));
  const channels = readFileSync(join(content.folder, 'channels.yaml'), 'utf8');
  content.write(
    'channels.yaml',
    `${channels}  - id: shop
    kind: shop
    label: { it: Negozio di Milano, en: Milan shop }
    address: Corso Vittorio Emanuele II 123, 20122 Milano
    promise: { within: 5, unit: minutes }
    note: { it: Porta un documento., en: Bring a document. }
`,
  );
  content.write(
    'head.html',
    `<!-- Statistics -->
<script defer src="${allowed}/a.js" data-domain="x"></script>
<script>document.documentElement.dataset.inline = 1 < 2 && 'ran';</script>
<meta name="site-verification" content="abc">
`,
  );
  content.write(
    'theme.css',
    `:root { --color-mark: rgb(1 2 3) }
.brand { letter-spacing: 3px }
.brand::before { content: ''; background: url(/sign.svg); display: inline-block; inline-size: 1em; block-size: 1em }
`,
  );
  const shared = e2eFolder('own-site/public');
  rmSync(shared, { recursive: true, force: true });
  mkdirSync(join(shared, 'fonts'), { recursive: true });
  copyFileSync(
    join(project, 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
    join(shared, 'fonts/own.woff2'),
  );
  for (const name of ['sign.svg', 'favicon.svg']) writeFileSync(join(shared, name), square);
  content.write(
    'notices.yaml',
    `- id: strike
  kind: problem
  text: { it: Sciopero dei corrieri. Alcune consegne arriveranno domani., en: Couriers are on strike. }
  link: { url: /1001 }
  from: ${clock(-2)}
  until: ${clock(3)}
- id: payments
  kind: resolved
  text: { it: I pagamenti con carta funzionano di nuovo., en: Card payments work again. }
  from: ${clock(-1)}
  until: ${clock(1)}
  where: [contact]
- id: holidays
  text: { it: A Natale siamo chiusi., en: We are closed at Christmas. }
  from: ${clock(10)}
  until: ${clock(12)}
`,
  );
  running = await run(
    ['src/hosting/cli.ts', 'start'],
    {
      PORT: new URL(address).port,
      PRONTUARIO_CONTENT: content.folder,
      PRONTUARIO_PUBLIC: shared,
      PRONTUARIO_OUT: dist,
      PRONTUARIO_DATA: e2eFolder('own-site/data'),
    },
    `${address}/healthz`,
  );
});
test.afterAll(async () => {
  await running?.stop();
  for (const server of servers) server.close();
});

/** The longest names of companies, laws and medicines. */
const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk';

const { notices: words } = dictionary('it');
const box = (page: Page) => page.getByRole('region', { name: words.title });
const told = (page: Page) => box(page).locator('[data-from]').filter({ visible: true });
const say = { problem: /Problema in corso: Sciopero/, resolved: /Risolto: I pagamenti/, info: /Avviso: A Natale/ };

/** Faults that the browser tells of: what the policy stopped, what a script threw. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Shifts of the layout since the page began to load. */
async function watchShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { moved: number[] }).moved);
}

test.describe('a look of its own', () => {
  test('the sheet of the company wins over everything else, and the policy lets it, its picture and the font', async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const loaded: string[] = [];
    page.on('response', (response) => response.ok() && loaded.push(new URL(response.url()).pathname));
    await page.goto(address, { waitUntil: 'networkidle' });
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    expect(await style('.brand', 'letter-spacing')).toBe('3px');
    expect(await style('html', '--color-mark')).toBe('#010203');
    expect(await style('html', '--radius')).toBe('14px');
    expect(await style('h1', 'font-family')).toMatch(/^own0, own0-stand-in/);
    expect(loaded).toEqual(expect.arrayContaining(['/fonts/own.woff2', '/sign.svg']));
    expect(await page.evaluate(() => document.fonts.check('1rem own0'))).toBe(true);
    expect(faults).toEqual([]);
  });

  for (const width of [320, 1280])
    test(`nothing moves while its font arrives late, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        const response = await route.fetch();
        await page.waitForFunction(() => performance.now() > 700);
        await route.fulfill({ response });
      });
      const shifts = await watchShifts(page);
      for (const path of ['/', '/ordini/uno/']) {
        await page.goto(address + path, { waitUntil: 'networkidle' });
        expect(await shifts()).toEqual([]);
      }
    });

  for (const width of [320, 1280])
    test(`what is long goes on in the next line, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/', '/consegna/', '/consegna/lunga/', '/ordini/', '/tutte/', '/contatti/']) {
        await page.goto(address + path);
        // Of an address beside it a name is not broken into letters.
        const wide = await page.evaluate(() => {
          const texts = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, li, a, button')];
          const cut = texts.filter((text) => text.checkVisibility() && text.getBoundingClientRect().right > innerWidth);
          const narrow = texts.filter(
            (text) => text.matches('.channel-name') && text.checkVisibility() && text.offsetWidth < 100,
          );
          return [...cut, ...narrow].map(({ innerText }) => innerText);
        });
        expect([path, ...wide]).toEqual([path]);
      }
    });

  test('a subject has the company’s own drawing', async ({ page }) => {
    await page.goto(address);
    const drawing = page
      .getByRole('main')
      .getByRole('link', { name: /^Ordini/ })
      .locator('svg');
    await expect(drawing).toHaveAttribute('viewBox', '0 0 8 8');
    const shape = drawing.locator('path');
    expect(await shape.evaluate((path) => getComputedStyle(path).fill)).toBe('rgb(0, 83, 159)');
    expect((await shape.boundingBox())?.width).toBeGreaterThan(20);
  });

  test('the icon is the company’s own', async ({ request }) => {
    expect(await (await request.get(`${address}/favicon.svg`)).text()).toBe(square);
    expect((await request.get(`${address}/favicon.ico`)).ok()).toBe(true);
  });
});

test('the questions of the moment lead the home page, and are not there twice', async ({ page }) => {
  await page.goto(address);
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles.first()).toHaveText(dictionary('it').featured);
  await expect(page.getByRole('region', { name: dictionary('it').featured }).getByRole('link')).toHaveText([
    'Come cambio un ordine?',
  ]);
  await expect(page.getByRole('link', { name: 'Come cambio un ordine?' })).toHaveCount(1);
  await page.goto(`${address}/en/`);
  await expect(page.getByRole('region', { name: dictionary('en').featured }).getByRole('link')).toHaveText([
    /Come cambio un ordine\?/,
  ]);
});

test.describe('scripts of others', () => {
  const ran = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

  test('run when they come from a named origin or stand in head.html', async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(address, { waitUntil: 'load' });
    expect(await ran(page)).toMatchObject({ allowed: 'ran', inline: 'ran' });
    await expect(page.locator('meta[name=site-verification]')).toHaveAttribute('content', 'abc');
    expect(faults).toEqual([]);
  });

  test('do not run when they come from any other, or were put into the page', async ({ page }) => {
    await page.goto(address);
    const outcome = await page.evaluate(async (from) => {
      const inline = document.createElement('script');
      inline.textContent = 'document.documentElement.dataset.injected = "ran"';
      document.head.append(inline);
      const script = Object.assign(document.createElement('script'), { src: `${from}/a.js` });
      return new Promise((done) => {
        script.onload = () => done('loaded');
        script.onerror = () => done('refused');
        document.head.append(script);
      });
    }, foreign);
    expect(outcome).toBe('refused');
    const seen = await ran(page);
    expect([seen['foreign'], seen['injected']]).toEqual([undefined, undefined]);
  });

  test('leave search and votes as they are', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('main').getByRole('combobox').or(page.getByRole('main').getByRole('searchbox')).fill('ordine');
    await expect(page.getByRole('option', { name: 'Come faccio un ordine?' })).toBeVisible();
  });
});

test.describe('a notice', () => {
  test('appears on its day and goes after it, without a new build', async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(address);
    await expect(told(page)).toHaveText([say.problem]);
    await page.clock.setFixedTime(today + 5 * day);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(box(page)).toHaveCount(0);
    await page.clock.setFixedTime(today + 11 * day);
    await page.goto(`${address}/ordini/uno/`);
    await expect(told(page)).toHaveText([say.info]);
    expect(faults).toEqual([]);
  });

  test('stands on its pages alone, with a link that has the question of its answer', async ({ page }) => {
    await page.goto(`${address}/contatti/`);
    await expect(told(page)).toHaveText([say.problem, say.resolved]);
    await page.goto(`${address}/ordini/`);
    await expect(told(page)).toHaveText([say.problem]);
    await told(page).getByRole('link', { name: 'Come faccio un ordine?' }).click();
    await expect(page).toHaveURL(`${address}/ordini/uno/`);
  });

  test('is closed for the session, and what is kept says nothing of the reader', async ({ page, context }) => {
    await page.goto(address);
    await box(page).getByRole('button', { name: 'Chiudi' }).click();
    await expect(box(page)).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goto(`${address}/contatti/`);
    await expect(told(page)).toHaveText([say.resolved]);
    const kept = await page.evaluate(() => [...Object.entries(sessionStorage)].filter(([key]) => /notice/.test(key)));
    for (const [, value] of kept) expect(value).toMatch(/^( [\w-]{8}){1,2}$/);
    const other = await context.newPage();
    await other.goto(address);
    await expect(told(other)).toHaveText([say.problem]);
  });

  test('is said once a session', async ({ page }) => {
    await page.goto(address);
    const status = page.locator('.notices [role=status]');
    await expect(status).toHaveText(/Problema in corso: Sciopero/);
    await page.goto(`${address}/contatti/`);
    await expect(status).toHaveText(/^Risolto: /);
  });

  test('moves nothing while the page loads', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const shifts = await watchShifts(page);
    await page.clock.setFixedTime(today + 11 * day);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(told(page)).toHaveText([say.info]);
    expect(await shifts()).toEqual([]);
  });

  test('has no fault that axe finds, light or dark, and fits 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${address}/contatti/`);
    // The others wait, so that the page begins on its first screen.
    await expect(told(page)).toHaveText([say.problem]);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await box(page)
      .getByRole('button', { name: interpolate(words.more, { n: 1 }) })
      .click();
    await expect(told(page)).toHaveText([say.problem, say.resolved]);
    await expect(told(page).last()).toBeFocused();
    expect(await axeInLightAndDark(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('prints without its button', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(told(page)).toHaveText([say.problem]);
    await expect(box(page).getByRole('button')).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the notices of the day of the build are there, without a button that does nothing', async ({ page }) => {
    await page.goto(address);
    await expect(told(page)).toHaveText([say.problem]);
    await expect(page.getByRole('button', { name: 'Chiudi' })).toHaveCount(0);
  });
});
