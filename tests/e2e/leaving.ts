import type { BrowserContext } from '@playwright/test';
import { content, origin, rows } from './site.ts';

/** How many readers leave in each of two ways: a browser that drops one vote in four is noticed in nine runs of ten. */
export const leavers = Number(process.env['LEAVING_TIMES'] || 4);

/** Another site, to the browser: whoever goes there has left ours. */
export const elsewhere = `${origin.replace('localhost', '127.0.0.1')}/healthz`;
/** On our origin, but none of our pages: nothing there sends again what was left behind. */
export const sameOrigin = `${origin}/healthz`;

const answers = content.articles
  .filter(({ locale, status }) => locale === 'it' && status === 'published')
  .map(({ categorySlug, slug }) => `${origin}/${categorySlug}/${slug}/`);
export const answer = (count: number): string => answers[count % answers.length] ?? origin;

/** The element has taken the form over. */
export const ready = 'prontuario-feedback button[value="1"][aria-pressed]';

/**
 * Runs in the page: votes, and in the same moment goes to the address, if there is one.
 * Out: the vote's id as the queue keeps it.
 */
export const voteAndGo = `
  const [selector, away] = arguments;
  document.querySelector(selector).click();
  if (away) location.href = away;
  return Object.keys(localStorage).find((key) => key.startsWith('notes:1:')).slice(8);`;

/** Of these votes, how many are in the store. */
export function arrived(ids: readonly string[]): number {
  const kept = new Set(rows("select lower(hex(id)) as id from event where kind = 'vote'").map(({ id }) => id));
  return ids.filter((id) => kept.has(id.replaceAll('-', ''))).length;
}

interface Posted {
  id: string;
}
/** What the pages of a context send, by event. */
export function watchSent(context: BrowserContext): string[] {
  const ids: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/notes'))
      for (const { id } of JSON.parse(request.postData() ?? '[]') as Posted[]) ids.push(id);
  });
  return ids;
}
