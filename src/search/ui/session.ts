import type { Searcher, SearchState } from '../types.ts';
import type { LiveRegion } from './live-region.ts';
import { createQueryRunner } from './query-runner.ts';
import { cutQuery, tidyQuery } from './query-text.ts';
import type { SearchAnalytics } from './analytics.ts';
import { type Listing, mergeResults } from './merge-results.ts';

export type Flag =
  'start' | 'waiting' | 'found' | 'nearest' | 'none' | 'failed' | 'offline' | 'meant' | 'category' | 'more' | 'cut';

export interface ViewState {
  /** Text of the field. The listing may still be that of an earlier query. */
  query: string;
  listing: Listing | undefined;
  flags: readonly Flag[];
}

export interface View {
  draw(scene: ViewState): void;
  pinnedCount(): number;
  /** The text to announce to screen readers. */
  words(): string;
}

export interface Session {
  state(): ViewState;
  /** Sets the query to the text of the field. Out: the text, cut when it was too long. */
  setQuery(text: string, at?: 'shortly' | 'once'): string;
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

/** Delay before a loading message, by when most downloads are done. */
const loadingDelayMs = 300;

function flagsOf(listing: Listing | undefined): Flag[] {
  if (!listing) return [];
  const flags: Flag[] = [listing.hits.length === 0 ? 'none' : listing.nearest ? 'nearest' : 'found'];
  if (listing.didYouMean) flags.push('meant');
  if (listing.category) flags.push('category');
  if (listing.total > listing.hits.length) flags.push('more');
  return flags;
}

/** The session of one search field, from input to view states, without DOM. Closures: a reducer would take 130 bytes more. */
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
    // The previous list stays until the new one arrives, to avoid flicker.
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
