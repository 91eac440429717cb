import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { freePort } from '../free-port.ts';
import { axeFaults, axeInLightAndDark, faultsNarrowAndWide } from './axe.ts';
import { e2eFolder, project, run, type Running } from './site.ts';
import { simpleAnswer, smallContent } from './small-content.ts';

/** One answer that holds all that Markdown and the components allow, in a small help centre of its own. */
test.describe.configure({ mode: 'serial' });

const address = `http://localhost:${await freePort()}`;
const answer = `${address}/ordini/tutto/`;
const dist = e2eFolder('everything/dist');
let running: Running | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = smallContent('everything/content');
  content.write('articles/it/ordini/tutto.mdx', readFileSync(join(project, 'tests/fixtures/everything.mdx')));
  content.write(
    'places.yaml',
    `orders: { label: { it: Account > I miei ordini }, url: https://shop.example/ordini, app: 'shop:ordini' }
a-long-way: { label: { it: Account > Impostazioni > Preferenze di consegna > Note }, url: { it: https://shop.example/note } }
`,
  );
  content.write(
    'articles/it/ordini/markdown.md',
    simpleAnswer(1005, 'Che cosa sa un file di Markdown?').replace(
      'Un testo.',
      'Graffe {così} e 3 < 4, <kbd>Invio</kbd>, e [tutto](./tutto.mdx).\n\n> [!TIP]\n> Un consiglio. <!-- per chi scrive -->',
    ),
  );
  const categories = readFileSync(join(content.folder, 'categories.yaml'), 'utf8');
  const sections = ['Zone', 'Costi', 'Fasce orarie'].map(
    (title, at) => `{ id: s${at}, title: { it: ${title}, en: ${title} } }`,
  );
  content.write('categories.yaml', categories.replace(/^- id: delivery$/m, `$&\n  sections: [${sections.join(', ')}]`));
  for (let at = 0; at < 13; at++)
    content.write(
      `articles/it/consegna/domanda-${at}.mdx`,
      simpleAnswer(1100 + at, `Dove arriva la parte ${at} della spesa?`, at > 0 ? `section: s${at % 3}\n` : ''),
    );
  const settings = readFileSync(join(content.folder, 'site.yaml'), 'utf8');
  content.write('site.yaml', `${settings}video: { hosts: [youtu.be] }\n`);
  content.write('articles/it/ordini/bozza.mdx', simpleAnswer(1004, 'Posso pagare a rate?', 'status: draft\n'));
  const wide = { create: { width: 1920, height: 600, channels: 3 as const, background: '#b5651d' } };
  content.write('articles/it/ordini/larga.png', await sharp(wide).png().toBuffer());
  const small = { create: { width: 300, height: 200, channels: 3 as const, background: '#2d5d4f' } };
  content.write('articles/it/ordini/img/piccola.png', await sharp(small).png().toBuffer());
  for (const [name, text] of Object.entries({ 'film.mp4': 'film', 'film.vtt': 'WEBVTT\n', 'modulo.pdf': '%PDF-1.4' }))
    content.write(`articles/it/ordini/${name}`, text);
  running = await run(
    ['src/hosting/cli.ts', 'start'],
    {
      PORT: new URL(address).port,
      PRONTUARIO_CONTENT: content.folder,
      PRONTUARIO_OUT: dist,
      PRONTUARIO_DATA: e2eFolder('everything/data'),
    },
    `${address}/healthz`,
  );
});
test.afterAll(() => running?.stop());

test('nothing reaches past the column, narrow or wide, each part has its place and shape, and the policy stops nothing', async ({
  page,
}) => {
  const soft = expect.soft;
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(answer);
  await expect(page.getByRole('heading', { name: 'Terzo livello' })).toBeVisible();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    soft(scrolled, `${width} px`).toBeLessThanOrEqual(width);
    const outside = await page.evaluate(() => {
      const column = document.querySelector('.prose')?.getBoundingClientRect();
      const scrolls = (element: Element) => element.closest('pre, .table') !== null;
      return [...document.querySelectorAll('.prose *')]
        .filter((element) => !scrolls(element) && element.getBoundingClientRect().right > (column?.right ?? 0) + 1)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    soft(outside, `${width} px`).toEqual([]);
  }
  const aligned = (name: string) =>
    page
      .getByRole('columnheader', { name })
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign);
  soft([await aligned('Nome'), await aligned('Al centro'), await aligned('A destra')]).toEqual([
    'start',
    'center',
    'end',
  ]);
  const tops = async () => {
    const boxes = await Promise.all(['Fai così', 'Non così'].map((text) => page.getByText(text).boundingBox()));
    return new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size;
  };
  soft(await tops(), 'what is compared stands side by side').toBe(1);
  await page.emulateMedia({ media: 'print' });
  // A4, and A6 between its margins.
  for (const width of [650, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page
      .locator('.table')
      .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth + 1).length);
    soft(cut, `on paper of ${width} px, which does not scroll, no table is cut`).toBe(0);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  soft(await tops(), 'on a telephone one below the other').toBe(2);
  expect(faults).toEqual([]);
});

