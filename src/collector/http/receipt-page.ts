import { escapeHtml } from '../../content/escape-html.ts';
import type { Context } from 'hono';
import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/phrases.ts';
import { neutralise } from '../privacy/neutralise.ts';
import type { Settings } from '../settings.ts';
import type { StoredMessage } from '../stores/contract.ts';
import { contextLines, withReasonWords } from '../outbox/message-text.ts';
import { promiseWords } from '../promise.ts';
import { plainPage, plainPageHeaders } from './plain-page.ts';
import { reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import type { Services } from './services.ts';

/** How long a receipt is shown: its address stays in the history of the browser. */
const receiptLifetimeMs = 60 * 60 * 1000;

function page(stored: StoredMessage, settings: Settings): string {
  const { locale, reference } = stored;
  const { message, reply } = neutralise(stored);
  const t = nearestDictionary(locale);
  const by = promiseWords(stored, settings);
  const home = (settings.sameOrigin ? '' : settings.siteOrigin) + (settings.homes.get(locale) ?? '/');
  const along = contextLines(withReasonWords(stored, settings)).map((line) => `<li>${escapeHtml(line)}</li>`);
  const html =
    `<p>${escapeHtml(t.receipt.number)}<br><span class="number"><bdi dir="ltr">${escapeHtml(reference)}</bdi></span></p>` +
    `${by && `<p>${escapeHtml(interpolate(t.receipt.by, { date: by, reply }))}</p>`}` +
    `<h2>${escapeHtml(t.receipt.sent)}</h2><blockquote>${escapeHtml(message)}</blockquote>` +
    `${along.length > 0 ? `<ul>${along.join('')}</ul>` : ''}` +
    `<h2>${escapeHtml(t.receipt.next)}</h2><p>${escapeHtml(t.receipt.steps)}</p>` +
    `<p class="screen">${escapeHtml(t.receipt.keep)}</p><p>${escapeHtml(settings.name)}</p>` +
    `<p><a href="${escapeHtml(home)}">${escapeHtml(t.backHome)}</a></p>`;
  return plainPage({ locale, title: t.receipt.title, tab: `${t.receipt.title} · ${settings.name}`, html });
}

/** `GET <endpoint>/receipt/<id>`: the receipt after a form without script, for an hour. Only the writer knows the random id. */
export function receiptHandler(services: Services) {
  const { store, clock, settings } = services;
  return async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return c.body(null, 404);
    try {
      const stored = await store.message(id);
      if (!stored || Math.abs(clock.now() - stored.receivedAt) > receiptLifetimeMs) return c.body(null, 404);
      return c.html(page(stored, settings), 200, { ...plainPageHeaders, 'Referrer-Policy': 'no-referrer' });
    } catch (error) {
      reportStoreUnavailable(services, error);
      return c.body(null, 503, { 'Retry-After': storeRetryAfter() });
    }
  };
}
