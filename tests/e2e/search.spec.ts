import { expect, test } from '@playwright/test';
import { axeFaults, onlyColours } from './axe.ts';
import {
  active,
  answer,
  ask,
  field,
  listenToEvents,
  listenToRegions,
  options,
  searchRequests,
} from './search-field.ts';

const rebate = answer(1022);

test('a reader types with mistakes, reads the answer in the list and opens it with the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await ask(page, 'quando ariva il rimborso');
  const first = options(page).first();
  await expect(first).toContainText(rebate.question);
  await expect(first.locator('mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAccessibleName(new RegExp(`^${rebate.question.replace('?', '\\?')}`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rebate.question);
});

test('the header of an answer searches too, and a click opens the answer', async ({ page }) => {
  await page.goto('/consegna/costo-della-consegna/');
  await ask(page, 'rimborso quando arriva');
  await options(page).filter({ hasText: rebate.question }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rebate.question);
});

test('nothing is downloaded for search before the reader shows intent, and the index once', async ({ page }) => {
  const asked = searchRequests(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.mouse.move(5, 5);
  await page.getByRole('heading', { level: 1 }).click();
  expect(asked).toEqual([]);
  await field(page).hover();
  const indexes = () => asked.filter((path) => path.endsWith('/_search/it.json'));
  await expect.poll(indexes).toHaveLength(1);
  await ask(page, 'consegna');
  await field(page).fill('');
  await ask(page, 'reso');
  expect(indexes()).toHaveLength(1);
});

test('the field is a complete combobox', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  const box = page.getByRole('combobox', { name: 'Cerca tra le risposte' });
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await ask(page, 'consegna');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox', { name: 'Risposte' });
  await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  // Said once the list has settled: until then the full text may still add to its end.
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('risposte');

  const current = () => box.getAttribute('aria-activedescendant');
  const idOf = (index: number) => options(page).nth(index).getAttribute('id');
  await page.keyboard.press('ArrowDown');
  expect(await current()).toBe(await idOf(0));
  await page.keyboard.press('ArrowDown');
  expect(await current()).toBe(await idOf(1));
  await page.keyboard.press('End');
  expect(await current()).toBe(await idOf((await options(page).count()) - 1));
  await expect(active(page)).toBeInViewport();
  await page.keyboard.press('Home');
  expect(await current()).toBe(await idOf(0));
  await page.keyboard.press('ArrowUp');
  expect(await current()).toBeNull();
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  expect(await current()).toBe(await idOf((await options(page).count()) - 1));
  await expect(box).toBeFocused();
});

test('Escape closes the list and keeps the words; arrows bring it back; a second Escape empties the field', async ({
  page,
}) => {
  await page.goto('/');
  await ask(page, 'consegna');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('consegna');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('Tab leaves the field and closes the list; Shift and Tab come back', async ({ page }) => {
  await page.goto('/');
  await ask(page, 'consegna');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button', { name: 'Cerca' })).toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.locator('site-search').locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
});

test('Enter without a marked answer goes to the search page with the words', async ({ page }) => {
  await page.goto('/consegna/costo-della-consegna/');
  await ask(page, 'buoni pasto');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cerca\/\?q=buoni\+pasto$/);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('buoni pasto');
});

test('an answer’s number opens the answer', async ({ page }) => {
  await page.goto('/');
  await ask(page, '1042');
  await expect(options(page).first()).toContainText('Risposta 1042');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer(1042).question);
});

test('a settled query is announced once, politely', async ({ page }) => {
  await page.goto('/');
  const said = await listenToRegions(page);
  await ask(page, 'consegna');
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toMatch(/^\d+ rispost[ae]\. .*frecce/);
  await field(page).fill('xqztkw');
  await expect.poll(said).toHaveLength(2);
  expect((await said())[1]).toContain('xqztkw');
});

test('nothing found is the start of a way on: topics, and a person who gets the question', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('xqztkw & zzqx');
  await expect(page.getByRole('option', { name: 'Consegna', exact: true })).toBeVisible();
  const person = options(page).filter({ hasText: 'Parla con un operatore' });
  await expect(person).toHaveAttribute('href', /\/contatti\/\?q=xqztkw\+%26\+zzqx$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contatti\/\?q=xqztkw/);
});

test('what is searched and chosen is told to the page, once each', async ({ page }) => {
  const events = await listenToEvents(page);
  await page.goto('/');
  await ask(page, 'quando arriva il rimborso');
  await expect.poll(() => events.length).toBe(1);
  const query = 'quando arriva il rimborso';
  expect(events[0]).toMatchObject(['prontuario:search', { query }]);
  expect(events[0]?.[1]['results']).toBeGreaterThan(0);
  await options(page).filter({ hasText: rebate.question }).click();
  await expect.poll(() => events.length).toBe(2);
  expect(events[1]).toEqual([
    'prontuario:choose',
    { query, results: events[0]?.[1]['results'], rank: 1, article: 1022 },
  ]);
});

test('the slash is a letter where one writes, and a key that can be turned off', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.goto('/cerca/?q=consegna');
  await page.getByText('Scorciatoie').click();
  await page.getByLabel('Premi / per cercare').uncheck();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.goto('/cerca/?q=consegna');
  await page.getByText('Scorciatoie').click();
  await page.getByLabel('Premi / per cercare').check();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

// The list with answers is one of the states in `everyone.spec.ts`.
test('the open list without answers has no accessibility fault that a machine can find', async ({ page }) => {
  await page.goto('/');
  await ask(page, 'xqztkw');
  await page.keyboard.press('ArrowDown');
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, onlyColours), 'dark').toEqual([]);
});

test('at 320 px the list fits, and every option is easy to hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, query] of [
    ['/', 'xqztkw'],
    ['/consegna/costo-della-consegna/', 'consegna'],
  ] as const) {
    await page.goto(path);
    await ask(page, query);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide).toBeLessThanOrEqual(screen ?? 0);
    // In one go: the list may be set anew between two questions.
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('[role=option]')].flatMap((one) =>
        [...one.getClientRects()].map((box) => box.height),
      ),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  }
});

test('in English the field speaks English and finds English answers', async ({ page }) => {
  await page.goto('/en/');
  await ask(page, 'when will i get my refund');
  await expect(options(page).first()).toContainText('refund');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/returns-and-refunds\//);
});
