import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { parseSitemap } from 'sitemap';
import { axeFaults } from './axe.ts';
import { copyContent, pseudo, pseudoArticle, pseudoWords } from './languages.ts';
import { ofDriver, ofPage, walk } from './right-to-left.ts';
import { inspect } from '../../src/check/check.ts';
import { dictionary, type Dictionary } from '../../src/i18n/index.ts';
import { furtherBrowsers } from '../browsers.ts';
import { freePort } from '../free-port.ts';
import { e2eFolder, project, run, type Running } from './site.ts';
import { openWebKit } from './webkitgtk.ts';

const address = `http://localhost:${await freePort()}`;
const question = 'where is my parcel today?';
const answer = 'open your orders and look at the map, it tells where the courier is at this moment.';
const french = `---
id: 1010
question: Combien coûte la livraison ?
answer: La livraison coûte {delivery.fee}, et elle est gratuite à partir de {delivery.free-from}.
updated: 2026-11-12
reviewBy: 2027-11-12
owner: Consegne
status: published
---

Le prix est le même à toute heure : <Fact name="delivery.fee" />.
`;

/** An answer that the default language has not. */
const withoutItalian = (question: string, answer: string) => `---
id: 1990
question: ${question}
answer: ${answer}
updated: 2026-11-12
reviewBy: 2027-11-12
owner: Consegne
status: published
---

${answer}
`;

/** The README's own example, so that what it says is what is done here. */
test('the README tells the steps of a new language', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  for (const step of ['content/articles/fr/', 'content/words/ar.yaml', 'locales: [it, en, fr]'])
    expect(readme).toContain(step);
});

