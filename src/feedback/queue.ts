import type { WireEvent } from '../events/event.ts';
import { maxEventAgeMs } from '../events/limits.ts';

/** An event before it is sent: its age is only known then. */
export type UnsentEvent<E = WireEvent> = E extends WireEvent ? Omit<E, 'ageMs'> : never;

export interface Item {
  event: UnsentEvent;
  /** When the reader acted, by the reader's clock. */
  at: number;
  /** Until then a tab is sending the item; 0 when none is. */
  lease: number;
}

/**
 * Texts by name: `localStorage`, whose keys are its own properties, or a plain object for readers whose browser keeps
 * nothing, which lasts as long as the page.
 */
export type KeyValueStore = Record<string, string>;

/** The version is part of the name: a later form of the items never meets this one. */
const prefix = 'notes:1:';
const pauseKey = 'notes:held';
export const maxItems = 50;
/** Longer than any request lasts. */
export const leaseMs = 15_000;
const maxPauseMs = 60 * 60 * 1000;

/**
 * What the reader asked to send and nobody has acknowledged yet. Each item has a key of its own, so that several tabs
 * add and remove without overwriting each other. Whatever cannot be understood is dropped, never thrown.
 */
export function createQueue(storage: KeyValueStore, now: () => number) {
  /** Storage that is full or blocked loses what it cannot keep: what is under way is sent all the same. */
  const put = (key: string, value: unknown) => {
    try {
      storage[key] = JSON.stringify(value);
    } catch {
      // Then every tab finds out for itself.
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
      // Not ours, or broken: gone below.
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
    /** Keeps an item. A newer vote on the same answer replaces the one that waits. */
    add(event: UnsentEvent): Item {
      const item: Item = { event, at: now(), lease: 0 };
      const waiting = items();
      for (const { event: old } of waiting)
        if (event.kind === 'vote' && old.kind === 'vote' && old.article === event.article) remove(old.id);
      for (const { event: old } of waiting.slice(0, Math.max(0, waiting.length - maxItems + 1))) remove(old.id);
      write(item);
      return item;
    },
    /** Leases items to this tab for so many milliseconds; 0 releases them. Items deleted meanwhile stay deleted. */
    lease(leased: readonly Item[], ms: number): void {
      for (const item of leased) if (storage[prefix + item.event.id]) write({ ...item, lease: ms && now() + ms });
    },
    /** Milliseconds until the item may be sent by anybody. */
    leased: ({ lease }: Item): number => (lease - now() > leaseMs ? 0 : Math.max(0, lease - now())),
    /** Nobody sends for so long: the collector asked for it, or did not answer. */
    hold: (ms: number): void => put(pauseKey, now() + Math.min(ms, maxPauseMs)),
    holdLeft(): number {
      const left = Number(storage[pauseKey]) - now();
      return left > 0 && left <= maxPauseMs ? left : 0;
    },
  };
}
export type Queue = ReturnType<typeof createQueue>;
