import { expect, test, type Page } from '@playwright/test';
import { arrived, elsewhere, ready, sameOrigin, watchSent } from './leaving.ts';
import { content, rows } from './site.ts';

const address = '/consegna/costo-della-consegna/';
const feedback = (page: Page) => page.locator('prontuario-feedback');
const press = (page: Page, name: 'Sì' | 'No') => feedback(page).getByRole('button', { name, exact: true }).click();
const thanks = (page: Page) => feedback(page).getByRole('status');

test('after "yes" nothing more is asked', async ({ page }) => {
  await page.goto(address);
  await press(page, 'Sì');
  await expect(thanks(page)).toContainText('Grazie');
  await expect(feedback(page).getByRole('textbox')).toHaveCount(0);
  await expect(feedback(page).getByRole('radio')).toHaveCount(0);
  await expect(feedback(page).getByRole('link')).toHaveCount(0);
});

test('after "no" there are the reasons of the site, a comment that counts, a hint, and the way to a person', async ({
  page,
}) => {
  await page.goto(address);
  await expect(feedback(page).getByRole('textbox')).toHaveCount(0);
  await press(page, 'No');
  const { reasons } = content.site.feedback;
  await expect(feedback(page).getByRole('radio')).toHaveCount(reasons.length);
  for (const { label } of reasons) await expect(feedback(page).getByRole('radio', { name: label.it })).toBeVisible();
  const comment = feedback(page).getByRole('textbox');
  await expect(comment).toHaveAccessibleDescription(/dati personali/);
  await comment.fill('x'.repeat(799));
  await expect(feedback(page).getByText('Caratteri rimasti')).toHaveCount(0);
  await comment.fill('x'.repeat(990));
  await expect(feedback(page).getByText('Caratteri rimasti: 10')).toBeVisible();
  await comment.pressSequentially('y'.repeat(12));
  await expect(feedback(page).getByText('Caratteri rimasti: 0')).toBeVisible();
  await expect(feedback(page).getByRole('link', { name: 'Parla con un operatore' })).toHaveAttribute(
    'href',
    /contatti/,
  );
  await expect(feedback(page).getByRole('link', { name: 'Come trattiamo i tuoi dati' })).toBeVisible();
  await press(page, 'Sì');
  await expect(comment).toHaveCount(0);
});

test('the last vote counts, however slow the way of the first', async ({ page, context }) => {
  const sent = watchSent(context);
  let slow = true;
  await page.route('**/api/notes', async (route) => {
    const first = slow;
    slow = false;
    if (first) await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await page.goto(address);
  await press(page, 'No');
  await press(page, 'Sì');
  await expect.poll(() => sent.length).toBe(2);
  await expect.poll(() => arrived(sent)).toBe(2);
  const ids = sent.map((id) => `x'${id.replaceAll('-', '')}'`).join();
  expect(rows(`select vote from event where id in (${ids}) order by event_at`)).toMatchObject([
    { vote: 0 },
    { vote: 1 },
  ]);
});

/** Votes while the collector says to come back in an hour, and forgets that it said so. Out: the vote's id. */
async function keptVote(page: Page): Promise<string> {
  const busy = { status: 503, headers: { 'Retry-After': '3600' } };
  await page.route('**/api/notes', (route) => route.fulfill(busy));
  const answered = page.waitForResponse('**/api/notes');
  await page.goto(address);
  await press(page, 'No');
  await answered;
  await expect.poll(() => page.evaluate(() => localStorage.getItem('notes:held'))).not.toBeNull();
  await page.unroute('**/api/notes');
  return page.evaluate(() => {
    localStorage.removeItem('notes:held');
    return Object.keys(localStorage)
      .find((key) => key.startsWith('notes:1:'))!
      .slice(8);
  });
}

test('what is left over goes with the reader who leaves', async ({ page }) => {
  const id = await keptVote(page);
  expect(arrived([id])).toBe(0);
  await page.goto(elsewhere);
  await expect.poll(() => arrived([id])).toBe(1);
});

test('several tabs at once send what waits, and send it once', async ({ page, context }) => {
  const id = await keptVote(page);
  // A tab that is no page of ours leaves nothing to the beacon.
  const stays = await context.newPage();
  await stays.goto(sameOrigin);
  const saved = await stays.evaluate(() => JSON.stringify(localStorage));
  await page.goto(sameOrigin);
  await stays.evaluate((text) => Object.assign(localStorage, JSON.parse(text)), saved);
  const sent = watchSent(context);
  await context.route('**/api/notes', async (route) => {
    const response = await route.fetch();
    await new Promise((wait) => setTimeout(wait, 1000));
    await route.fulfill({ response });
  });
  const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(address)));
  const waiting = () => stays.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('notes:1:')));
  await expect.poll(waiting).toEqual([]);
  expect(sent).toEqual([id]);
  expect(arrived([id])).toBe(1);
});

test('whatever stands in the place of the queue, a vote arrives and the rubbish goes', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(sameOrigin);
  await page.evaluate(() => {
    const id = '019384aa-0000-7000-8000-000000000001';
    Object.assign(localStorage, {
      'notes:held': '{"until":"ever"}',
      'notes:1:': '',
      'notes:1:x': '{"event":',
      'notes:1:y': 'null',
      'notes:1:z': JSON.stringify({ event: { id: 'z' }, at: 'yesterday', lease: [] }),
      [`notes:1:${id}`]: JSON.stringify({ event: { id, kind: 'vote', article: {} }, at: Date.now(), lease: 0 }),
    });
  });
  const sent = watchSent(context);
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await press(page, 'Sì');
  await expect(thanks(page)).toContainText('Grazie');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('notes:1:'))))
    .toEqual([]);
  await expect.poll(() => arrived(sent)).toBe(1);
  expect(errors).toEqual([]);
});
