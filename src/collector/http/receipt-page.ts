import { escapeHtml } from '../../content/escape-html.ts';
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/phrases.ts';
import { neutralise } from '../privacy/neutralise.ts';
import type { Settings } from '../settings.ts';
import type { StoredMessage } from '../stores/contract.ts';
import { sentAlong } from '../outbox/message-text.ts';
import { promiseWords } from '../promise.ts';
import { reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import type { Services } from './services.ts';

/** How long a receipt can be looked at: its address is in the history of the browser. */
const shownForMs = 60 * 60 * 1000;

const style = `:root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}
body{max-inline-size:36rem;margin:0 auto;padding:1.5rem 1rem;background:light-dark(#fbf8f2,#191512);color:light-dark(#2a2019,#efe7dc)}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.2rem;margin-block:1.5rem .25rem}
.number{font-size:1.5rem;font-weight:700;letter-spacing:.04em}
blockquote{margin:0;padding:.75rem 1rem;border-inline-start:.25rem solid currentColor;white-space:pre-wrap;overflow-wrap:anywhere}
a{color:inherit;display:inline-block;padding-block:.5rem}
@media print{a{display:none}}`;
const styleHash = createHash('sha256').update(style).digest('base64');

function page(stored: StoredMessage, settings: Settings): string {
  const { locale, reference } = stored;
  const { message, reply } = neutralise(stored);
  const t = nearestDictionary(locale);
  const by = promiseWords(stored, settings);
  const home = (settings.sameOrigin ? '' : settings.siteOrigin) + (settings.homes.get(locale) ?? '/');
  const along = sentAlong(stored).map((line) => `<li>${escapeHtml(line)}</li>`);
  return (
    `<!doctype html><html lang="${escapeHtml(locale)}" dir="${t.dir}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<title>${escapeHtml(`${t.receipt.title} · ${settings.name}`)}</title><style>${style}</style>` +
    `<main><h1>${escapeHtml(t.receipt.title)}</h1>` +
    `<p>${escapeHtml(t.receipt.number)}<br><span class="number"><bdi dir="ltr">${escapeHtml(reference)}</bdi></span></p>` +
    `${by && `<p>${escapeHtml(interpolate(t.receipt.by, { date: by, reply }))}</p>`}` +
    `<h2>${escapeHtml(t.receipt.sent)}</h2><blockquote>${escapeHtml(message)}</blockquote>` +
    `${along.length > 0 ? `<ul>${along.join('')}</ul>` : ''}` +
    `<h2>${escapeHtml(t.receipt.next)}</h2><p>${escapeHtml(t.receipt.steps)}</p><p>${escapeHtml(t.receipt.keep)}</p>` +
    `<p><a href="${escapeHtml(home)}">${escapeHtml(t.backHome)}</a></p></main></html>`
  );
}

/**
 * `GET <endpoint>/receipt/<id>`: what a form without script is led to. The id is random and known to the writer alone; after an hour
 * nobody is shown anything.
 */
export function receiptHandler(services: Services) {
  const { store, clock, settings } = services;
  return async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return c.body(null, 404);
    try {
      const stored = await store.message(id);
      if (!stored || Math.abs(clock.now() - stored.receivedAt) > shownForMs) return c.body(null, 404);
      return c.html(page(stored, settings), 200, {
        'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
        'Referrer-Policy': 'no-referrer',
      });
    } catch (error) {
      reportStoreUnavailable(services, error);
      return c.body(null, 503, { 'Retry-After': storeRetryAfter() });
    }
  };
}
