import { once } from '../engine/lazy-async.ts';
import type { Searcher, SearcherOptions } from '../types.ts';
import type { Crew } from '../engine/worker/start-runtime.ts';
import { remoteSearcher } from '../engine/worker/worker-client.ts';
import { enhance } from './enhance.ts';

/** The searcher of the worker, or the same in the page. */
function searcherOf({ worker, ready, scripts, index }: Crew, options: SearcherOptions): Searcher {
  const engine = once(async () => {
    if (worker && (await ready)) return remoteSearcher(worker, options, await index);
    const { openHere } = await import('./import-in-page.ts');
    return openHere(scripts, options, await index);
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
export function start(host: HTMLElement, crew: Crew, signal: AbortSignal): void {
  const { locale, index, pagefind, base, limit } = host.dataset as Record<string, string>;
  const searcher = searcherOf(crew, {
    indexUrl: index!,
    pagefindUrl: pagefind!,
    locale: locale!,
    base: base!,
    limit: Number(limit),
  });
  void searcher.warm();
  enhance(host, searcher, signal);
}
