import { trustWorkers } from '../search/engine/trusted-types.ts';
import { startWorker } from '../search/engine/worker/start-runtime.ts';
import script from './dates-worker.ts?worker&url';

/** Timeout, after which the page formats dates itself. */
const maxWaitMs = 500;

/** Resolves once dates can be formatted without blocking: the first use of `Intl` takes 30–100 ms, which a worker spares the page. */
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
