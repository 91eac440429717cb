import { createSearcher } from '../searcher.ts';
import { enhance } from './enhance.ts';

/** Brings one `<site-search>` to life with the search its data attributes describe. */
export function start(host: HTMLElement, signal: AbortSignal): void {
  const { locale, index, pagefind, base, limit } = host.dataset as Record<string, string>;
  const searcher = createSearcher({
    indexUrl: index!,
    pagefindUrl: pagefind!,
    locale: locale!,
    base: base!,
    limit: Number(limit),
  });
  void searcher.warm();
  enhance(host, searcher, signal);
}
