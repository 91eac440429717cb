import { createQueue, type KeyValueStore } from './queue.ts';
import { createSender, type Sender } from './send.ts';
import { sendBeacon, postEvents } from './transport.ts';

function eventStorage(): KeyValueStore {
  try {
    // In some embedded browsers it is null.
    return (localStorage as Storage | null) ?? {};
  } catch {
    // Storage is blocked by the reader or a policy.
    return {};
  }
}

/** Runs work in one tab at a time, where Web Locks exist; elsewhere duplicates are stored once by the collector. */
const exclusive = (work: () => Promise<void>) =>
  'locks' in navigator
    ? navigator.locks.request('notes', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work();

/** Events in this browser that the collector has not acknowledged. */
export const queuedEvents = () => createQueue(eventStorage(), Date.now).items();

let open: Sender | undefined;

/** The page's only sender. No `unload` handler: it would disable the back/forward cache. */
export function pageSender(endpoint: string): Sender {
  if (open) return open;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sender = createSender({
    queue: createQueue(eventStorage(), Date.now),
    post: (body) => postEvents(endpoint, body),
    now: Date.now,
    random: Math.random,
    exclusive,
    later(ms, work) {
      clearTimeout(timer);
      timer = setTimeout(work, ms);
    },
  });
  addEventListener('pagehide', () => {
    const body = sender.leftovers();
    if (body) sendBeacon(endpoint, body);
  });
  // In a separate task: opening the storage may be slow.
  const flush = () => setTimeout(sender.flush);
  addEventListener('pageshow', flush);
  addEventListener('online', flush);
  flush();
  return (open = sender);
}
