import type { Browser } from '@playwright/test';
import type { Peer } from './peers.ts';

/** One visit. Bytes are as sent, times in milliseconds. */
export interface Figures {
  html: number;
  css: number;
  script: number;
  font: number;
  other: number;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  /** From opening the search to the first result on screen, one query typed at once. */
  firstResult: number;
  /** What was fetched between the two, and the longest time the page did not answer. */
  searchBytes: number;
  searchRequests: number;
  searchTask: number;
}

/** What the page notes about itself; `touched` is when the reader first went for the search. */
type Seen = Record<'largest' | 'blocking' | 'shift' | 'task' | 'touched', number>;

/** Slow 4G as Chrome and Lighthouse apply it: each request waits 562.5 ms, 1.44 Mbit/s down, 675 kbit/s up. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const slowDown = 4;

const kinds: Record<string, 'html' | 'css' | 'script' | 'font'> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
};

/** Opens a page in a new profile on a slow line and a slow processor, lets it rest, then searches. */
export async function visit(browser: Browser, url: string, peer: Peer, query: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  try {
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.setCacheDisabled', { cacheDisabled: true });
    await line.send('Network.emulateNetworkConditions', slow4g);
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const figures: Figures = {
      html: 0,
      css: 0,
      script: 0,
      font: 0,
      other: 0,
      requests: 0,
      firstPaint: 0,
      largestPaint: 0,
      blocking: 0,
      shift: 0,
      firstResult: Number.NaN,
      searchBytes: 0,
      searchRequests: 0,
      searchTask: 0,
    };
    const kindOf = new Map<string, string>();
    let isSearching = false;
    line.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, type));
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (isSearching) {
        figures.searchRequests += 1;
        figures.searchBytes += encodedDataLength;
        return;
      }
      figures.requests += 1;
      figures[kinds[kindOf.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
    });
    await page.addInitScript(() => {
      const seen: Seen = { largest: 0, blocking: 0, shift: 0, task: 0, touched: Number.NaN };
      Object.assign(window, { seen });
      for (const touch of ['pointerdown', 'focusin'])
        addEventListener(touch, ({ timeStamp }) => (seen.touched ||= timeStamp), { capture: true });
      const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
      watch('longtask', ({ duration }) => {
        seen.blocking += Math.max(0, duration - 50);
        seen.task = Math.max(seen.task, duration);
      });
      watch('layout-shift', ({ value = 0 }) => (seen.shift += value));
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    const look = () =>
      page.evaluate(() => ({
        ...(window as unknown as { seen: Seen }).seen,
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      }));
    const seen = await look();
    Object.assign(figures, {
      firstPaint: seen.first,
      largestPaint: seen.largest,
      blocking: seen.blocking,
      shift: seen.shift,
    });
    await page.evaluate(() => Object.assign((window as unknown as { seen: Seen }).seen, { task: 0, touched: 0 }));
    isSearching = true;
    // The page itself says when: asking it now and then would make of every time a multiple of half a second.
    const shown = async (selector: string) => {
      const at = await page.waitForFunction(
        (wanted) => document.querySelector(wanted)?.getClientRects().length && performance.now(),
        selector,
        { polling: 'raf', timeout: 60_000 },
      );
      return (await at.jsonValue()) as number;
    };
    if (peer.open) await page.locator(peer.open).first().click();
    await shown(peer.field);
    await page.locator(peer.field).first().fill(query);
    figures.firstResult = await shown(peer.result);
    const { searchBytes, searchRequests } = figures;
    const { task, touched } = await look();
    return { ...figures, firstResult: figures.firstResult - touched, searchBytes, searchRequests, searchTask: task };
  } finally {
    await context.close();
  }
}

/** The median of several visits, figure by figure: one machine is noisy. */
export function medians(visits: readonly Figures[]): Figures {
  const middle = (key: keyof Figures) =>
    visits.map((figures) => figures[key]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? Number.NaN;
  const keys = Object.keys(visits[0] ?? {}) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as Figures;
}
