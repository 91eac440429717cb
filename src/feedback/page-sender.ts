import { createQueue, type KeyValueStore } from './queue.ts';
import { createSender, type Sender } from './send.ts';
import { sendBeacon, postEvents } from './transport.ts';

function eventStorage(): KeyValueStore {
  try {
    // Some embedded browsers have none and say so with null.
    return (localStorage as Storage | null) ?? {};
  } catch {
    // The reader, or a policy, lets no page keep anything.
    return {};
  }
}

/** One tab at a time. Where the browser has no locks, two may send the same: the collector keeps one. */
const exclusive = (work: () => Promise<void>) =>
  'locks' in navigator
    ? navigator.locks.request('notes', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work();

/** What waits in this browser for the collector's acknowledgement. */
export const queuedEvents = () => createQueue(eventStorage(), Date.now).items();

let open: Sender | undefined;

/**
 * The sender of this page: the same for everybody on it, there as long as the page. There is no `unload` handler: the
 * page may go into the back/forward cache and come back.
 */
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
  // In a task of its own: a browser may take long to open its storage.
  const flush = () => setTimeout(sender.flush);
  addEventListener('pageshow', flush);
  addEventListener('online', flush);
  flush();
  return (open = sender);
}
