import type { StoredEvent } from '../collector/store.ts';
import { dayMs } from '../locale/dates.ts';

/**
 * Numbers readers from 0: one person for one day. An event whose actor is forgotten stands for itself.
 * A number takes the place of a text in every count that follows, of which there are several for each of a million.
 */
export function createReaders() {
  const days = new Map<number, Map<string, number>>();
  let count = 0;
  return {
    of(event: StoredEvent): number {
      const day = Math.floor(event.receivedAt / dayMs);
      const who = event.actor ?? (event.kind === 'vote' ? event.id : event.page);
      let known = days.get(day);
      if (!known) days.set(day, (known = new Map()));
      let reader = known.get(who);
      if (reader === undefined) known.set(who, (reader = count++));
      return reader;
    },
    count: () => count,
  };
}
export type Readers = ReturnType<typeof createReaders>;
