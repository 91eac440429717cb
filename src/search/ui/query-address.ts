import { queryOf, withQuery } from './query-text.ts';

export interface QueryAddress {
  query(): string;
  typed(query: string): void;
  /** The reader submitted the query or chose an answer. */
  kept(): void;
}

/** Browsers refuse too frequent changes of the address (Safari: 100 in 30 seconds). */
const writeDelayMs = 300;

/** Keeps `?q=` in sync. Submitted and chosen queries keep their history entry, letters replace each other: "back" steps through queries. */
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
      // Refused as too frequent: the next pause writes the address.
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
      timer = setTimeout(write, writeDelayMs);
    },
    kept() {
      write();
      isKept = true;
    },
  };
}
