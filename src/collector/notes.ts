import type { Context } from 'hono';
import { batchSchema, type WireEvent } from '../schema/event.ts';
import { checkEvent, keep, type Refusal } from './intake.ts';
import { errorDetails } from './log.ts';
import { fromOurPages, mediaType, readBody, readerAddress } from './request.ts';
import type { Room } from './room.ts';

/** Whole seconds for `Retry-After`, at least one. */
export const seconds = (ms: number): string => String(Math.max(1, Math.ceil(ms / 1000)));
/** A store that is away is asked again after a moment that differs from sender to sender. */
export const storeRetry = (): string => seconds(1000 + Math.random() * 4000);

export const actorOf = (c: Context, { actors, settings }: Room): Promise<string> =>
  actors.of(readerAddress(c, settings.proxies), c.req.header('user-agent') ?? '');

/** Takes events into the store. Answers the milliseconds to wait for those the limits held back. Throws `StoreError`. */
export async function commit(c: Context, room: Room, events: readonly WireEvent[]) {
  const { store, clock, allowances, metrics, settings } = room;
  const actor = await actorOf(c, room);
  const { allowed, waitMs } = await allowances.within(actor, events);
  const receivedAt = clock.now();
  const kept = allowed.map((event) => keep(event, receivedAt, actor, settings, metrics));
  await store.append(kept);
  for (const { kind, quarantined } of kept) {
    metrics.count('prontuario_events_total', { kind });
    if (quarantined) room.tally('quarantined');
  }
  if (waitMs > 0) room.tally('limited', events.length - allowed.length);
  return { committed: allowed, waitMs };
}

export function storeAway(room: Room, error: unknown): void {
  room.metrics.count('prontuario_store_errors_total');
  room.log('error', 'store.unavailable', errorDetails(error));
}

const comeLater = (c: Context) => c.body(null, 503, { 'Retry-After': storeRetry() });

/** `POST <endpoint>`: a batch of events. Answers as DESIGN §6 says; an acknowledgement means committed to disk. */
export function notesHandler(room: Room) {
  async function answer(c: Context, body: string): Promise<Response> {
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      return c.body(null, 400);
    }
    const batch = batchSchema.safeParse(json);
    if (!batch.success) return c.body(null, Array.isArray(json) && json.length > 0 ? 413 : 400);

    const rejected: Refusal[] = [];
    const events: WireEvent[] = [];
    for (const [index, raw] of batch.data.entries()) {
      const checked = checkEvent(raw, room.settings);
      if (typeof checked === 'string') rejected.push({ index, code: checked });
      else events.push(checked);
    }
    if (rejected.length > 0) room.tally('rejected', rejected.length);
    for (const { code } of rejected) room.metrics.count('prontuario_rejected_total', { code });
    if (events.length === 0) return c.json({ rejected }, 400);

    try {
      const { committed, waitMs } = await commit(c, room, events);
      if (waitMs > 0)
        return c.json({ committed: committed.map(({ id }) => id) }, 429, { 'Retry-After': seconds(waitMs) });
    } catch (error) {
      storeAway(room, error);
      return comeLater(c);
    }
    return rejected.length > 0 ? c.json({ rejected }, 200) : c.body(null, 204);
  }

  return async (c: Context): Promise<Response> => {
    if (!fromOurPages(c.req.raw, room.settings)) return c.body(null, 403);
    if (mediaType(c.req.raw) !== 'text/plain') return c.body(null, 415);
    const body = await readBody(c.req.raw);
    if (typeof body === 'number') return c.body(null, body);
    const giveBack = room.held.take(body.length);
    if (!giveBack) return comeLater(c);
    return answer(c, body).finally(giveBack);
  };
}
