import { trustWorkers } from '../search/engine/trusted-types.ts';
import { startWorker } from '../search/engine/worker/start-runtime.ts';
import script from './dates-worker.ts?worker&url';

/** Timeout, after which the page formats dates itself. */
const maxWaitMs = 500;

/**
 * Resolves once dates can be formatted without blocking the page. The first use of `Intl` blocks a browser for some 30 ms, a
 * phone for more than 100; when a worker does it, the page profits too (Chromium caches the data per process).
 */
export const datesReady = new Promise<unknown>((resolve) => {
  trustWorkers(script);
  const worker = startWorker(script);
  if (!worker) return resolve(undefined);
  worker.onmessage = worker.onerror = () => {
    worker.terminate();
    resolve(undefined);
  };
  setTimeout(resolve, maxWaitMs);
});