test.describe('with two more languages, one from right to left', () => {
  test.describe.configure({ mode: 'serial' });
  let running: Running | undefined;
  const dist = e2eFolder('more-languages/dist');

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const copy = copyContent('more-languages/content');
    copy.write('articles/fr/consegna/frais-de-livraison.mdx', french);
    copy.write('words/fr.yaml', 'home: Début\n');
    copy.write(
      'articles/fr/consegna/velos.mdx',
      withoutItalian('Livrez-vous à vélo ?', 'Oui, un vélo suffit pour les petites commandes.'),
    );
    copy.write(
      'articles/en/delivery/bicycles.mdx',
      withoutItalian('Do you deliver by bicycle?', 'Yes, small orders may arrive by bicycle.'),
    );
    copy.write(
      'articles/ar/consegna/ayna-al-tard.mdx',
      `${pseudoArticle(1013, question, answer)}\n${pseudo('call us at')} <Channel id="phone" /> ${pseudo('now')}.\n`,
    );
    copy.write('articles/ar/consegna/kam-al-tawsil.mdx', pseudoArticle(1010, 'how much is delivery?', answer));
    copy.write('words/ar.yaml', pseudoWords());
    copy.edit('site.yaml', (text) => text.replace(/^locales: .*$/m, 'locales: [it, en, fr, ar]'));
    running = await run(
      ['src/hosting/cli.ts', 'start'],
      {
        PORT: new URL(address).port,
        PRONTUARIO_CONTENT: copy.folder,
        PRONTUARIO_OUT: dist,
        PRONTUARIO_DATA: e2eFolder('more-languages/data'),
      },
      `${address}/healthz`,
    );
  });
  test.afterAll(() => running?.stop());

  test('a folder and a word in site.yaml make a language, and a words file says a phrase otherwise', async ({
    page,
  }) => {
    await page.goto(`${address}/fr/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comment pouvons-nous vous aider ?');
    await page.goto(`${address}/fr/consegna/frais-de-livraison/`);
    await expect(page.locator('.breadcrumb li').first()).toHaveText('Début');
    // Money as French writes it: the space before the sign does not break.
    await expect(page.getByRole('article')).toContainText(/3,90\s€/);
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(alternates.sort()).toEqual(['ar', 'en', 'fr', 'it', 'x-default']);
    const sitemap = await (await page.request.get(`${address}/sitemap.xml`)).text();
    expect(sitemap).toContain('/fr/consegna/frais-de-livraison/');
    // The sample's form asks for an order number.
    await page.goto(`${address}/fr/contact/`);
    await expect(page.getByLabel('Numéro de commande (facultatif)')).toBeVisible();
  });

  test('an answer that a language lacks is shown in another, marked, and not indexed', async ({ page }) => {
    await page.goto(`${address}/fr/`);
    const link = page.getByRole('main').getByRole('link', { name: 'Come annullo un ordine?' });
    await expect(link).toHaveAttribute('lang', 'it');
    await link.click();
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'it');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/ordini\/[\w-]+\/$/);
  });

  test('a category without answers of the language shows another’s, says so, and is not offered', async ({
    browser,
  }) => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(`${address}/fr/ordini/`);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /example\/ordini\/$/);
    await expect(page.locator('.notice')).toContainText('italien');
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      page.locator('.page-head .lead'),
      page.locator('.topics li a').first(),
      page.locator('.brand'),
    ])
      expect(await part.evaluate(languageOf), String(part)).toBe('it');
    const list = page.locator('#search-header-template');
    expect(
      await list.evaluate(
        (waiting: HTMLTemplateElement) => waiting.content.querySelector<HTMLElement>('.search-topics a')?.lang,
      ),
    ).toBe('it');
    await page.getByRole('main').getByRole('link', { name: 'Come faccio un ordine?' }).click();
    expect(await page.locator('.breadcrumb li:last-child a').evaluate(languageOf)).toBe('it');

    await page.goto(`${address}/ordini/`, { waitUntil: 'networkidle' });
    await expect(page.getByText('Cette page existe aussi en français.')).toBeHidden();
    await page.goto(`${address}/consegna/`);
    await expect(page.getByText('Cette page existe aussi en français.')).toBeVisible();
    await page.goto(`${address}/fr/consegna/`);
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.close();
  });

  test('translations name each other in pages and sitemap, where only some answers have one', async () => {
    const said = new Map<string, Record<string, string>>();
    for (const file of globSync('**/*.html', { cwd: dist })) {
      const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
      const links = Object.fromEntries(
        [...document.querySelectorAll('link[hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      ) as Record<string, string>;
      const isKept = !document.querySelector('meta[name=robots][content=noindex]');
      if (isKept) said.set(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? file, links);
      else expect(links, file).toEqual({});
    }
    for (const [url, links] of said) {
      const { 'x-default': otherwise, ...own } = links;
      if (Object.keys(own).length === 0) continue;
      expect(Object.keys(own).length, url).toBeGreaterThan(1);
      expect(Object.values(own), url).toContain(url);
      expect(Object.values(own), url).toContain(otherwise);
      for (const other of Object.values(own)) expect(said.get(other), `${other} as ${url}`).toEqual(links);
    }
    const french = [...said.values()].filter(({ fr }) => fr?.endsWith('/velos/'));
    expect(french).toHaveLength(2);
    for (const { 'x-default': otherwise, en } of french) expect(otherwise).toBe(en);

    const items = await parseSitemap(Readable.from(readFileSync(join(dist, 'sitemap.xml'), 'utf8')));
    expect(new Set(items.map(({ url }) => url))).toEqual(new Set(said.keys()));
    for (const { url, links } of items)
      expect(Object.fromEntries(links.map(({ lang, url: other }) => [lang, other])), url).toEqual(said.get(url));
  });

  const templates = [
    '',
    'consegna/',
    'consegna/ayna-al-tard/',
    'kull/',
    'bahth/',
    'ittisal/',
    'shukran/',
    'no-such-page/',
  ];

  test('from right to left nothing sticks out, narrow or wide, and no machine finds a fault', async ({ page }) => {
    for (const path of templates) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${address}/ar/${path}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect.soft(await axeFaults(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] }), path).toEqual([]);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sticksOut(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test('from right to left the page is mirrored', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${address}/ar/consegna/ayna-al-tard/`);
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
    expect(await left('.brand')).toBeGreaterThan(await left('.site-nav'));
    expect(await left('.side')).toBeLessThan(await left('.answer'));
    const step = await page
      .locator('.steps li')
      .first()
      .evaluate((item) => [getComputedStyle(item).paddingRight, getComputedStyle(item).paddingLeft]);
    expect(Number.parseFloat(step[0] ?? '')).toBeGreaterThan(Number.parseFloat(step[1] ?? ''));
  });

  test('from right to left a telephone number is drawn from its plus sign on, and copied without signs', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    // Nobody there speaks Arabic: other channels come first, and only the contact page and the text name this one.
    for (const path of ['ittisal/', 'consegna/ayna-al-tard/']) {
      await page.goto(`${address}/ar/${path}`);
      const links = page.getByRole('main').locator('a[data-channel=phone]');
      expect(await links.count(), path).toBeGreaterThan(0);
      for (const link of await links.all()) {
        expect(await link.evaluate(drawnNumber), path).toBe('+390255501234');
        await expect(link).toHaveText(/^[^\p{Cf}]*\+39 02 5550 1234[^\p{Cf}]*$/u);
        await expect(link).toHaveAttribute('href', 'tel:+390255501234');
      }
    }
    const twin = await (await page.request.get(`${address}/ar/consegna/ayna-al-tard/index.md`)).text();
    expect(twin).toContain('[+39 02 5550 1234](tel:+390255501234)');
  });

  test('from right to left, the whole way with the keyboard in Chromium', ({ page }) => walk(address, ofPage(page)));

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
      await walk(address, ofPage(await browser.newPage()));
    } finally {
      await browser.close();
    }
  });

  test('from right to left, the whole way with the keyboard in WebKitGTK', async () => {
    test.skip(!!webkit?.missing, webkit?.missing);
    const { driver, close } = await openWebKit();
    try {
      await walk(address, ofDriver(driver));
    } finally {
      await close();
    }
  });

  test('a browser that prefers another language is told of the page, once and without being led away', async ({
    browser,
  }) => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(`${address}/consegna/costo-della-consegna/`);
    const offer = page.getByText('Cette page existe aussi en français.');
    await expect(offer).toBeVisible();
    await expect(page).toHaveURL(/\/consegna\/costo-della-consegna\/$/);
    await page.getByRole('link', { name: 'La lire en français' }).click();
    await expect(page).toHaveURL(/\/fr\/consegna\/frais-de-livraison\/$/);
    await page.goto(`${address}/consegna/`);
    await page.getByRole('complementary').getByRole('button').first().click();
    await expect(offer).toBeHidden();
    await page.goto(`${address}/consegna/costo-della-consegna/`);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(offer).toBeHidden();
    await page.close();
  });

  test('a browser that reads the page’s language is told nothing', async ({ page }) => {
    await page.goto(`${address}/consegna/costo-della-consegna/`, { waitUntil: 'networkidle' });
    await expect(page.locator('.suggest')).toBeHidden();
  });
});

