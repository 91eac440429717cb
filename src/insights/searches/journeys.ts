import type { ReaderAct } from '../../collector/stores/reader-days.ts';
import { stripAccents } from '../../text/tokens.ts';

/** The outcome of one query on one page view. */
export interface Attempt {
  locale: string;
  /** As typed, trimmed. */
  query: string;
  /** Normalised query: lower case, without accents, single spaces. */
  key: string;
  day: string;
  /** Orders a reader's attempts. */
  at: number;
  /** `nothing`: no results. `unchosen`: results, none opened. */
  outcome: 'chosen' | 'unchosen' | 'nothing';
  /** The opened answer, for this query or after rewording it. */
  opened?: number | undefined;
  /** The reader contacted a person afterwards. */
  handedOff: boolean;
}

export const queryKey = (query: string): string =>
  stripAccents(query.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim();

const maxSteps = 300;

/** The parts of an event that belong to a search journey. */
export interface Step {
  kind: 'search' | 'click' | 'handoff';
  query: string;
  key: string;
  locale: string;
  day: string;
  at: number;
  /** No results. */
  empty: boolean;
  article: number | undefined;
}

/** Maximum number of cached normalised queries. */
const maxCachedTexts = 20_000;

/** Converts acts to steps. Other and quarantined events are left out. */
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
      // On a single page the order is enough.
      pages.at(-1)?.push({ kind, ...known(act.query), locale, day, at: act.at || index, empty, article: opened });
    }
    return pages;
  };
}

/** Whether a query extends or shortens another one, while typing. */
const isSameTyping = (a: string, b: string) => a !== b && (a.startsWith(b) || b.startsWith(a));

/** Search attempts of one page view, one per final query; prefixes of a longer query are left out. */
export function attemptsOf(page: readonly Step[]): Attempt[] {
  // Longer journeys are not of readers, and would take quadratic time.
  const steps = page.length > maxSteps ? page.slice(0, maxSteps) : page;
  const attempts = new Map<string, Attempt>();
  steps.forEach((step, index) => {
    const { kind, key, query, locale, day, at } = step;
    if (!key) return;
    const later = steps.slice(index + 1);
    const nextSearch = later.find((one) => one.kind === 'search' && one.key !== key);
    // Of several opened answers the last one counts as the right one.
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
      // A hand-off repeats the query of its search event.
      outcome: known && kind === 'handoff' ? known.outcome : outcome,
      opened: known?.opened ?? opened,
      handedOff: known?.handedOff || kind === 'handoff' || later.some((one) => one.kind === 'handoff'),
    });
  });
  return [...attempts.values()];
}
