import { expect, test, type Page } from '@playwright/test';
import { axeInLightAndDark } from './axe.ts';
import { origin } from './site.ts';

const first = (page: Page) => page.getByRole('region', { name: 'Forse cerchi' });

for (const path of ['/', '/contatti/', '/cerca/', '/widget/panel/'])
  test(`${path} shows first what suits the context of its address`, async ({ page }) => {
    await page.goto(`${path}?ctx=order-shipped`);
    await expect(first(page)).toContainText('La tua spesa è in viaggio.');
    await expect(first(page).getByRole('listitem').first()).toHaveText('Come vedo a che punto è il mio ordine?');
    await expect(first(page).getByRole('link', { name: 'Chat' })).toHaveAttribute('data-channel', 'chat');
    expect(await axeInLightAndDark(page)).toEqual([]);
    await first(page).getByRole('link', { name: 'La consegna è in ritardo' }).click();
    await expect(page).toHaveURL(/consegna-in-ritardo\/$/);
  });

test('an unknown context changes nothing, and without one nothing is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /_contexts|show\./.test(path))).toEqual([]);
  for (const name of ['nobody-knows', 'constructor', '%00']) {
    await page.goto(`/?ctx=${name}`, { waitUntil: 'networkidle' });
    expect(asked).toContain('/_contexts/it.json');
    await expect(first(page)).toHaveCount(0);
  }
});

test('on a page of the shop the widget takes the context of the page, or the one it is given', async ({ page }) => {
  const shop = 'https://www.dispensa.example';
  const open = async (path: string, element: string) => {
    await page.goto(`${shop}${path}?utm_source=x`);
    await page.setContent(
      `<!doctype html><html lang="it"><script type="module" src="${origin}/widget.js"></script>${element}</html>`,
    );
    await page.getByRole('button', { name: 'Serve aiuto?' }).click();
    return page.frameLocator('iframe').getByRole('region', { name: 'Forse cerchi' });
  };
  await page.route(`${shop}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await expect(await open('/checkout/pay', '<prontuario-help></prontuario-help>')).toContainText(
    'Quanto costa la consegna?',
  );
  await expect(await open('/', '<prontuario-help context="order-placed"></prontuario-help>')).toContainText(
    'Come annullo un ordine?',
  );
  await expect(await open('/', '<prontuario-help></prontuario-help>')).toHaveCount(0);
});