/** The texts of a dictionary without what is filled in; single words, which may be names of something else, left out. */
const sentences = (node: object): string[] =>
  Object.values(node).flatMap((value: string | object) =>
    typeof value === 'string'
      ? value.split(/\{\w+\}|\n/).flatMap((part) => (/\S{2,}\s+\S{3,}/.test(part) ? part.trim() : []))
      : sentences(value),
  );

test.describe('a site of one language', () => {
  test.describe.configure({ mode: 'serial' });
  const dist = e2eFolder('one-language/dist');

  /** Builds and serves a content folder that must have no error. */
  async function serve(
    content: string,
    publicRoot = e2eFolder('one-language/public'),
  ): Promise<{ home: string; stop(): Promise<void> }> {
    const here = `http://localhost:${await freePort()}`;
    mkdirSync(publicRoot, { recursive: true });
    const { report, contentIndex } = inspect(content, { cache: false, publicRoot });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const home = here + new URL(contentIndex.settings.site?.url ?? '').pathname;
    const env = {
      PORT: new URL(here).port,
      PRONTUARIO_CONTENT: content,
      PRONTUARIO_PUBLIC: publicRoot,
      PRONTUARIO_OUT: dist,
      PRONTUARIO_DATA: e2eFolder('one-language/data'),
    };
    const running = await run(['src/hosting/cli.ts', 'start', '--base-folder'], env, `${here}/healthz`);
    return { home, stop: () => running.stop() };
  }

  /** What the built pages say in the words of another language, by page. */
  function foreignWords(locale: string, dir: string, own: Dictionary): string[] {
    const said = JSON.stringify(own);
    const others = ['it', 'en'].flatMap((other) => sentences(dictionary(other)).filter((text) => !said.includes(text)));
    const pages = globSync('**/*.html', { cwd: dist });
    expect(pages.length).toBeGreaterThan(6);
    expect(others.length).toBeGreaterThan(200);
    return pages.flatMap((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      // The page of an old address has no more than its title.
      if (!html.includes('http-equiv="refresh"')) expect(html, file).toMatch(`<html lang="${locale}" dir="${dir}"`);
      return others.filter((phrase) => html.includes(phrase)).map((phrase) => `${file}: ${phrase}`);
    });
  }

  test('in German works below a base path, pictures as well, and says no word of another language', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const copy = copyContent('german/content', join(project, 'tests/fixtures/german'));
    const shared = e2eFolder('german/public');
    mkdirSync(shared, { recursive: true });
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#8a3b12' } })
      .png()
      .toBuffer();
    const answer = 'articles/de/reparatur/wie-lange-dauert-eine-reparatur.mdx';
    for (const file of [join(shared, 'tasche.png'), join(copy.folder, dirname(answer), 'kiste-100%.png')])
      writeFileSync(file, picture);
    copy.edit(answer, (text) =>
      text.replace('## Was', '![Kiste](./kiste-100%25.png)\n\n![Tasche](/tasche.png)\n\n## Was'),
    );
    const { home, stop } = await serve(copy.folder, shared);
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    try {
      expect(foreignWords('de', 'ltr', dictionary('de'))).toEqual([]);
      // As a host wants it that serves the folder as the root of a domain.
      expect(readdirSync(dist).sort()).toEqual(['_headers', '_redirects', 'aiuto']);
      await page.goto(home);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was braucht dein Rad?');
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Reparatur/ })
        .first()
        .click();
      await expect(page).toHaveURL(`${home}reparatur/`);
      await page.goto(`${home}suche/?q=reperatur`);
      await page.getByRole('main').getByRole('link', { name: 'Wie lange dauert eine Reparatur?' }).first().click();
      await expect(page).toHaveURL(`${home}reparatur/wie-lange-dauert-eine-reparatur/`);
      await expect(page.getByRole('article')).toContainText('Gut zu wissen');
      await expect(page.getByRole('heading', { name: 'Anmerkungen' })).toBeAttached();
      for (const name of ['Kiste', 'Tasche'])
        await expect
          .poll(() => page.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.naturalWidth), {
            message: name,
          })
          .toBe(40);
      await page.goto(`${home}kontakt/`);
      await expect(page.getByLabel('Was ist passiert?')).toHaveAccessibleDescription('Ein paar Zeilen genügen.');
      expect(missing).toEqual([]);
    } finally {
      await stop();
    }
  });

  test('in Arabic by a words file, from right to left, says no word of another language', async ({ page }) => {
    test.setTimeout(180_000);
    const { folder, write } = copyContent('one-language/content', join(project, 'tests/fixtures/arabic'));
    write('words/ar.yaml', pseudoWords());
    write('articles/ar/islah/ayna-al-tard.mdx', pseudoArticle(1013, question, answer));
    const { home, stop } = await serve(folder);
    try {
      expect(foreignWords('ar', 'rtl', dictionary('ar'))).toEqual([]);
      await page.goto(home);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pseudo(dictionary('en').homeTitle));
    } finally {
      await stop();
    }
  });
});

/** The language of all the text in an element; none when its parts differ. */
function languageOf(element: Element): string | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = new Set<string | undefined>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim()) found.add(node.parentElement?.closest<HTMLElement>('[lang]')?.lang);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The plus sign and the digits of an element as they stand on the screen, from left to right. */
function drawnNumber(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const drawn: { sign: string; left: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    [...(node.textContent ?? '')].forEach((sign, at) => {
      if (!/[+\d]/.test(sign)) return;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      drawn.push({ sign, left: range.getBoundingClientRect().left });
    });
  return drawn
    .sort((a, b) => a.left - b.left)
    .map(({ sign }) => sign)
    .join('');
}

/** Elements that reach beyond the sides of the screen, unless something around them scrolls by itself. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      !!element && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('.visually-hidden') && !scrolls(element))
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (left < -1 || right > width + 1);
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
