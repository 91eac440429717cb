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

for (const path of ['/', '/contatti/', '/cerca/', '/widget/panel/'])
  test(`${path} does not move when what suits the context comes late, and waits for no context in vain`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 1600 });
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset['moved'] = String(moved);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const below = page.locator('main :is(section, form):not(.context)').last();
    await page.route('**/_contexts/*.json', async (route) => {
      // The page is painted before it comes.
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))));
      await route.fallback();
    });
    for (const [name, isKnown] of [
      ['order-shipped', true],
      ['nobody-knows', false],
    ] as const) {
      await page.goto(`${path}?ctx=${name}`);
      await expect(below).toBeVisible();
      await expect(first(page)).toHaveCount(isKnown ? 1 : 0);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))));
      expect(Number(await page.locator('html').getAttribute('data-moved'))).toBe(0);
    }
  });

test('the channel that suits a context says whether it is open', async ({ page }) => {
  for (const [time, said] of [
    ['2026-11-25T10:00:00+01:00', 'Aperto ora, fino alle 22:00'],
    ['2026-11-25T03:00:00+01:00', 'Adesso siamo chiusi: riapriamo alle 08:00'],
  ] as const) {
    await page.clock.setFixedTime(time);
    await page.goto('/?ctx=order-shipped');
    await page.mouse.wheel(0, 10);
    await expect(first(page).locator('.channel-facts')).toHaveText(said);
  }
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
