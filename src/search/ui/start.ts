import { lazyAsync } from '../engine/lazy-async.ts';
import type { Searcher, SearcherOptions } from '../types.ts';
import type { SearchRuntime } from '../engine/worker/start-runtime.ts';
import { createWorkerClient } from '../engine/worker/worker-client.ts';
import { enhanceSearch, type Life } from './enhance.ts';

/** The searcher of the worker, or the same in the page. */
export function searcherOf({ worker, ready, scripts, index }: SearchRuntime, options: SearcherOptions): Searcher {
  const engine = lazyAsync(async () => {
    if (worker && (await ready)) return createWorkerClient(worker, options, await index);
    const { importInPage } = await import('./import-in-page.ts');
    return importInPage(scripts, options, await index);
  });
  return {
    async warm() {
      await engine().then(
        (searcher) => searcher.warm(),
        () => undefined,
      );
    },
    async search(query, onState, signal) {
      await (await engine()).search(query, onState, signal);
    },
  };
}

/** Brings one `<site-search>` to life with the search its data attributes describe. */
export function startSearch(host: HTMLElement, crew: SearchRuntime, life: Life): void {
  const { locale, index, pagefind, base, limit } = host.dataset as Record<string, string>;
  const searcher = searcherOf(crew, {
    indexUrl: index!,
    pagefindUrl: pagefind!,
    locale: locale!,
    base: base!,
    limit: Number(limit),
  });
  searcher.fallback = (query) => import('./question-list.ts').then((list) => list.searchQuestions(query, host));
  void searcher.warm();
  enhanceSearch(host, searcher, life);
}
