import { expect, type Locator, type Page } from '@playwright/test';
import { content } from './site.ts';

/** An Italian answer of the sample content, by its number. */
export function answer(id: number): { id: number; question: string; slug: string } {
  const found = content.articles.find((article) => article.id === id && article.locale === 'it');
  if (!found) throw new Error(`The sample content has no Italian answer ${id}.`);
  return { id, question: found.question, slug: found.slug };
}

/** The field of a page, before and after it became a combobox. */
export const field = (page: Page | Locator): Locator => page.locator('input[type="search"]');
export const options = (page: Page | Locator): Locator => page.getByRole('option');
export const active = (page: Page | Locator): Locator => page.getByRole('option', { selected: true });

/** Types as a reader does and waits for the first answers. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).first().pressSequentially(query, { delay: 15 });
  await expect(options(page).first()).toBeVisible();
}

/** Requests that belong to search, from now on. */
export function searchRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(_search|pagefind)\/|\/(start|it|en)\./.test(pathname)) urls.push(pathname);
  });
  return urls;
}

/** Everything the page's live regions say, from now on. */
export async function listenToRegions(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live]'))
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** What the page is told of searches and choices, from now on, across pages of one tab. */
export async function listenToEvents(page: Page): Promise<[string, Record<string, unknown>][]> {
  const events: [string, Record<string, unknown>][] = [];
  await page.exposeFunction('heard', (type: string, detail: Record<string, unknown>) => events.push([type, detail]));
  await page.addInitScript(() => {
    for (const type of ['prontuario:search', 'prontuario:choose'])
      document.addEventListener(type, (event) => {
        const { heard } = window as unknown as { heard(type: string, detail: unknown): void };
        heard(type, (event as CustomEvent).detail);
      });
  });
  return events;
}
