import type { WireEvent } from '../schema/event.ts';
import { wire } from '../schema/wire.ts';

/** An event before it is sent: its age is only known then. */
export type Draft<E = WireEvent> = E extends WireEvent ? Omit<E, 'ageMs'> : never;

export interface Item {
  event: Draft;
  /** When the reader acted, by the reader's clock. */
  at: number;
  /** Until then the tab that wrote the item is sending it itself. */
  lease: number;
}

/** The part of `localStorage` used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The version is part of the name: a later form of the items never meets this one. */
const prefix = 'notes:1:';
const held = 'notes:held';
export const maxItems = 50;
export const leaseMs = 15_000;
const longestHoldMs = 60 * 60 * 1000;

/** A shelf for readers whose browser keeps nothing: it lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/**
 * What the reader asked to send and nobody has acknowledged yet. Each item has a key of its own, so that several tabs
 * add and remove without overwriting each other. Whatever cannot be understood is dropped, never thrown.
 */
export function createQueue(shelf: Shelf, now: () => number) {
  const write = (item: Item) => {
    try {
      shelf.setItem(prefix + item.event.id, JSON.stringify(item));
      return true;
    } catch {
      return false;
    }
  };
  const remove = (id: string) => shelf.removeItem(prefix + id);

  function read(key: string): Item | undefined {
    try {
      const item = JSON.parse(shelf.getItem(key) ?? '') as Item;
      const age = now() - item.at;
      if (prefix + item.event.id === key && age < wire.maxAgeMs && item.lease >= 0) return item;
    } catch {
      // Not ours, or broken: gone below.
    }
    shelf.removeItem(key);
    return;
  }

  /** Oldest first. */
  function items(): Item[] {
    const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
    return keys
      .flatMap((key) => (key?.startsWith(prefix) ? (read(key) ?? []) : []))
      .sort((a, b) => a.at - b.at || a.event.seq - b.event.seq);
  }

  return {
    items,
    remove,
    /** Keeps an item under lease. A newer vote on the same answer replaces the one that waits. */
    add(event: Draft): Item {
      const item: Item = { event, at: now(), lease: now() + leaseMs };
      const waiting = items();
      for (const { event: old } of waiting)
        if (event.kind === 'vote' && old.kind === 'vote' && old.article === event.article) remove(old.id);
      for (const { event: old } of waiting.slice(0, Math.max(0, waiting.length - maxItems + 1))) remove(old.id);
      write(item);
      return item;
    },
    /** Ends the leases: any tab may send these now. Items acknowledged meanwhile are not brought back. */
    release(released: readonly Item[]): void {
      for (const item of released) if (shelf.getItem(prefix + item.event.id)) write({ ...item, lease: 0 });
    },
    /** Milliseconds until the item may be sent by anybody. */
    leased: ({ lease }: Item): number => (lease - now() > leaseMs ? 0 : Math.max(0, lease - now())),
    /** Nobody sends for so long: the collector asked for it, or did not answer. */
    hold(ms: number): void {
      try {
        shelf.setItem(held, String(now() + Math.min(ms, longestHoldMs)));
      } catch {
        // Then every tab finds out for itself.
      }
    },
    holdLeft(): number {
      const left = Number(shelf.getItem(held)) - now();
      return left > 0 && left <= longestHoldMs ? left : 0;
    },
  };
}
export type Queue = ReturnType<typeof createQueue>;