test('a picture keeps its shape, is loaded in the size of its column, and leads to all of itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(answer);
  const picture = page.getByRole('img', { name: 'Uno schermo molto largo' });
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.currentSrc))
    .toMatch(/larga\.\w+\.560\.webp$/);
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(250);
  expect(width / height).toBeCloseTo(1920 / 600, 1);
  const sizes = (file: string) => sharp(join(dist, new URL(file, address).pathname)).metadata();
  expect((await sizes(await picture.evaluate((image: HTMLImageElement) => image.currentSrc))).width).toBe(560);
  const whole = page.getByRole('link', { name: 'Uno schermo molto largo' });
  expect((await sizes((await whole.getAttribute('href')) ?? '')).width).toBe(1920);
  // What has no more to show leads nowhere, and what is in a link leads where the link does.
  await expect(page.getByRole('link', { name: 'Una figura' })).toHaveCount(0);
  const figure = page.getByRole('figure').filter({ has: page.getByRole('img', { name: 'Una figura' }) });
  await expect(figure.locator('figcaption')).toContainText('Una didascalia con un link');
});

test('code is copied by a button that is there only where it can do so', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(answer);
  const code = page.locator('.code', { hasText: 'void setup' });
  await expect(code).toContainText('lampeggia.ino');
  await code.getByRole('button', { name: 'Copia' }).click();
  await expect(code.getByRole('status')).toHaveText('Copiato');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^void setup.*; }\n$/);
  await context.close();
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(answer);
  await expect(plain.getByText('void setup')).toBeVisible();
  await expect(plain.getByRole('button', { name: 'Copia' })).toHaveCount(0);
  await without.close();
});

test('tabs are a list of tabs for who uses them, and one part after the other without script', async ({
  browser,
  page,
}) => {
  await page.goto(answer);
  const panel = (name: string) => page.getByRole('tabpanel', { name });
  await expect(page.getByText('Scarica e apri')).toBeVisible();
  await expect(page.getByText('Trascina l’icona.')).toBeHidden();
  await page.keyboard.press('Shift');
  await page.getByRole('tab', { name: 'Windows' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'macOS', selected: true })).toBeFocused();
  await expect(panel('macOS')).toContainText('Trascina l’icona.');
  await expect(page.getByText('Scarica e apri')).toBeHidden();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Un sistema' })).toBeFocused();
  await page.getByRole('tab', { name: 'Windows' }).click();
  await expect(panel('Windows')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  // A link into a tab opens it, also before any script has run.
  await page.goto(`${address}/`);
  await page.goto(`${answer}#un-titolo-in-una-scheda`);
  await expect(page.getByRole('heading', { name: 'Un titolo in una scheda' })).toBeInViewport();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('tab', { name: 'macOS', selected: true })).toBeVisible();
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(answer);
  for (const name of ['Windows', 'macOS', 'Un sistema dal nome molto lungo'])
    await expect(plain.getByRole('heading', { name, level: 3 })).toBeVisible();
  await expect(plain.getByText('Trascina l’icona.')).toBeVisible();
  await expect(plain.getByRole('link', { name: 'macOS' })).toHaveCount(0);
  await without.close();
});

test('a video elsewhere is a picture until it is pressed, and nobody else is asked before', async ({ browser }) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>p</title>Si vede.' });
  });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(answer);
  const video = page.getByRole('figure').filter({ hasText: 'arriva da www.youtube.com quando lo avvii' });
  await expect(video.getByRole('img', { name: 'Un prato' })).toBeVisible();
  await expect(video.getByRole('link')).toHaveAttribute('href', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
  expect(asked).toEqual([]);
  await video.getByRole('button', { name: 'Guarda il video: Un video dal titolo lungo' }).click();
  await expect(video.frameLocator('iframe').getByText('Si vede.')).toBeVisible();
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1']);
  expect(faults).toEqual([]);
  await page.close();
});

test('a video of one’s own has captions, a file to take its kind and size, and both are published', async ({
  page,
  request,
}) => {
  await page.goto(answer);
  const film = page.locator('video');
  await expect(film).toHaveAttribute('preload', 'none');
  const link = page.getByRole('link', { name: /^Modulo di reso .* \(PDF, 8 byte\)$/ });
  await expect(link).toHaveAttribute('download', 'modulo.pdf');
  const addresses = [
    [await link.getAttribute('href'), 'application/pdf'],
    [await film.locator('source').getAttribute('src'), 'video/mp4'],
    [await film.locator('track[kind=captions][srclang=it]').getAttribute('src'), ''],
    [await film.getAttribute('poster'), 'image/webp'],
  ] as const;
  for (const [path, type] of addresses) {
    const response = await request.get(new URL(path ?? '', address).href);
    expect(response.status()).toBe(200);
    // Servers know no type for captions, and browsers ask for none.
    if (type) expect(response.headers()['content-type']).toContain(type);
  }
  const twin = await (await request.get(`${answer}index.md`)).text();
  expect(twin).toContain(`${addresses[0][0]}) (PDF, 8 byte)`);
});

