import type { ReaderAct } from '../../collector/stores/reader-days.ts';
import { stripAccents } from '../../text/tokens.ts';

/** What became of one query on one page view. */
export interface Attempt {
  locale: string;
  /** As typed, without spaces around. */
  query: string;
  /** Lower case, without accents, single spaces: attempts with the same one are the same query. */
  key: string;
  day: string;
  /** Tells which of a reader's attempts was later. */
  at: number;
  /** `nothing`: no result. `unchosen`: results, none opened. */
  outcome: 'chosen' | 'unchosen' | 'nothing';
  /** The answer opened, for this query or after asking again in other words. */
  opened?: number | undefined;
  /** The reader went on to a person afterwards. */
  handedOff: boolean;
}

export const queryKey = (query: string): string =>
  stripAccents(query.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim();

const maxSteps = 300;

/** What is kept of an event that tells how a search went; nothing else of it. */
export interface Step {
  kind: 'search' | 'click' | 'handoff';
  query: string;
  key: string;
  locale: string;
  day: string;
  at: number;
  /** Found nothing. */
  empty: boolean;
  article: number | undefined;
}

/** So many typed texts are folded once only. */
const maxCachedTexts = 20_000;

/** Makes steps of acts. Events that tell nothing of a search, and quarantined ones, are left out. */
export function createSteps() {
  const queries = new Map<string, { query: string; key: string }>();
  const known = (typed: string) => {
    let entry = queries.get(typed);
    if (!entry) {
      entry = { query: typed.trim().replace(/\s+/g, ' '), key: queryKey(typed) };
      if (queries.size >= maxCachedTexts) queries.clear();
      queries.set(typed, entry);
    }
    return entry;
  };
  /** The steps of a reader's day, by page. */
  return (acts: readonly ReaderAct[]): Step[][] => {
    const pages: Step[][] = [];
    let page: string | undefined;
    for (const [index, act] of acts.entries()) {
      const { kind, locale, day, article } = act;
      if ((kind !== 'search' && kind !== 'click' && kind !== 'handoff') || act.quarantined) continue;
      if (act.page !== page) pages.push([]);
      page = act.page;
      const opened = kind === 'click' ? (article ?? undefined) : undefined;
      const empty = kind === 'search' && !act.found;
      // On a single page the order tells as much as the clock.
      pages.at(-1)?.push({ kind, ...known(act.query), locale, day, at: act.at || index, empty, article: opened });
    }
    return pages;
  };
}

/** A query that only continues, or shortens, the one before: the reader was still typing. */
const isSameTyping = (a: string, b: string) => a !== b && (a.startsWith(b) || b.startsWith(a));

/**
 * Reads what happened on one page view as attempts to find something.
 * In: the steps of one page in their order. Out: one attempt per query that settled; queries that were only a step
 * towards a longer one and empty ones are left out.
 */
export function attemptsOf(page: readonly Step[]): Attempt[] {
  // Nobody searches so long on one page; what does is not a reader, and must not cost a quadratic time.
  const steps = page.length > maxSteps ? page.slice(0, maxSteps) : page;
  const attempts = new Map<string, Attempt>();
  steps.forEach((step, index) => {
    const { kind, key, query, locale, day, at } = step;
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
      day,
      at,
      // A hand-off repeats its query; what that query found was told by its own search.
      outcome: known && kind === 'handoff' ? known.outcome : outcome,
      opened: known?.opened ?? opened,
      handedOff: known?.handedOff || kind === 'handoff' || later.some((one) => one.kind === 'handoff'),
    });
  });
  return [...attempts.values()];
}
