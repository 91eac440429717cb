import type { Context } from 'hono';
import { errorDetails } from '../log.ts';
import { isFromLoopback } from './request.ts';
import type { Services } from './services.ts';

const readyCacheMs = 1000;

export const healthHandler = (c: Context): Response => c.text('ok\n');

/** `/readyz`: a row was written at most a second ago. Also shows warnings for the administrator. */
export function readyHandler({ store, clock, log, notes }: Services) {
  let last: { at: number; result: Promise<string[] | false> } | undefined;
  return async (c: Context): Promise<Response> => {
    const now = clock.now();
    if (!last || now - last.at >= readyCacheMs || now < last.at)
      last = {
        at: now,
        result: store
          .ready()
          .then(notes)
          .catch((error: unknown) => {
            log('warn', 'store.not-ready', errorDetails(error));
            return false as const;
          }),
      };
    const result = await last.result;
    return result ? c.text(['ready', ...result, ''].join('\n')) : c.text('not ready\n', 503, { 'Retry-After': '5' });
  };
}

/** `/metrics`, for this machine only: 404 elsewhere. */
export function metricsHandler({ metrics }: Services) {
  return async (c: Context): Promise<Response> =>
    isFromLoopback(c)
      ? c.text(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
      : c.notFound();
}