test('what is too wide scrolls by itself, with the keyboard as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(answer);
  const code = page.locator('pre', { hasText: 'lampeggia' }).or(page.locator('pre', { hasText: 'void setup' }));
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('everything has a name, in the language of the page', async ({ page }) => {
  await page.goto(answer);
  expect(await axeInLightAndDark(page)).toEqual([]);
  const keyword = page.locator('pre .code-keyword').first();
  const inDark = await keyword.evaluate((element) => getComputedStyle(element).color);
  await page.emulateMedia({ media: 'print' });
  await expect(keyword, 'paper is white also where the screen is dark').toHaveCSS('color', 'rgb(91, 42, 134)');
  expect(inDark).not.toBe('rgb(91, 42, 134)');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 2, name: 'Note' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Torna al richiamo 1', exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Fatto' })).toBeVisible();
  expect(readFileSync(join(dist, 'ordini/tutto/index.html'), 'utf8')).not.toMatch(/Footnotes|Back to|per chi scrive/);
});

test('a screen of the shop is one link, and the app is offered only where one taps', async ({ browser }) => {
  for (const hasTouch of [false, true]) {
    const page = await browser.newPage({ hasTouch, isMobile: hasTouch });
    await page.goto(answer);
    const screen = page.getByRole('link', { name: 'Account › I miei ordini' });
    await expect(screen).toHaveAttribute('href', 'https://shop.example/ordini');
    await expect(page.getByRole('link', { name: 'Apri nell’app' })).toHaveCount(hasTouch ? 1 : 0);
    await page.close();
  }
});

test('a category counts the answers of its sections, and leads to each of many', async ({ page }) => {
  await page.goto(`${address}/`);
  await expect(page.getByRole('link', { name: /^Consegna .* 13 risposte$/ })).toBeVisible();
  await page.goto(`${address}/consegna/`);
  const links = page.getByRole('navigation', { name: 'In questa pagina' });
  await expect(links.getByRole('listitem')).toHaveText([
    /^Zone\s+4 risposte$/,
    /^Costi\s+4 risposte$/,
    /^Fasce orarie\s+4 risposte$/,
  ]);
  expect(await faultsNarrowAndWide(page)).toEqual([]);
  await links.getByRole('link', { name: 'Fasce orarie' }).click();
  await expect(page.getByRole('heading', { name: 'Fasce orarie' })).toBeInViewport();
  await page.goto(`${address}/ordini/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ordini' })).toBeVisible();
  await expect(links, 'of a few answers no list of contents').toHaveCount(0);
});

test('a file of Markdown is an answer like any other', async ({ page }) => {
  await page.goto(`${address}/ordini/markdown/`);
  await expect(page.getByText('Graffe {così} e 3 < 4, Invio, e tutto.')).toBeVisible();
  await expect(page.getByRole('note', { name: 'Consiglio' })).toContainText('Un consiglio.');
  await page.getByRole('link', { name: 'tutto', exact: true }).click();
  await expect(page).toHaveURL(answer);
  await expect(page.getByRole('note', { name: 'Importante' })).toBeVisible();
  await page.getByText('Con i tag di HTML').click();
  await expect(page.getByText('Si apre come le altre.')).toBeVisible();
});

test('headings without letters can be linked to', async ({ page }) => {
  await page.goto(`${answer}#section-1`);
  await expect(page.getByRole('heading', { name: '🍕' })).toBeInViewport();
});

test('a draft is in no file of a build', () => {
  const files = globSync('**/*.{html,json,xml,txt,md}', { cwd: dist });
  expect(files).toContain('ordini/uno/index.html');
  expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes('pagare a rate'))).toEqual([]);
});

test('who comes from an answer finds beside the telephone the code that says which, who comes from none does not', async ({
  page,
}) => {
  // While somebody answers there: a telephone that nobody answers is folded away.
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
  await page.goto(`${address}/contatti/?a=1001`);
  const phone = page.locator('.channel', { has: page.getByRole('link', { name: '+39 02 5550 1234' }) });
  await expect(phone.getByText(/Al telefono basta questo codice: 001 001 \d$/)).toBeVisible();
  await page.goto(`${address}/contatti/`);
  await expect(page.getByRole('link', { name: '+39 02 5550 1234' })).toBeVisible();
  await expect(page.getByText('Al telefono basta')).toBeHidden();
});
