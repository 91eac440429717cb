/**
 * Caches visited pages for offline reading: pages network first, files with a digest in their name cache first. With the search
 * index, unless the reader saves data, also the search page and the contact page; for returning readers also the rest of
 * search, with all short answers. Votes, messages and other origins are not cached. https://w3c.github.io/ServiceWorker/
 */
import { escapeHtml } from '../../content/escape-html.ts';
import type { OfflineSettings } from '../settings.ts';

/** Prepended to this script by the build. */
declare const offlineSettings: OfflineSettings;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface PageMessage extends Extendable {
  /** Paths that a page asks to cache, its own first. */
  data: string[];
}
interface FetchEvent extends Extendable {
  request: Request;
  /** Response of the navigation preload. */
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { unregister(): Promise<boolean>; navigationPreload?: { enable(): Promise<void> } };
  navigator: Navigator & { connection?: { saveData?: boolean } };
}
const scope = self as unknown as ServiceWorkerScope;

const { version, base, locales, defaultLocale } = offlineSettings;
/** Several help centres may share an origin: each has its own caches. */
const cachePrefix = `prontuario ${base} `;
const cacheName = cachePrefix + version;
const maxPages = 60;
/** Timeout of the network, after which the cached page is shown. */
const networkTimeoutMs = 4000;
/** A reader who visits again after this time counts as returning. */
const returnAfterMs = 6 * 3_600_000;
const sinceKey = `${base}?since`;
/** Interval after which cached files of a page are fetched again. */
const refreshAfterMs = 20 * 3_600_000;
const refreshedKey = `${base}?kept`;

const open = (): Promise<Cache> => caches.open(cacheName);

/** Whether the content of a file never changes under its name. In: the path below the base. */
const isImmutable = (path: string): boolean =>
  path.startsWith('_astro/') || /^_search\/.+-[\da-f]{6,}-/.test(path) || /^pagefind\/(?:fragment|index)\//.test(path);

/** Whether a file is needed by pages and its content may change under its name. */
const isNeeded = (path: string): boolean => /^(?:_[a-z]+|pagefind)\/|^[^/]+\.(?:svg|png|ico|webmanifest)$/.test(path);

const localeOf = (path: string): string =>
  Object.keys(locales).find((locale) => locale !== defaultLocale && path.startsWith(locales[locale]?.home ?? '\0')) ??
  defaultLocale;

async function keepPage(url: string, response: Response): Promise<void> {
  const cache = await open();
  // Re-inserted, it is evicted last.
  await cache.delete(url);
  await cache.put(url, response);
  const pages = (await cache.keys()).filter((one) => one.url.endsWith('/'));
  await Promise.all(pages.slice(0, -maxPages).map((one) => cache.delete(one)));
}

/** Caches pages that were not visited; not when the reader saves data. */
async function fetchPages(...paths: readonly string[]): Promise<void> {
  const cache = await open();
  if (!scope.navigator.connection?.saveData)
    for (const path of paths) if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
}

/** Caches the search files for returning readers, once per run of this script. */
const fetchedLocales = new Set<string>();
async function fetchSearch(locale: string): Promise<void> {
  if (fetchedLocales.has(locale) || scope.navigator.connection?.saveData) return;
  fetchedLocales.add(locale);
  const cache = await open();
  const since = await (await cache.match(sinceKey))?.text();
  if (!since) await cache.put(sinceKey, new Response(String(Date.now())));
  const { search = '', searchFiles = [] } = locales[locale] ?? {};
  if (!since || Date.now() - Number(since) < returnAfterMs) return;
  for (const path of [search, ...searchFiles])
    if (!(await cache.match(path))) await cache.add(path).catch(() => fetchedLocales.delete(locale));
}

/** Caches what a page and search need offline, one request at a time. */
async function keepAll(paths: readonly string[]): Promise<void> {
  const cache = await open();
  const last = Number(await (await cache.match(refreshedKey))?.text());
  const isOld = !(Date.now() - last < refreshAfterMs);
  const { searchFiles = [] } = locales[localeOf(paths[0] ?? base)] ?? {};
  let isWhole = true;
  for (const path of [...paths, ...searchFiles])
    if (isOld || !(await cache.match(path))) await cache.add(path).catch(() => (isWhole = false));
  if (isOld && isWhole) await cache.put(refreshedKey, new Response(String(Date.now())));
}

