import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { encodePhoneCode, groupDigits } from '../../src/phone-code/phone-code.ts';
import { faultsNarrowAndWide } from './axe.ts';
import { content, rows } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const field = (page: Page) => page.getByRole('combobox');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const question = (page: Page) => page.locator('#desk-question');
const said = (page: Page) => page.locator('[data-said]');

/** What a caller tells who came from an answer. */
const codeOf = (answer: number, locale = 'it') =>
  encodePhoneCode(
    { locale, category: '', answer },
    { locales: content.site.locales, categories: content.categories.map(({ id }) => id) },
  );

test('an agent finds an answer and copies it for each channel without leaving the keyboard', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/operatori/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('costo consegna');
  await expect(question(page)).toHaveText('Quanto costa la consegna?');

  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Copiata: risposta 1010, Social');
  expect(await copied(page)).toMatch(/^La consegna costa 3,90\s€\. .*Risposta 1010: https:\S+\/1010\/$/);

  await page.keyboard.press('Alt+Digit3');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Copiata: risposta 1010, E-mail');
  expect(await copied(page)).toMatch(/^Ciao,\n\nLa consegna costa/);
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(question(page)).not.toHaveText('Quanto costa la consegna?');
  const second = page.getByRole('option', { selected: true });
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '-');

  await page.reload();
  await expect(page.getByRole('radio', { name: 'E-mail' })).toBeChecked();
  await expect(field(page)).toHaveValue('costo consegna');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.getByText('Scegli una risposta')).toBeVisible();
  expect(faults).toEqual([]);
});

test('with Tab one reaches the channels, where plain digits choose and Enter copies', async ({ page }) => {
  await page.goto('/operatori/?q=costo+consegna');
  await expect(question(page)).toHaveText('Quanto costa la consegna?');
  await page.getByRole('radio', { name: 'Social' }).focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'WhatsApp' })).toBeChecked();
  await page.keyboard.press('Enter');
  expect(await copied(page)).toContain('*Meno di 40');
});

test('a phone code opens its answer in the language of the caller, and a mistyped digit is explained', async ({
  page,
}) => {
  await page.goto('/operatori/');
  const code = codeOf(1010, 'en');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(groupDigits(code));
  await expect(page.locator('[data-code]')).toContainText(groupDigits(code));
  await expect(question(page)).toHaveText('How much does delivery cost?');

  const wrong = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
  await field(page).fill(wrong);
  await expect(page.locator('[data-code]')).toContainText('non torna');
  await page.getByRole('button', { name: groupDigits(code) }).click();
  await expect(question(page)).toHaveText('How much does delivery cost?');
});

test('an empty field shows what changed this week, and only that', async ({ page }) => {
  const newest =
    content.articles
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '';
  await page.clock.setFixedTime(new Date(`${newest}T10:00:00Z`));
  await page.goto('/operatori/');
  await expect(page.getByRole('heading', { name: 'Cambiate questa settimana' })).toBeVisible();
  const days = await page
    .locator('[data-updated]:visible')
    .evaluateAll((all) => all.map((row) => row.dataset.updated ?? ''));
  expect(days.length).toBeGreaterThan(0);
  expect(Math.min(...days.map((day) => Date.parse(day)))).toBeGreaterThan(Date.parse(newest) - 7 * 86_400_000);
  await page.clock.setFixedTime(new Date(Date.parse(newest) + 60 * 86_400_000));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'non è cambiato niente' })).toBeVisible();
  await expect(page.locator('[data-updated]:visible')).toHaveCount(5);
});

test('a missing answer reaches the store of the report, and says so only then', async ({ page }) => {
  await page.goto('/operatori/');
  // The button says nothing before its script is there.
  await expect(async () => {
    await page.getByRole('button', { name: 'Manca una risposta' }).click();
    await expect(page.locator('[data-missing-state]')).toContainText('Prima scrivi la domanda', { timeout: 500 });
  }).toPass();
  await page.route('**/api/notes', (route) => route.fulfill({ status: 503 }));
  // The store outlives a run.
  const asked = `posso pagare in ${[...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  await page.keyboard.type(asked);
  // The list settles first: it moves what stands below it.
  await expect(page.locator('[data-found]')).toHaveText(/\S/);
  await page.getByRole('button', { name: 'Manca una risposta' }).click();
  await expect(page.locator('[data-missing-state]')).toContainText('Non ancora inviata');
  const stored = () => rows('select * from event where query = ?', asked);
  expect(stored()).toEqual([]);
  await page.unroute('**/api/notes');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('[data-missing-state]')).toContainText(`Inviata: «${asked}»`, { timeout: 20_000 });
  await expect.poll(() => stored().length).toBe(1);
});

test('searches of an agent are not told as a reader’s', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.postData() ?? ''));
  await page.clock.install();
  for (const [path, told] of [
    ['/operatori/', 0],
    ['/cerca/', 1],
  ] as const) {
    await page.goto(path);
    await page.locator('main input[type=search]').pressSequentially('costo consegna');
    await expect(page.locator('.search-question:visible', { hasText: 'Quanto costa la consegna?' })).toBeVisible();
    // All evidence is in, and the reader has paused.
    await expect(page.locator('main [role=status]:has-text("rispost")').first()).toBeAttached();
    await page.clock.runFor(30_000);
    await expect.poll(() => sent.length, path).toBe(told);
  }
});

test('the desk has no fault that a machine can find, narrow or wide, light or dark', async ({ page }) => {
  for (const path of ['/operatori/', '/operatori/?q=consegna+in+ritardo', '/en/agents/?q=xqzwk']) {
    await page.goto(path);
    if (path.includes('consegna')) await expect(question(page)).toBeVisible();
    expect(await faultsNarrowAndWide(page), path).toEqual([]);
  }
});

test('nothing leads there, search engines are told to stay away, and its script is one file', async ({
  page,
  request,
}) => {
  await page.goto('/operatori/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  for (const file of ['/sitemap.xml', '/llms.txt', '/llms-full.txt', '/'])
    expect(await (await request.get(file)).text()).not.toMatch(/operatori\/["<)\s]/);
  const scripts = new Set<string>();
  page.on('request', (asked) => /_astro\/.*\.js$/.test(asked.url()) && scripts.add(new URL(asked.url()).pathname));
  await page.goto('/operatori/');
  await expect(field(page)).toBeVisible();
  const own = [...scripts].filter((path) => /\/desk\./.test(path));
  expect(own).toHaveLength(1);
  expect([...scripts].filter((path) => /\/(Base|start|search-page)\./.test(path))).toEqual([]);
  const bytes = await (await request.get(own[0] ?? '', { headers: { 'accept-encoding': 'identity' } })).body();
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(10 * 1024);
});
