import { maxEventAgeMs, maxEventsPerRequest, maxRequestBytes } from '../events/limits.ts';
import { leaseMs, type UnsentEvent, type Item, type Queue } from './queue.ts';

export interface PostResult {
  /** 0 when no answer came. */
  status: number;
  /** 0 when the response has none. */
  retryAfterMs?: number;
  /** Ids that were committed in spite of a 429. */
  committed?: readonly string[] | undefined;
}

export interface SenderOptions {
  queue: Queue;
  post(body: string): Promise<PostResult>;
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  /** Runs the work unless another tab is running it. */
  exclusive(work: () => Promise<void>): Promise<unknown>;
  /** Schedules the work; a newer call replaces the older one. */
  later(ms: number, work: () => void): void;
}

const firstPauseMs = 2_000;
const maxPauseMs = 5 * 60_000;
const otherTabPauseMs = 5_000;
/** Committed or rejected for good. Any other status may come from a proxy and is retried. */
const finalStatuses = [200, 204, 400, 403, 413, 415];

/** The request body, with the current age of each event. */
export const bodyOf = (items: readonly Pick<Item, 'event' | 'at'>[], now: number): string =>
  JSON.stringify(
    items.map(({ event, at }) => ({ ...event, ageMs: Math.min(Math.max(0, Math.round(now - at)), maxEventAgeMs) })),
  );

/** The oldest items that fit one request. */
export function firstBatch(items: readonly Item[], now: number): Item[] {
  let size = Math.min(items.length, maxEventsPerRequest);
  while (size > 1 && new Blob([bodyOf(items.slice(0, size), now)]).size > maxRequestBytes) size--;
  return items.slice(0, size);
}

/** Sends queued events until they are acknowledged. Exponential backoff with full jitter (Brooker 2015). */
export function createSender({ queue, post, now, random, exclusive, later }: SenderOptions) {
  let failures = 0;
  /** One request at a time, so that a vote cannot overtake the one it replaces. */
  let sending = false;

  const isFree = (item: Item) => queue.leased(item) === 0;

  /** Out: whether to send the next batch. */
  async function send(batch: readonly Item[]): Promise<boolean> {
    const start = now();
    sending = true;
    queue.lease(batch, leaseMs);
    const {
      status,
      retryAfterMs = 0,
      committed = [],
    } = await post(bodyOf(batch, now())).catch((): PostResult => ({ status: 0 }));
    sending = false;
    // The collector dates events by their arrival, however slow the request was: later clicks must get a later time.
    for (const item of queue.items()) if (item.at > start && isFree(item)) queue.lease([{ ...item, at: now() }], 0);

    const again = !finalStatuses.includes(status);
    const done = again ? batch.filter(({ event }) => committed.includes(event.id)) : batch;
    for (const { event } of done) queue.remove(event.id);
    if (!again) {
      failures = 0;
      return true;
    }
    queue.lease(batch, 0);
    const pause = random() * Math.min(maxPauseMs, firstPauseMs * 2 ** failures++);
    queue.hold(Math.max(retryAfterMs, pause, 500));
    return false;
  }

  async function drain(): Promise<void> {
    // A running request is followed by another one.
    while (!sending) {
      const items = queue.items();
      if (items.length === 0) return;
      const free = items.filter(isFree);
      const wait = queue.holdLeft() || (free.length > 0 ? 0 : Math.min(...items.map(queue.leased)));
      if (wait > 0) return later(wait + 50, flush);
      if (!(await send(firstBatch(free, now())))) return later(queue.holdLeft() + 50, flush);
    }
  }

  /** Sends queued events of this page or an earlier one. */
  function flush(): void {
    let mine = false;
    exclusive(() => {
      mine = true;
      return drain();
    }).then(
      // Another tab is sending; if it is closed, this one continues.
      () => mine || later(otherTabPauseMs, flush),
      () => {},
    );
  }

  return {
    flush,
    /** Sends immediately on the click; stored until acknowledged. */
    async submit(event: UnsentEvent): Promise<void> {
      const item = queue.add(event);
      if (!sending && queue.holdLeft() === 0) await send([item]);
      flush();
    },
    /** Body for `sendBeacon` when the page is left, if any. Items stay queued, since beacons have no response. */
    leftovers(): string | undefined {
      const free = queue.items().filter(isFree);
      return free.length > 0 && queue.holdLeft() === 0 ? bodyOf(firstBatch(free, now()), now()) : undefined;
    },
  };
}
export type Sender = ReturnType<typeof createSender>;
