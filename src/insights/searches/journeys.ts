import type { StoredEvent } from '../../collector/stores/contract.ts';
import { fold } from '../../text/tokens.ts';
import type { Readers } from '../aggregate/readers.ts';

/** What became of one query on one page view. */
export interface Attempt {
  locale: string;
  /** As typed, without spaces around. */
  query: string;
  /** Lower case, without accents, single spaces: attempts with the same one are the same query. */
  key: string;
  reader: number;
  at: number;
  /** `nothing`: no result. `unchosen`: results, none opened. */
  outcome: 'chosen' | 'unchosen' | 'nothing';
  /** The answer opened, for this query or after asking again in other words. */
  opened?: number | undefined;
  /** The reader went on to a person afterwards. */
  handedOff: boolean;
}

export const keyOf = (query: string): string => fold(query.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim();

const maxSteps = 300;

/** What is kept of an event that tells how a search went; nothing else of it, as there may be millions. */
export interface Step {
  kind: 'search' | 'click' | 'handoff';
  query: string;
  key: string;
  locale: string;
  reader: number;
  eventAt: number;
  seq: number;
  id: string;
  /** Found nothing. */
  empty: boolean;
  article: number | undefined;
}

/** Makes steps of events. The same query, typed by many, is folded and kept once. */
export function createSteps(readers: Readers) {
  const queries = new Map<string, { query: string; key: string }>();
  const known = (typed: string) => {
    let entry = queries.get(typed);
    if (!entry) {
      entry = { query: typed.trim().replace(/\s+/g, ' '), key: keyOf(typed) };
      queries.set(typed, entry);
    }
    return entry;
  };
  /** Nothing for events that tell nothing of a search, and for quarantined ones. */
  return (event: StoredEvent): Step | undefined => {
    const { kind, locale, eventAt, seq, id } = event;
    if ((kind !== 'search' && kind !== 'click' && kind !== 'handoff') || event.quarantined) return undefined;
    const { query, key } = known(event.query ?? '');
    const empty = kind === 'search' && event.results === 0;
    const article = kind === 'click' ? event.article : undefined;
    return { kind, query, key, locale, reader: readers.of(event), eventAt, seq, id, empty, article };
  };
}

/** A query that only continues, or shortens, the one before: the reader was still typing. */
const isSameTyping = (a: string, b: string) => a !== b && (a.startsWith(b) || b.startsWith(a));

/**
 * Reads what happened on one page view as attempts to find something.
 * In: the steps of one page, in any order. Out: one attempt per query that settled; queries that were only a step
 * towards a longer one and empty ones are left out.
 */
export function attemptsOf(page: readonly Step[]): Attempt[] {
  const steps = page.toSorted((a, b) => a.seq - b.seq || a.eventAt - b.eventAt || (a.id < b.id ? -1 : 1));
  // Nobody searches so long on one page; what does is not a reader, and must not cost a quadratic time.
  steps.length = Math.min(steps.length, maxSteps);
  const attempts = new Map<string, Attempt>();
  steps.forEach((step, index) => {
    const { kind, key, query, locale, reader, eventAt } = step;
    if (!key) return;
    const later = steps.slice(index + 1);
    const nextSearch = later.find((one) => one.kind === 'search' && one.key !== key);
    // Who comes back from an answer and opens another one says that the last was the right one.
    const chosen =
      later.findLast((one) => one.kind === 'click' && one.key === key) ?? (kind === 'click' ? step : undefined);
    if (kind === 'search' && !chosen && nextSearch && isSameTyping(key, nextSearch.key)) return;

    const known = attempts.get(key);
    const opened = (chosen ?? later.find((one) => one.kind === 'click'))?.article;
    const outcome = chosen || known?.outcome === 'chosen' ? 'chosen' : step.empty ? 'nothing' : 'unchosen';
    attempts.set(key, {
      locale,
      query,
      key,
      reader,
      at: eventAt,
      // A hand-off repeats the query it carries; what that query found was told by its own search.
      outcome: known && kind === 'handoff' ? known.outcome : outcome,
      opened: known?.opened ?? opened,
      handedOff: known?.handedOff || kind === 'handoff' || later.some((one) => one.kind === 'handoff'),
    });
  });
  return [...attempts.values()];
}
