import type { StoredEvent } from '../collector/store.ts';
import { fold } from '../search/analysis/tokens.ts';
import { readerDay } from './votes.ts';

/** What became of one query on one page view. */
export interface Attempt {
  locale: string;
  /** As typed, without spaces around. */
  query: string;
  /** Lower case, without accents, single spaces: attempts with the same one are the same query. */
  key: string;
  reader: string;
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

type Step = Extract<StoredEvent, { kind: 'search' | 'click' | 'handoff' }>;
const isStep = (event: StoredEvent): event is Step =>
  event.kind === 'search' || event.kind === 'click' || event.kind === 'handoff';

/** A query that only continues, or shortens, the one before: the reader was still typing. */
const isSameTyping = (a: string, b: string) => a !== b && (a.startsWith(b) || b.startsWith(a));

/**
 * Reads what happened on one page view as attempts to find something.
 * In: the events of one page, in any order. Out: one attempt per query that settled; queries that were only a step
 * towards a longer one, quarantined ones and empty ones are left out.
 */
export function attemptsOf(events: readonly StoredEvent[]): Attempt[] {
  const steps = events
    .filter(isStep)
    .filter((event) => !event.quarantined)
    .map((event) => ({ event, key: keyOf(event.query ?? '') }))
    .sort(
      (a, b) => a.event.seq - b.event.seq || a.event.eventAt - b.event.eventAt || (a.event.id < b.event.id ? -1 : 1),
    );

  // Nobody searches so long on one page; what does is not a reader, and must not cost a quadratic time.
  steps.length = Math.min(steps.length, maxSteps);
  const attempts = new Map<string, Attempt>();
  steps.forEach(({ event, key }, index) => {
    if (!key) return;
    const later = steps.slice(index + 1);
    const nextSearch = later.find((step) => step.event.kind === 'search' && step.key !== key);
    const chosen =
      event.kind === 'click' ? event : later.find((step) => step.event.kind === 'click' && step.key === key)?.event;
    if (event.kind === 'search' && !chosen && nextSearch && isSameTyping(key, nextSearch.key)) return;

    const known = attempts.get(key);
    const reworded = chosen ?? later.find((step) => step.event.kind === 'click')?.event;
    const opened = reworded?.kind === 'click' ? reworded.article : undefined;
    const nothing = event.kind === 'search' && event.results === 0;
    const outcome = chosen || known?.outcome === 'chosen' ? 'chosen' : nothing ? 'nothing' : 'unchosen';
    attempts.set(key, {
      locale: event.locale,
      query: (event.query ?? '').trim().replace(/\s+/g, ' '),
      key,
      reader: readerDay(event),
      at: event.eventAt,
      // A hand-off repeats the query it carries; what that query found was told by its own search.
      outcome: known && event.kind === 'handoff' ? known.outcome : outcome,
      opened: known?.opened ?? opened,
      handedOff: known?.handedOff || event.kind === 'handoff' || later.some((step) => step.event.kind === 'handoff'),
    });
  });
  return [...attempts.values()];
}
