/** Timeout for the results; later the reader has started something else. */
const maxWaitMs = 8000;

/**
 * Brings a reader who comes back to the place they left, on pages whose content is drawn by script: the browser tries
 * while the page is still too short (https://html.spec.whatwg.org/#restore-scroll-position-data). Gives up at the first
 * sign that the reader is moving by themselves.
 */
export function restoreScroll(): void {
  addEventListener('pagehide', () => history.replaceState({ ...history.state, place: scrollY }, ''));
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = Number((history.state as { place?: number } | null)?.place);
  if (!(place > 0) || entry?.type === 'navigate') return;

  const stop = new AbortController();
  const end = () => {
    stop.abort();
    grown.disconnect();
  };
  const grown = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - innerHeight < place) return;
    scrollTo(0, place);
    end();
  });
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, end, { signal: stop.signal, passive: true });
  setTimeout(end, maxWaitMs);
  grown.observe(document.body);
}
