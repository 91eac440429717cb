import type { SearchRuntime } from '../engine/worker/start-runtime.ts';
import { enhanceSearch, type Activation } from './enhance.ts';
import { openSearcher } from './open-searcher.ts';

/** Activates one `<site-search>` with the search that its data attributes describe. */
export function startSearch(host: HTMLElement, runtime: SearchRuntime, activation: Activation): void {
  const { locale, index, pagefind, base, limit } = host.dataset as Record<string, string>;
  const searcher = openSearcher(runtime, {
    indexUrl: index!,
    pagefindUrl: pagefind!,
    locale: locale!,
    base: base!,
    limit: Number(limit),
  });
  searcher.fallback = (query) => import('./question-list.ts').then((list) => list.searchQuestions(query, host));
  void searcher.warm();
  enhanceSearch(host, searcher, activation);
}
