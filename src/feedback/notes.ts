import { createQueue, memoryShelf, type Shelf } from './queue.ts';
import { createSender, type Sender } from './send.ts';
import { beacon, post } from './transport.ts';

function shelf(): Shelf {
  try {
    localStorage.setItem('notes:test', '');
    localStorage.removeItem('notes:test');
    return localStorage;
  } catch {
    return memoryShelf();
  }
}

/** One tab at a time. Where the browser has no locks, two may send the same: the collector keeps one. */
const exclusive = (work: () => Promise<void>) =>
  'locks' in navigator
    ? navigator.locks.request('notes', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work();

/**
 * The sender of this page, alive until `signal` aborts. There is no `unload` handler: the page may go into the
 * back/forward cache and come back.
 */
export function openNotes(endpoint: string, signal: AbortSignal): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sender = createSender({
    queue: createQueue(shelf(), Date.now),
    post: (body) => post(endpoint, body),
    now: Date.now,
    random: Math.random,
    exclusive,
    later(ms, work) {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(work, ms);
    },
  });
  const leave = () => {
    const body = sender.leftovers();
    if (body) beacon(endpoint, body);
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', sender.flush, { signal });
  addEventListener('online', sender.flush, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  sender.flush();
  return sender;
}
