import type { Hit, SearchState } from '../types.ts';

export interface Listing {
  query: string;
  hits: readonly Hit[];
  total: number;
  nearest: boolean;
  didYouMean?: string | undefined;
  category?: SearchState['category'] | undefined;
  /** The answer whose number is the query. */
  exact?: number | undefined;
}

export interface Interaction {
  /** Pinned answers from the top: up to the last active or hovered one; `Infinity` when something elsewhere is. */
  pinnedCount: number;
  /** Milliseconds since the reader last typed. */
  idleMs: number;
}

/** Time without typing after which the first answer is pinned, since a finger may be moving to it. */
const pinFirstAfterMs = 300;

function listingOf(state: SearchState): Listing {
  const { query, total, nearest, didYouMean, category, exact } = state;
  const hits = exact ? [exact, ...state.hits.filter((hit) => hit.id !== exact.id)] : state.hits;
  return {
    query,
    hits,
    total: Math.max(total, hits.length),
    nearest: nearest && !exact,
    didYouMean,
    category,
    exact: exact?.id,
  };
}

/** Fills in short answers that arrive after the questions; the rows have reserved their height. */
function withAnswers(shown: Listing, { hits }: Listing): Listing {
  const isLate = (hit: Hit) => hit.answer === '' && hits.some(({ id, answer }) => id === hit.id && answer !== '');
  if (!shown.hits.some(isLate)) return shown;
  return { ...shown, hits: shown.hits.map((hit) => (isLate(hit) ? hits.find(({ id }) => id === hit.id)! : hit)) };
}

/** Merges new evidence: nothing at or above a pinned answer moves. The first answer is pinned after 300 ms without typing, except for nearest results. */
export function mergeResults(
  shown: Listing | undefined,
  state: SearchState,
  { pinnedCount, idleMs }: Interaction,
): Listing {
  const next = listingOf(state);
  if (shown?.query !== next.query) return next;
  const filled = withAnswers(shown, next);
  if (pinnedCount > shown.hits.length) return filled;
  if (shown.hits.length === 0) return next;
  const stays = Math.max(pinnedCount, idleMs > pinFirstAfterMs && !shown.nearest ? 1 : 0);
  if (stays === 0) return next;
  const kept = filled.hits.slice(0, stays);
  const ids = new Set(kept.map((hit) => hit.id));
  const rest = next.hits.filter((hit) => !ids.has(hit.id));
  const hits = [...kept, ...rest].slice(0, Math.max(kept.length, next.hits.length));
  // Hints above the list stay too, since adding or removing them would move the pinned answer.
  const { nearest, didYouMean, exact } = shown;
  return { ...next, hits, total: Math.max(next.total, hits.length), nearest, didYouMean, exact };
}
