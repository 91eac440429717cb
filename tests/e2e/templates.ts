import { expect, type Page } from '@playwright/test';

/** One page of each template. */
export const templates: Record<string, string> = {
  home: '/',
  'home in English': '/en/',
  category: '/consegna/',
  'answer with a table': '/consegna/costo-della-consegna/',
  'answer with a table of contents': '/buoni-e-offerte/dispensa-piu/',
  'answer in English': '/en/delivery/delivery-cost/',
  'all questions': '/tutte/',
  search: '/cerca/',
  'search with answers': '/cerca/?q=consegna',
  contact: '/contatti/',
  thanks: '/grazie/',
  'not found': '/questa-pagina-non-esiste/',
};

/** Opens the page of a template and waits for what its script draws. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // The page that is not there looks for what its address meant.
  if (path === templates['not found']) await expect(page.locator('not-found[data-known]')).toBeVisible();
  if (path.includes('?q=')) await expect(page.getByRole('main').getByRole('status')).toContainText('risposte');
}

/** What no address shows: a page as it is after a reader did something, or before a browser moves on. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  'open list': async (page) => {
    await page.goto('/');
    const field = page.getByRole('main').locator('input[type=search]');
    await field.focus();
    await expect(field).toHaveRole('combobox');
    await field.fill('consegna');
    await expect(page.getByRole('main').getByRole('status')).toContainText('risposte');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toBeVisible();
  },
  'search without answers': async (page) => {
    await page.goto('/cerca/?q=xqzwk+vrrgh');
    await expect(page.getByRole('main').getByRole('status')).toContainText('xqzwk vrrgh');
  },
  'contact form with errors': async (page) => {
    await page.goto('/contatti/?a=1013');
    await page.waitForFunction(() => customElements.get('contact-form') !== undefined);
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await expect(page.locator('.field-error:visible')).toHaveCount(2);
  },
  'reasons of a no': async (page) => {
    await page.goto('/consegna/costo-della-consegna/');
    await page.locator('button[value="0"][aria-pressed]').click();
    await expect(page.getByLabel('Manca qualcosa')).toBeVisible();
  },
  'page that has moved': async (page) => {
    // It leads on at once: here it stays.
    await page.route('**/1010/index.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    await page.goto('/1010/index.html');
    await expect(page.getByRole('link', { name: 'Quanto costa la consegna?' })).toBeVisible();
  },
};
