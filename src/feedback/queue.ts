import type { WireEvent } from '../events/event.ts';
import { maxEventAgeMs } from '../events/limits.ts';

/** An event before it is sent, without its age, which is computed on sending. */
export type UnsentEvent<E = WireEvent> = E extends WireEvent ? Omit<E, 'ageMs'> : never;

export interface Item {
  event: UnsentEvent;
  /** Time of the reader's action, by the reader's clock. */
  at: number;
  /** Until then a tab is sending the item; 0 for no tab. */
  lease: number;
}

/** `localStorage`, whose keys are its own properties, or a plain object without storage, which lasts as long as the page. */
export type KeyValueStore = Record<string, string>;

/** The version is part of the name, so that a later format never reads these items. */
const prefix = 'notes:1:';
const pauseKey = 'notes:held';
export const maxItems = 50;
/** Longer than the timeout of a request. */
export const leaseMs = 15_000;
const maxPauseMs = 60 * 60 * 1000;

/** Unacknowledged events, one key each, so that tabs do not overwrite each other. Invalid items are dropped. */
export function createQueue(storage: KeyValueStore, now: () => number) {
  /** Full or blocked storage loses the item; a request that is already running is not affected. */
  const put = (key: string, value: unknown) => {
    try {
      storage[key] = JSON.stringify(value);
    } catch {
      // Then every tab learns the pause from its own request.
    }
  };
  const write = (item: Item) => put(prefix + item.event.id, item);
  const remove = (id: string) => void delete storage[prefix + id];

  function read(key: string): Item | undefined {
    try {
      const item = JSON.parse(storage[key]!) as Item;
      const age = now() - item.at;
      if (prefix + item.event.id === key && age < maxEventAgeMs && item.lease >= 0) return item;
    } catch {
      // Foreign or damaged: removed below.
    }
    delete storage[key];
    return;
  }

  /** Oldest first. */
  function items(): Item[] {
    return Object.keys(storage)
      .flatMap((key) => (key.startsWith(prefix) ? (read(key) ?? []) : []))
      .sort((a, b) => a.at - b.at || a.event.seq - b.event.seq);
  }

  return {
    items,
    remove,
    /** Stores an item. A newer vote on the same answer replaces the queued one. */
    add(event: UnsentEvent): Item {
      const item: Item = { event, at: now(), lease: 0 };
      const waiting = items();
      for (const { event: old } of waiting)
        if (event.kind === 'vote' && old.kind === 'vote' && old.article === event.article) remove(old.id);
      for (const { event: old } of waiting.slice(0, Math.max(0, waiting.length - maxItems + 1))) remove(old.id);
      write(item);
      return item;
    },
    /** Leases items to this tab for a time; 0 releases them. Items deleted meanwhile stay deleted. */
    lease(leased: readonly Item[], ms: number): void {
      for (const item of leased) if (storage[prefix + item.event.id]) write({ ...item, lease: ms && now() + ms });
    },
    /** Milliseconds until any tab may send the item. */
    leased: ({ lease }: Item): number => (lease - now() > leaseMs ? 0 : Math.max(0, lease - now())),
    /** Stops sending in all tabs for a time: the collector asked for it, or did not answer. */
    hold: (ms: number): void => put(pauseKey, now() + Math.min(ms, maxPauseMs)),
    holdLeft(): number {
      const left = Number(storage[pauseKey]) - now();
      return left > 0 && left <= maxPauseMs ? left : 0;
    },
  };
}
export type Queue = ReturnType<typeof createQueue>;
