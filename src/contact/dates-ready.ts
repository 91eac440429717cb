import { trustWorkers } from '../search/engine/trusted-types.ts';
import { startWorker } from '../search/engine/worker/start-runtime.ts';
import script from './dates-worker.ts?worker&url';

/** What takes longer than this is not waited for, in milliseconds: then the page does it. */
const maxWaitMs = 500;

/**
 * Resolved once dates can be written without holding up the page. The first use of `Intl` takes a browser some 30 ms in one
 * piece, a telephone more than 100; done by a worker, it is done for the page too (Chromium keeps what it read by process).
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
