import type { Searcher, SearchState } from '../types.ts';
import type { LiveRegion } from './live-region.ts';
import { createQueryRunner } from './query-runner.ts';
import { cutQuery, tidyQuery } from './query-text.ts';
import type { SearchAnalytics } from './analytics.ts';
import { type Listing, mergeResults } from './merge-results.ts';

/** What a view can be asked to show. */
export type Flag =
  'start' | 'waiting' | 'found' | 'nearest' | 'none' | 'failed' | 'offline' | 'meant' | 'category' | 'more' | 'cut';

export interface ViewState {
  /** What is in the field. The listing may still be the one of an earlier query. */
  query: string;
  listing: Listing | undefined;
  flags: readonly Flag[];
}

export interface View {
  draw(scene: ViewState): void;
  /** See `Interaction.pinnedCount`. */
  pinnedCount(): number;
  /** What a screen reader is told of what is drawn. */
  words(): string;
}

export interface Session {
  /** The scene as last drawn. */
  state(): ViewState;
  /** Takes what is in the field; gives back what should be there, which differs when it was too long. */
  setQuery(text: string, at?: 'shortly' | 'once'): string;
  /** Searches again for a query that could not be answered. */
  retry(): void;
  /** Unpins the results: none is under the pointer or active any more. */
  unpin(): void;
  stop(): void;
}

export interface SessionParts {
  searcher: Pick<Searcher, 'search' | 'fallback'>;
  view: View;
  analytics: Pick<SearchAnalytics, 'restart' | 'shown' | 'settled'>;
  liveRegion: LiveRegion;
}

/** No word about waiting before this: most downloads are done by then. */
const loadingDelayMs = 300;

function flagsOf(listing: Listing | undefined): Flag[] {
  if (!listing) return [];
  const flags: Flag[] = [listing.hits.length === 0 ? 'none' : listing.nearest ? 'nearest' : 'found'];
  if (listing.didYouMean) flags.push('meant');
  if (listing.category) flags.push('category');
  if (listing.total > listing.hits.length) flags.push('more');
  return flags;
}

/**
 * One reader at one field: from letters to view states. Knows no DOM. What changes is closed over here: a pure reducer over typed
 * events takes 130 bytes more (Brotli) of the first search, which has none to spare.
 */
export function createSession({ searcher, view, analytics, liveRegion }: SessionParts): Session {
  let scene: ViewState = { query: '', listing: undefined, flags: [] };
  let latest: SearchState | undefined;
  let wasCut = false;
  let typedAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const draw = (query: string, listing: Listing | undefined, ...more: Flag[]) => {
    const flags = [...flagsOf(listing), ...more];
    if (wasCut) flags.push('cut');
    if (!query) flags.push('start');
    view.draw((scene = { query, listing, flags }));
  };
  const merge = (state: SearchState) => {
    latest = state;
    const pinnedCount = scene.listing?.query === state.query ? view.pinnedCount() : 0;
    const listing = mergeResults(scene.listing, state, { pinnedCount, idleMs: performance.now() - typedAt });
    if (listing !== scene.listing) draw(scene.query, listing);
    return listing;
  };
  const search = createQueryRunner(searcher, {
    onState(state) {
      clearTimeout(waiting);
      analytics.shown(merge(state));
      liveRegion.shown(view.words(), false);
    },
    onSettled(answered) {
      clearTimeout(waiting);
      if (answered) analytics.settled();
      else draw(scene.query, undefined, 'failed');
      liveRegion.shown(view.words(), true);
    },
  });
  const stop = () => {
    search.stop();
    clearTimeout(waiting);
    analytics.restart();
  };
  const run = (query: string, at: 'shortly' | 'once') => {
    stop();
    typedAt = performance.now();
    latest = undefined;
    liveRegion.restart();
    scene = { ...scene, query };
    if (!query) return draw('', undefined);
    // An older list stays until the new one is there: better than a flicker.
    if (wasCut || !scene.listing) draw(query, scene.listing);
    waiting = setTimeout(() => scene.listing ?? draw(query, undefined, 'waiting'), loadingDelayMs);
    search.run(query, at);
  };
  draw('', undefined);
  return {
    state: () => scene,
    setQuery(text, at = 'shortly') {
      const kept = cutQuery(text);
      const query = tidyQuery(kept.text);
      if (query !== scene.query || kept.wasCut) {
        wasCut = kept.wasCut;
        run(query, at);
      }
      return kept.text;
    },
    retry: () => run(scene.query, 'once'),
    unpin: () => latest && void merge(latest),
    stop,
  };
}
