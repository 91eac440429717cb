import { expect, test } from '@playwright/test';

test('the page a reader points at is fetched ahead, and the policy of the host lets it', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => /policy|speculation/i.test(message.text()) && faults.push(message.text()));
  const cdp = await page.context().newCDPSession(page);
  const ahead: string[] = [];
  cdp.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Success') ahead.push(new URL(prefetchUrl).pathname);
  });
  await cdp.send('Preload.enable');
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Consegna/ })
    .first()
    .hover();
  await expect.poll(() => ahead).toContain('/consegna/');
  expect(faults).toEqual([]);
});

for (const saveData of [true, false])
  test(`the rules for fetching ahead are ${saveData ? 'gone' : 'there'} for a reader who ${saveData ? 'saves' : 'does not save'} data`, async ({
    page,
  }) => {
    await page.addInitScript((saves) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: saves } });
    }, saveData);
    for (const path of ['/', '/consegna/', '/consegna/costo-della-consegna/']) {
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(await response?.text(), path).toContain('<script type="speculationrules">');
      await expect(page.locator('script[type=speculationrules]'), path).toHaveCount(saveData ? 0 : 1);
    }
  });
