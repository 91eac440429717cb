import { randomBytes, randomUUID } from 'node:crypto';
import type { StoredEvent } from '../../src/collector/stores/contract.ts';
import { uuidv7 } from '../../src/events/uuid.ts';

export const noon = Date.UTC(2026, 10, 22, 12);
export const newId = (at = noon): string => uuidv7(at, randomBytes(10));

/** An event as the store gets it; `fields` choose the kind. */
export function storedEvent(fields: Record<string, unknown> = {}): StoredEvent {
  const receivedAt = (fields.receivedAt as number | undefined) ?? noon;
  const common = {
    v: 1,
    id: newId(receivedAt),
    site: 'help.example',
    locale: 'it',
    ageMs: 0,
    page: randomUUID().slice(0, 8),
    seq: 0,
    receivedAt,
    eventAt: receivedAt,
    actor: 'actor-one',
    networkGroup: 7,
    quarantined: false,
  };
  const vote = fields.kind === undefined ? { kind: 'vote', article: 1042, vote: 1 } : {};
  return { ...common, ...vote, ...fields } as unknown as StoredEvent;
}

/** One event of each kind, every optional field there. */
export const oneOfEach = (): StoredEvent[] => [
  storedEvent(),
  storedEvent({ kind: 'comment', article: 7, reason: 'unclear', comment: 'Perché così? 🥕\nGrazie' }),
  storedEvent({ kind: 'search', query: 'resi', results: 0 }),
  storedEvent({ kind: 'click', query: 'resi', results: 4, rank: 2, article: 999_999_999_999_999 }),
  storedEvent({ kind: 'handoff', channel: 'phone', article: 9, query: 'resi' }),
  storedEvent({ kind: 'handoff', channel: 'chat' }),
  storedEvent({ kind: 'deflection', article: 11 }),
];

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
