import { lazyAsync } from '../engine/lazy-async.ts';
import type { Searcher, SearcherOptions } from '../types.ts';
import type { SearchRuntime } from '../engine/worker/start-runtime.ts';
import { createWorkerClient } from '../engine/worker/worker-client.ts';

/** The searcher of the worker, or one in the page. */
export function openSearcher({ worker, ready, scripts, index }: SearchRuntime, options: SearcherOptions): Searcher {
  const engine = lazyAsync(async () => {
    if (worker && (await ready)) return createWorkerClient(worker, options, await index);
    const { importInPage } = await import('./import-in-page.ts');
    return importInPage(scripts, options, await index);
  });
  return {
    warm: () =>
      engine().then(
        (searcher) => searcher.warm(),
        () => undefined,
      ),
    search: async (query, onState, signal) => (await engine()).search(query, onState, signal),
  };
}
