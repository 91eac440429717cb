import type { Searcher, SearchState } from '../types.ts';

export interface QueryRunner {
  /** Searches for a query after a short pause, or at once, aborting the running search. */
  run(query: string, at?: 'shortly' | 'once'): void;
  stop(): void;
}

export interface QueryHandlers {
  onState(state: SearchState): void;
  /** The search has settled. `answered` is false when nothing could be downloaded. */
  onSettled(answered: boolean): void;
}

/** Debounce delay: skips letters of fast typing without being noticeable. */
const debounceMs = 60;

/** Runs one query at a time, the newest; results of older ones are dropped. */
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
      // The query as typed, not as the engine normalised it.
      onState({ ...state, query });
    };
    try {
      await searcher.search(query, receive, signal);
    } catch (error) {
      // A failed search has no results; the form still works.
      console.error(error);
    }
    // No index could be loaded.
    if (!answered && !signal.aborted) await searcher.fallback?.(query).then(receive, () => undefined);
    if (!signal.aborted) onSettled(answered);
  };
  return {
    run(query, at = 'shortly') {
      stop();
      if (at === 'once') void run(query);
      else timer = setTimeout(() => void run(query), debounceMs);
    },
    stop,
  };
}
