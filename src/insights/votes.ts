import type { StoredEvent } from '../collector/store.ts';
import { dayMs } from './calendar.ts';

type Vote = Extract<StoredEvent, { kind: 'vote' }>;

/** Who acted, for one day: an event whose actor is forgotten stands for itself. */
export function readerDay(event: StoredEvent): string {
  const who = event.actor ?? (event.kind === 'vote' ? event.id : event.page);
  return `${Math.floor(event.receivedAt / dayMs)} ${who}`;
}

/** The store's own order for "latest", so that report and daily counts agree. */
export function isLater(a: StoredEvent, b: StoredEvent): boolean {
  if (a.eventAt !== b.eventAt) return a.eventAt > b.eventAt;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt > b.receivedAt;
  if (a.seq !== b.seq) return a.seq > b.seq;
  return a.id > b.id;
}

/** Keeps the latest event for each key. The order in which events come makes no difference. */
export function createLatest<T extends StoredEvent>() {
  const latest = new Map<string, T>();
  return {
    add(key: string, event: T): void {
      const other = latest.get(key);
      if (!other || isLater(event, other)) latest.set(key, event);
    },
    values: () => latest.values(),
  };
}

/** One effective vote per reader of the day and answer, the latest, beside how many were cast. */
export function createBallot() {
  const latest = createLatest<Vote>();
  const raw = new Map<number, { yes: number; no: number; byReader: Map<string, number> }>();
  return {
    add(vote: Vote): void {
      const reader = readerDay(vote);
      latest.add(`${vote.article} ${reader}`, vote);
      const count = raw.get(vote.article) ?? { yes: 0, no: 0, byReader: new Map() };
      count[vote.vote === 1 ? 'yes' : 'no'] += 1;
      count.byReader.set(reader, (count.byReader.get(reader) ?? 0) + 1);
      raw.set(vote.article, count);
    },
    effective: () => latest.values(),
    /** Per answer: votes beyond the first of each reader of the day, and the most one reader cast. */
    capped: () =>
      [...raw].map(([article, { yes, no, byReader }]) => ({
        article,
        raw: yes + no,
        capped: yes + no - byReader.size,
        readers: byReader.size,
        most: Math.max(...byReader.values()),
      })),
  };
}
