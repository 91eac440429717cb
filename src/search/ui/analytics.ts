import type { Hit } from '../types.ts';
import type { Listing } from './merge-results.ts';

/** Detail of the bubbling event `prontuario:search`: a query whose results were shown for a while. */
export interface SearchDetail {
  query: string;
  /** Number of matching answers; 0 when there were only nearest ones. */
  results: number;
}

/** Detail of the bubbling event `prontuario:choose`. */
export interface ChooseDetail extends SearchDetail {
  /** Place in the list, from 1. */
  rank: number;
  article: number;
}

export interface SearchAnalytics {
  /** The reader typed: the previous results were intermediate. */
  restart(): void;
  shown(listing: Listing): void;
  settled(): void;
  chosen(listing: Listing, hit: Hit): void;
  /** The page is being left: reports results that were shown long enough. */
  leaving(): void;
}

const reportDelayMs = 800;

/** Stores the query for the contact form; `events/reader-context.ts` reads it. Not imported, to avoid another module to load. */
function storeQuery(query: string): void {
  try {
    sessionStorage['prontuario-query'] = query;
  } catch {
    // No storage.
  }
}

/** Dispatches events for searches and choices, each query once; those in `known` were reported before. */
export function createAnalytics(host: EventTarget, known: readonly string[] = []): SearchAnalytics {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reported = new Set(known);
  let current: Listing | undefined;
  let stayed = false;
  let complete = false;

  const send = (type: string, detail: SearchDetail) =>
    host.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  const detailOf = ({ query, nearest, total }: Listing): SearchDetail => ({ query, results: nearest ? 0 : total });
  const report = () => {
    if (!current || reported.has(current.query)) return;
    reported.add(current.query);
    storeQuery(current.query);
    send('prontuario:search', detailOf(current));
  };
  return {
    restart() {
      clearTimeout(timer);
      current = undefined;
      stayed = complete = false;
      timer = setTimeout(() => {
        stayed = true;
        if (complete) report();
      }, reportDelayMs);
    },
    shown(listing) {
      current = listing;
    },
    settled() {
      complete = true;
      if (stayed) report();
    },
    chosen(listing, hit) {
      current = listing;
      report();
      const detail: ChooseDetail = { ...detailOf(listing), rank: listing.hits.indexOf(hit) + 1, article: hit.id };
      send('prontuario:choose', detail);
    },
    leaving() {
      clearTimeout(timer);
      if (stayed) report();
    },
  };
}
