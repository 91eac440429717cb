import type { Searcher, SearchState } from '../types.ts';
import type { Announcing } from './live-region.ts';
import { asking } from './query-runner.ts';
import { cut, tidy } from './query-text.ts';
import type { Reporting } from './analytics.ts';
import { type Listing, settle } from './merge-results.ts';

/** What a view can be asked to show. */
export type Flag =
  'start' | 'waiting' | 'found' | 'nearest' | 'none' | 'failed' | 'offline' | 'meant' | 'category' | 'more' | 'cut';

export interface Scene {
  /** What stands in the field. The listing may still be the one of an earlier query. */
  query: string;
  listing: Listing | undefined;
  flags: readonly Flag[];
}

export interface View {
  draw(scene: Scene): void;
  /** See `Moment.held`. */
  held(): number;
  /** What a screen reader is told of what is drawn. */
  words(): string;
}

export interface Session {
  /** The scene as last drawn. */
  scene(): Scene;
  /** Takes what stands in the field; gives back what should stand there, which differs when it was too long. */
  take(text: string, at?: 'shortly' | 'once'): string;
  /** Searches again for a query that could not be answered. */
  retry(): void;
  /** Nothing is held any more: what was kept in its place for that reason may move. */
  release(): void;
  stop(): void;
}

export interface Parts {
  searcher: Pick<Searcher, 'search'>;
  view: View;
  told: Pick<Reporting, 'typed' | 'shown' | 'settled'>;
  spoken: Announcing;
}

/** No word about waiting before this: most downloads are done by then. */
const patienceMs = 300;

function flagsOf(listing: Listing | undefined): Flag[] {
  if (!listing) return [];
  const flags: Flag[] = [listing.hits.length === 0 ? 'none' : listing.nearest ? 'nearest' : 'found'];
  if (listing.meant) flags.push('meant');
  if (listing.category) flags.push('category');
  if (listing.total > listing.hits.length) flags.push('more');
  return flags;
}

/** One reader at one field: from letters to scenes. Knows no DOM. */
export function session({ searcher, view, told, spoken }: Parts): Session {
  let scene: Scene = { query: '', listing: undefined, flags: [] };
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
    const held = scene.listing?.query === state.query ? view.held() : 0;
    const listing = settle(scene.listing, state, { held, idleMs: performance.now() - typedAt });
    if (listing !== scene.listing) draw(scene.query, listing);
    return listing;
  };
  const search = asking(searcher, {
    onState(state) {
      clearTimeout(waiting);
      told.shown(merge(state));
      spoken.shown(view.words(), false);
    },
    onSettled(heard) {
      clearTimeout(waiting);
      if (heard) told.settled();
      else draw(scene.query, undefined, 'failed');
      spoken.shown(view.words(), true);
    },
  });
  const stop = () => {
    search.stop();
    clearTimeout(waiting);
    told.typed();
  };
  const ask = (query: string, at: 'shortly' | 'once') => {
    stop();
    typedAt = performance.now();
    latest = undefined;
    spoken.typed();
    scene = { ...scene, query };
    if (!query) return draw('', undefined);
    // An older list stays until the new one is there: better than a flicker.
    if (wasCut || !scene.listing) draw(query, scene.listing);
    waiting = setTimeout(() => scene.listing ?? draw(query, undefined, 'waiting'), patienceMs);
    search.ask(query, at);
  };
  draw('', undefined);
  return {
    scene: () => scene,
    take(text, at = 'shortly') {
      const kept = cut(text);
      const query = tidy(kept.text);
      if (query !== scene.query || kept.wasCut) {
        wasCut = kept.wasCut;
        ask(query, at);
      }
      return kept.text;
    },
    retry: () => ask(scene.query, 'once'),
    release: () => latest && void merge(latest),
    stop,
  };
}
