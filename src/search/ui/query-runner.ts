import type { Searcher, SearchState } from '../types.ts';

export interface QueryRunner {
  /** Searches for a query shortly, or at once; whatever was under way is aborted now. */
  run(query: string, at?: 'shortly' | 'once'): void;
  /** Aborts whatever is under way. */
  stop(): void;
}

export interface QueryHandlers {
  onState(state: SearchState): void;
  /** No more results will come for this query. `answered` is false when nothing could be downloaded. */
  onSettled(answered: boolean): void;
}

/** Long enough to skip the letters of a fast typist, too short to be felt. */
const pauseMs = 60;

/** Runs one query at a time, the newest: results of an older one are dropped. */
export function createQueryRunner(
  searcher: Pick<Searcher, 'search' | 'fallback'>,
  { onState, onSettled }: QueryHandlers,
): QueryRunner {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const stop = () => {
    clearTimeout(timer);
    running?.abort();
  };
  const run = async (query: string) => {
    const { signal } = (running = new AbortController());
    let answered = false;
    const receive = (state: SearchState) => {
      if (signal.aborted) return;
      answered = true;
      // Known here by what was typed, not as the engine normalised it.
      onState({ ...state, query });
    };
    try {
      await searcher.search(query, receive, signal);
    } catch (error) {
      // To the reader a search that breaks is one without an answer: the form still goes to the search page.
      console.error(error);
    }
    // No index can be had.
    if (!answered && !signal.aborted) await searcher.fallback?.(query).then(receive, () => undefined);
    if (!signal.aborted) onSettled(answered);
  };
  return {
    run(query, at = 'shortly') {
      stop();
      if (at === 'once') void run(query);
      else timer = setTimeout(() => void run(query), pauseMs);
    },
    stop,
  };
}
