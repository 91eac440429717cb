import { trustWorkers } from '../trusted-types.ts';
import { workerUrls } from './worker-urls.ts';

/** Worker and requests, started at the first intent. */
export interface SearchRuntime {
  /** Missing where workers are impossible, as with scripts from another origin. */
  worker: Worker | undefined;
  /** Resolves to whether the worker runs. */
  ready: Promise<boolean>;
  /** Addresses of the search scripts of the locale, the best first. */
  scripts: string[];
  index: Promise<ArrayBuffer | undefined>;
}

const absoluteUrl = (url: string) => new URL(url, location.href);

/** In: the address of a trusted script. */
export function startWorker(script: string): Worker | undefined {
  // `worker-src 'self'` blocks workers of other origins and logs a violation: do not try.
  if (absoluteUrl(script).origin !== location.origin) return undefined;
  try {
    return new Worker(script, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Starts the worker and fetches the index at once. In: the data attributes of a `<site-search>`. */
export function startRuntime({ locale, index: indexUrl, pagefind }: DOMStringMap): SearchRuntime {
  const scripts = workerUrls(locale!);
  const script = scripts[0]!;
  const index = fetch(indexUrl!)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    // The index is requested again when it is opened, and a failure is handled there.
    .catch(() => undefined);
  // The address of a sharded index has `shardedFragment`.
  const marked = script + absoluteUrl(indexUrl!).hash;
  // Pagefind starts its own worker where the search runs in the page.
  trustWorkers(marked, new URL('pagefind-worker.js', absoluteUrl(pagefind!)).href);
  const worker = startWorker(marked);
  // The search will run in the page.
  if (!worker) import(/* @vite-ignore */ script).catch(() => undefined);
  const ready = new Promise<boolean>((resolve) => {
    if (!worker) return resolve(false);
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
  });
  return { worker, ready, scripts, index };
}
