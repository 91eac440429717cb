import { trustWorkers } from '../trusted-types.ts';
import { workerUrls } from './worker-urls.ts';

/** What is under way from the moment the reader shows intent. */
export interface SearchRuntime {
  /** Missing where the browser can have none, as when scripts come from another origin. */
  worker: Worker | undefined;
  /** Whether the worker runs; false also where there is none. */
  ready: Promise<boolean>;
  /** Addresses of the scripts that search the locale, the best first. */
  scripts: string[];
  index: Promise<ArrayBuffer | undefined>;
}

const absolute = (url: string) => new URL(url, location.href);

/** In: a script that is trusted. */
export function startWorker(script: string): Worker | undefined {
  // The policy would refuse it, and say so.
  if (absolute(script).origin !== location.origin) return undefined;
  try {
    return new Worker(script, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** In: the data attributes of a `<site-search>`. Asks at once for the worker of its locale and for its index. */
export function startRuntime({ locale, index: indexUrl, pagefind }: DOMStringMap): SearchRuntime {
  const scripts = workerUrls(locale!);
  const script = scripts[0]!;
  const index = fetch(indexUrl!)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    // What opens the index requests it again, and fails there if it cannot be downloaded.
    .catch(() => undefined);
  // A sharded index says so in its address: see `shardedMark`.
  const marked = script + absolute(indexUrl!).hash;
  // Pagefind starts a worker of its own where the page searches by itself.
  trustWorkers(marked, new URL('pagefind-worker.js', absolute(pagefind!)).href);
  const worker = startWorker(marked);
  // The page will search by itself.
  if (!worker) import(/* @vite-ignore */ script).catch(() => undefined);
  const ready = new Promise<boolean>((resolve) => {
    if (!worker) return resolve(false);
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
  });
  return { worker, ready, scripts, index };
}
