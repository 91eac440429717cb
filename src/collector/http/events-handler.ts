import type { Context } from 'hono';
import { batchSchema, type WireEvent } from '../../events/event.ts';
import { checkEvent, recordEvents, type Rejection } from './record-events.ts';
import { retryAfterSeconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin, mediaType, readBody } from './request.ts';
import type { Services } from './services.ts';

const retryLater = (c: Context) => c.body(null, 503, { 'Retry-After': storeRetryAfter() });

/** `POST <endpoint>`. 204 or 200 (with `rejected`): committed to disk; 400: none valid; 429: only `committed` stored; 503: retry all. */
export function eventsHandler(services: Services) {
  async function answer(c: Context, body: string): Promise<Response> {
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      return c.body(null, 400);
    }
    const batch = batchSchema.safeParse(json);
    if (!batch.success) return c.body(null, Array.isArray(json) && json.length > 0 ? 413 : 400);

    const rejected: Rejection[] = [];
    const events: WireEvent[] = [];
    for (const [index, raw] of batch.data.entries()) {
      const checked = checkEvent(raw, services.settings);
      if (typeof checked === 'string') rejected.push({ index, code: checked });
      else events.push(checked);
    }
    if (rejected.length > 0) services.count('rejected', rejected.length);
    for (const { code } of rejected) services.metrics.count('prontuario_rejected_total', { code });
    if (events.length === 0) return c.json({ rejected }, 400);

    try {
      const { committed, waitMs } = await recordEvents(c, services, events);
      if (waitMs > 0)
        return c.json({ committed: committed.map(({ id }) => id) }, 429, { 'Retry-After': retryAfterSeconds(waitMs) });
    } catch (error) {
      reportStoreUnavailable(services, error);
      return retryLater(c);
    }
    return rejected.length > 0 ? c.json({ rejected }, 200) : c.body(null, 204);
  }

  return async (c: Context): Promise<Response> => {
    if (!isAllowedOrigin(c.req.raw, services.settings)) return c.body(null, 403);
    if (mediaType(c.req.raw) !== 'text/plain') return c.body(null, 415);
    const body = await readBody(c.req.raw);
    if (typeof body === 'number') return c.body(null, body);
    const release = services.inFlight.take(body.length);
    if (!release) return retryLater(c);
    return answer(c, body).finally(release);
  };
}
