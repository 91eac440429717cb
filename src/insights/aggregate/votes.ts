import type { StoredEvent } from '../../collector/stores/contract.ts';
import { createReaders, type Readers } from './readers.ts';

/** Yes and no votes. */
export interface Votes {
  yes: number;
  no: number;
}

type Vote = Extract<StoredEvent, { kind: 'vote' }>;
/** What tells which of two events came later. */
export type EventOrder = Pick<StoredEvent, 'eventAt' | 'receivedAt' | 'seq' | 'id'>;
/** What is kept of a reader's votes on an answer: the latest, and how many they cast. */
type Kept = Pick<Vote, 'article' | 'locale' | 'vote' | 'networkGroup' | keyof EventOrder> & { cast: number };

/** The store's own order for "latest", so that report and daily counts agree. */
export function isLater(a: EventOrder, b: EventOrder): boolean {
  if (a.eventAt !== b.eventAt) return a.eventAt > b.eventAt;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt > b.receivedAt;
  if (a.seq !== b.seq) return a.seq > b.seq;
  return a.id > b.id;
}

/** One effective vote per reader of the day and answer, the latest, beside how many were cast. */
export function createVoteAggregator(readers: Readers = createReaders()) {
  const answers = new Map<number, Map<number, Kept>>();
  return {
    add(event: Vote): void {
      const { article, locale, vote, networkGroup, eventAt, receivedAt, seq, id } = event;
      const reader = readers.of(event);
      let cast = answers.get(article);
      if (!cast) answers.set(article, (cast = new Map()));
      const known = cast.get(reader);
      if (!known) cast.set(reader, { article, locale, vote, networkGroup, eventAt, receivedAt, seq, id, cast: 1 });
      else {
        known.cast += 1;
        if (isLater(event, known)) Object.assign(known, { locale, vote, eventAt, receivedAt, seq, id });
      }
    },
    *effective(): Generator<Kept> {
      for (const cast of answers.values()) yield* cast.values();
    },
    /** Per answer: votes beyond the first of each reader of the day, and the most one reader cast. */
    capped: () =>
      [...answers].map(([article, votes]) => {
        let [raw, most] = [0, 0];
        for (const { cast } of votes.values()) [raw, most] = [raw + cast, Math.max(most, cast)];
        return { article, raw, capped: raw - votes.size, readers: votes.size, most };
      }),
  };
}
