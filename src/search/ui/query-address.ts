import { queryOf, withQuery } from './query-text.ts';

export interface QueryAddress {
  /** The query the address holds. */
  query(): string;
  /** The reader is typing this query. */
  typed(query: string): void;
  /** The reader stopped at the query: submitted it, or chose an answer. */
  kept(): void;
}

/** Browsers refuse a page that changes its address too often (Safari: 100 times in 30 seconds). */
const pauseMs = 300;

/**
 * Keeps `?q=` in step with the field. A query somebody came with, submitted or chose from is a place of its own in the
 * history, and the first letter typed after it opens the next one; letters typed on the way overwrite each other. So
 * "back" walks through questions, not through letters.
 */
export function trackQueryAddress(onReturn: (query: string) => void, signal: AbortSignal): QueryAddress {
  const title = document.title;
  const query = () => queryOf(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: string | undefined;
  let isKept = query() !== '';

  const entitle = (text: string) => {
    document.title = text ? `${text} · ${title}` : title;
  };
  const write = () => {
    clearTimeout(timer);
    if (pending === undefined || pending === query()) return;
    const url = withQuery(location.href, pending);
    try {
      if (isKept) history.pushState(null, '', url);
      else history.replaceState(history.state, '', url);
      isKept = false;
      entitle(pending);
    } catch {
      // Refused for being too many: the next pause writes the address.
    }
    pending = undefined;
  };
  const back = () => {
    clearTimeout(timer);
    pending = undefined;
    isKept = true;
    entitle(query());
    onReturn(query());
  };
  addEventListener('popstate', back, { signal });
  addEventListener('pageshow', (event) => event.persisted && back(), { signal });
  addEventListener('pagehide', write, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  entitle(query());
  return {
    query,
    typed(text) {
      pending = text;
      clearTimeout(timer);
      timer = setTimeout(write, pauseMs);
    },
    kept() {
      write();
      isKept = true;
    },
  };
}
