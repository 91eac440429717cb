import type { Searcher } from '../types.ts';
import { trackQueryAddress } from './query-address.ts';
import type { SavedSearch } from './overlay.ts';
import { createLiveRegion } from './live-region.ts';
import { createPanel } from './panel.ts';
import { hasConvertedScript, queryOf, tidyQuery } from './query-text.ts';
import { createAnalytics } from './analytics.ts';
import { createSession } from './session.ts';
import { pageView, popupView } from './results-view.ts';

export interface Activation {
  signal: AbortSignal;
  /** The event that activated the field, if any. */
  trigger: Event | undefined;
}

export function enhanceSearch(host: HTMLElement, searcher: Searcher, { signal, trigger }: Activation): void {
  const form = host.querySelector('form')!;
  const input = host.querySelector('input')!;
  const isPage = host.dataset.variant === 'page';
  const results = createPanel(
    document.getElementById(`${input.id}-template`) as HTMLTemplateElement,
    host.dataset.locale!,
  );
  const { root } = results;
  // Above the content before a search, so that it is visible at once.
  form.parentElement!.after(root);

  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Coming back to a search, or reloading it, is not reported again.
  const kept = (history.state as Record<string, SavedSearch | undefined> | null)?.[input.id];
  const known = isPage && visit?.type !== 'navigate' ? [tidyQuery(queryOf(location.href))] : kept ? [kept.query] : [];
  const analytics = createAnalytics(host, known);
  const view = (isPage ? pageView : popupView)({ host, input, panel: results, signal, trigger });
  const session = createSession({
    searcher,
    analytics,
    liveRegion: createLiveRegion(host.querySelector('[role="status"]')!),
    view: {
      ...results,
      draw(state) {
        const flags = state.flags.map((flag) => (flag === 'failed' && !navigator.onLine ? 'offline' : flag));
        results.draw({ ...state, flags });
        view.drawn(state);
      },
    },
  });
  const place = isPage ? trackQueryAddress((query) => put(query), signal) : undefined;
  /** Sets a query that was not typed. */
  const put = (query: string) => {
    const text = session.setQuery(query, 'once');
    if (text !== input.value) input.value = text;
  };
  const typed = ({ isComposing = false }: Partial<InputEvent>) => {
    if (isComposing && hasConvertedScript(input.value)) return;
    view.typed();
    const text = session.setQuery(input.value);
    // Writing to the field would end the composition.
    if (!isComposing && text !== input.value) input.value = text;
    place?.typed(session.state().query);
  };
  const listen = <T extends Event>(target: EventTarget, type: string, act: (event: T) => void) =>
    target.addEventListener(type, (event) => act(event as T), { signal });

  listen<InputEvent>(input, 'input', typed);
  listen(input, 'compositionend', typed);
  listen(form, 'submit', (event) => {
    const { query, listing, flags } = session.state();
    const isExact = listing?.query === query && listing.exact !== undefined;
    if (isPage || isExact) event.preventDefault();
    if (isExact) results.linkOf(listing.exact!)?.click();
    else if (flags.includes('failed')) session.retry();
    // The search page reports it.
    else if (!isPage) analytics.restart();
    place?.kept();
    view.left(query);
    view.submitted();
  });
  const choose = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const { listing } = session.state();
    const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
    if (link && isPlain) view.left(input.value);
    if (!link || event.button > 1) return;
    // Also for rows that are older than the query.
    place?.kept();
    if (!listing) return;
    const hit = results.hitOf(link);
    if (hit) analytics.chosen(listing, hit);
    else if (link.dataset.carry === 'meant' && isPlain) {
      event.preventDefault();
      input.focus();
      view.typed();
      put(listing.didYouMean!);
      place?.typed(listing.didYouMean!);
    }
  };
  listen(root, 'click', choose);
  listen(root, 'auxclick', choose);
  listen(root, 'pointerleave', session.unpin);
  listen(window, 'online', () => session.state().flags.includes('failed') && session.retry());
  listen(window, 'pagehide', analytics.leaving);
  // WebKit resets a field without autocomplete to its markup when it restores a page from the cache.
  listen(window, 'pagehide', () => input.setAttribute('value', input.value));
  signal.addEventListener('abort', () => {
    session.stop();
    root.remove();
  });

  // Text typed before activation.
  put(place?.query() || input.value || (kept?.query ?? ''));
}
