import type { StoredEvent } from '../../collector/stores/contract.ts';
import { dayMs } from '../../i18n/dates.ts';

/** What was typed or chosen is shown, and acted upon, only when it came from so many networks, on so many days. */
const many = { networks: 3, days: 2 } as const;
/** Readers from which on their networks tell something of the collector. */
const enoughToTell = 50;
/** Stands for a network that is not known; those that are have smaller numbers. */
const unknownNetwork = 255;

/**
 * Numbers readers from 0: one person for one day. An event whose actor is forgotten stands for itself.
 * A number takes the place of a text in every count that follows, of which there are several for each of a million.
 */
export function createReaders() {
  const days = new Map<number, Map<string, number>>();
  /**
   * Day and group of networks of each reader, in one number as there may be a million. One of unknown network may be of
   * any that is known: it proves no other.
   */
  const seen: number[] = [];
  const spread = (readers: Iterable<number>) => {
    const networks = new Set<number>();
    const days = new Set<number>();
    let known = 0;
    for (const reader of readers) {
      const place = seen[reader] ?? unknownNetwork;
      days.add(Math.floor(place / (unknownNetwork + 1)));
      const network = place % (unknownNetwork + 1);
      if (network === unknownNetwork) continue;
      networks.add(network);
      known += 1;
    }
    return { networks: networks.size, days: days.size, known };
  };
  return {
    of(event: StoredEvent): number {
      const day = Math.floor(event.receivedAt / dayMs);
      const who = event.actor ?? (event.kind === 'vote' ? event.id : event.page);
      let known = days.get(day);
      if (!known) days.set(day, (known = new Map()));
      let reader = known.get(who);
      if (reader === undefined) {
        reader = seen.push(day * (unknownNetwork + 1) + (event.networkGroup ?? unknownNetwork)) - 1;
        known.set(who, reader);
      }
      return reader;
    },
    count: () => seen.length,
    /**
     * Whether these readers are surely several people, none of whom could be recognised: one person can be a reader anew
     * each day, and several at once behind one address, but hardly in three networks.
     */
    areMany(readers: Iterable<number>): boolean {
      const { networks, days } = spread(readers);
      return networks >= many.networks && days >= many.days;
    },
    /** Whether all of many readers came from one network: then it is rather that of a proxy. */
    isOneNetwork(): boolean {
      const { networks, days, known } = spread(seen.keys());
      return networks === 1 && known >= enoughToTell && days >= many.days;
    },
  };
}
export type Readers = ReturnType<typeof createReaders>;
