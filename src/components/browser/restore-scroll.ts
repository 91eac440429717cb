/** Timeout for the results; later the reader has started something else. */
const maxWaitMs = 8000;

/** Restores the scroll position on pages drawn by script, where browsers try too early (https://html.spec.whatwg.org/#restore-scroll-position-data). */
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