/** The page for requests that neither network nor cache can answer: lists cached pages, links to search. */
async function offlinePage(path: string): Promise<Response> {
  const locale = localeOf(path);
  const { search, contact, words, home } = locales[locale] ?? {};
  const cache = await open();
  const requests = (await cache.keys()).filter((one) => one.url.endsWith('/')).reverse();
  const pages = await Promise.all(
    requests.map(async (one) => ({
      path: new URL(one.url).pathname,
      html: (await (await cache.match(one))?.text()) ?? '',
    })),
  );
  const own = pages.filter((one) => localeOf(one.path) === locale);
  const style = /<style.*?<\/style>/s.exec((own[0] ?? pages[0])?.html ?? '')?.[0] ?? '';
  const brand = /<a class="brand.*?<\/a>/s.exec(own[0]?.html ?? '')?.[0].replace(' aria-current="page"', '') ?? '';
  const links = own.flatMap(({ path, html }) => {
    if (path === home || path === search || path === contact) return [];
    // The title is HTML-escaped already.
    const title = /<title>([^<]*?)(?: · [^<·]*)?<\/title>/.exec(html)?.[1];
    return title ? `<li><a href="${escapeHtml(path)}">${title}</a></li>` : [];
  });
  const link = (to: string, text = '') => `<p><a href="${escapeHtml(to)}">${escapeHtml(text)}</a></p>`;
  const isKept = async (page = '') => !!(await cache.match(page));
  const ways = [
    (await isKept(search)) && link(search ?? '', words?.search),
    (await isKept(contact)) && link(contact ?? '', words?.contact),
  ];
  const list = links.slice(0, 20).join('');
  const html = `<!doctype html><html lang="${locale}" dir="${words?.dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(words?.title ?? '')}</title>
<style>:root{color-scheme:light dark;font-family:system-ui}main li a,main p a{display:block;padding:.75rem 0}main h2{margin-block-start:2rem}main li{border-block-end:1px solid color-mix(in srgb,currentColor 20%,transparent)}</style>${style}
<header class="site-header"><div class="site-header-inner">${brand}</div></header>
<main><header class="page-head"><h1>${escapeHtml(words?.title ?? '')}</h1><p class="lead">${escapeHtml(words?.lead ?? '')}</p></header>
${[link(path, words?.retry), ...ways.filter(Boolean)].join('')}
${list ? `<h2>${escapeHtml(words?.kept ?? '')}</h2><ul>${list}</ul>` : ''}</main>`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'",
    },
  });
}

/** Responds with the page from the network, or from the cache when the network fails or is slow. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const { pathname, origin } = new URL(event.request.url);
  const url = origin + pathname;
  const kept = await (await open()).match(url);
  const fresh = (async () => {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (response.ok && response.headers.get('Content-Type')?.startsWith('text/html')) {
      const copy = response.clone();
      event.waitUntil(keepPage(url, copy).then(() => fetchSearch(localeOf(pathname))));
    }
    return kept && response.status >= 500 ? kept : response;
  })();
  const late = kept && new Promise<Response>((show) => setTimeout(() => show(kept), networkTimeoutMs));
  return Promise.race([fresh, ...(late ? [late] : [])]).catch(() => kept ?? offlinePage(pathname));
}

async function keepFile(event: FetchEvent, cache: Cache): Promise<Response> {
  const response = await fetch(event.request);
  if (response.ok && response.type === 'basic') event.waitUntil(cache.put(event.request.url, response.clone()));
  // Readers who search may need both offline.
  const searched = Object.keys(locales).find((one) => event.request.url.includes(`/_search/${one}-`));
  const { search = '', contact = '' } = locales[searched ?? ''] ?? {};
  if (searched) event.waitUntil(fetchPages(search, contact));
  return response;
}

async function answerFile(event: FetchEvent, isFixed: boolean): Promise<Response> {
  const cache = await open();
  const kept = await cache.match(event.request.url);
  if (kept && isFixed) return kept;
  return keepFile(event, cache).catch((error: unknown) => {
    if (!kept) throw error;
    return kept;
  });
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names
          .filter((name) => name.startsWith(cachePrefix) && (name !== cacheName || !version))
          .map((name) => caches.delete(name)),
      );
      if (!version) return scope.registration.unregister();
      await scope.registration.navigationPreload?.enable();
      return scope.clients.claim();
    })(),
  ),
);
if (version) {
  scope.addEventListener('message', (event) => event.waitUntil(keepAll(event.data)));
  scope.addEventListener('fetch', (event) => {
    const { method, mode, url, headers } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base) || headers.has('range')) return;
    const path = pathname.slice(base.length);
    if (mode === 'navigate') {
      // Downloads and short links are left to the network.
      if (pathname.endsWith('/')) event.respondWith(answerPage(event));
    } else if (isImmutable(path) || isNeeded(path)) event.respondWith(answerFile(event, isImmutable(path)));
  });
}
