import type { Hit } from '../types.ts';
import type { Listing } from './merge-results.ts';

/** Detail of the bubbling event `prontuario:search`: a query the reader stayed with. */
export interface SearchDetail {
  query: string;
  /** How many answers matched; 0 when there were only near misses. */
  results: number;
}

/** Detail of the bubbling event `prontuario:choose`. */
export interface ChooseDetail extends SearchDetail {
  /** Place in the list, from 1. */
  rank: number;
  /** The answer's number. */
  article: number;
}

export interface SearchAnalytics {
  /** The reader typed: what was shown until now was only on the way to a question. */
  restart(): void;
  shown(listing: Listing): void;
  /** All evidence for the listing is in. */
  settled(): void;
  chosen(listing: Listing, hit: Hit): void;
  /** The reader goes: what stood there long enough is told now. */
  leaving(): void;
}

const settledAfterMs = 800;

/** For who asks for a person next; `events/reader-context.ts` reads it. A module in common would be one more to wait for. */
function remember(query: string): void {
  try {
    sessionStorage['prontuario-query'] = query;
  } catch {
    // A browser that keeps nothing.
  }
}

/** Tells the page what was searched and chosen, each query once; those in `known` were told before. */
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
    remember(current.query);
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
      }, settledAfterMs);
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
