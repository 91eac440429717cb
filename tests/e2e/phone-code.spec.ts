import { expect, test } from '@playwright/test';

test('who comes from an answer finds beside the telephone the code that says which', async ({ page }) => {
  await page.goto('/contatti/?a=1010');
  const phone = page.locator('.channel', { has: page.getByRole('link', { name: '+39 02 5550 1234' }) });
  await expect(phone.getByText('Al telefono basta questo codice: 001 010 0')).toBeVisible();
});

test('who comes from no answer is shown no code', async ({ page }) => {
  await page.goto('/contatti/');
  await expect(page.getByRole('link', { name: '+39 02 5550 1234' })).toBeVisible();
  await expect(page.getByText('Al telefono basta')).toBeHidden();
});
