import { expect, test } from '@playwright/test';
import { faultsNarrowAndWide } from './axe.ts';

const path = '/percorso/problemi-con-la-consegna/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('questions lead card by card to a person, then to the answer, and back', async ({ page }) => {
    await page.goto('/consegna/');
    await page.getByRole('link', { name: 'Problemi con la consegna' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['La spesa è arrivata?']);
    await page.getByRole('link', { name: 'No, la sto ancora aspettando' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Da quanto è passata l’ora di consegna?']);
    await page.getByRole('link', { name: 'Più di mezz’ora' }).click();
    const person = page.getByRole('link', { name: /^Chiama/ }).first();
    await expect(person).toHaveAttribute('href', /^tel:/);
    const answer = page.getByRole('link', { name: 'La consegna è in ritardo: cosa faccio?' });
    expect((await person.boundingBox())!.y).toBeLessThan((await answer.boundingBox())!.y);
    // What is read aloud, and what Tab reaches, is in that order too.
    await page.keyboard.press('Tab');
    await expect(person).toBeFocused();
    await page.getByRole('link', { name: 'Torna alla domanda precedente' }).click();
    await page.getByRole('link', { name: 'Meno di mezz’ora' }).click();
    await expect(page).toHaveURL(/consegna-in-ritardo\/$/);
  });
});

test('a person is promised soon only while the channel is open', async ({ page }) => {
  const facts = page.locator('#waiting-3 .channel-facts');
  await page.clock.setFixedTime('2026-11-25T10:00:00+01:00');
  await page.goto(`${path}#waiting-3`);
  await page.mouse.wheel(0, 10);
  await expect(facts.locator('span')).toHaveText(['Aperto ora, fino alle 21:00', 'Attesa media: 3 minuti']);
  await page.clock.setFixedTime('2026-11-25T03:00:00+01:00');
  await page.reload();
  await page.mouse.wheel(0, 10);
  await expect(facts.locator('span')).toHaveText(['Adesso siamo chiusi: riapriamo alle 08:00']);
});

test('the form takes the subject along', async ({ page }) => {
  await page.goto(`${path}#wrong`);
  await page.getByRole('link', { name: 'È un’altra cosa' }).click();
  await expect(page.getByLabel(/^Oggetto/)).toHaveValue(
    'Problemi con la consegna: La spesa è arrivata ma qualcosa non va',
  );
});

test('cards and delicate answers have no fault that a machine can find, narrow or wide, light or dark', async ({
  page,
}) => {
  for (const one of [
    path,
    `${path}#waiting`,
    `${path}#waiting-3`,
    '/en/guide/delivery-problems/',
    '/account-e-privacy/account-violato/',
  ]) {
    await page.goto(one);
    expect(await faultsNarrowAndWide(page), one).toEqual([]);
  }
});

test('a delicate answer offers a person before it, and no other answer does', async ({ page }) => {
  await page.goto('/account-e-privacy/account-violato/');
  const person = page.getByRole('heading', { name: 'Meglio parlarne con una persona' });
  expect((await person.boundingBox())!.y).toBeLessThan((await page.locator('.short-answer').boundingBox())!.y);
  await page.goto('/consegna/consegna-in-ritardo/');
  await expect(person).toHaveCount(0);
});
