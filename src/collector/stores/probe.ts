import type { WireMessage } from '../../events/message.ts';
import { newId } from '../reference.ts';
import type { StoredEvent } from './contract.ts';

/** A row that `ready` writes and rolls back to test whether the store is writable. */
export const probeEvent = (now: number): StoredEvent => ({
  v: 1,
  id: newId(now),
  kind: 'vote',
  site: 'probe',
  locale: 'en',
  article: 1,
  vote: 1,
  page: 'probe',
  seq: 0,
  ageMs: 0,
  receivedAt: now,
  eventAt: now,
  actor: null,
  networkGroup: null,
  quarantined: false,
});

export const probeMessage = (now: number): WireMessage => ({
  id: newId(now),
  locale: 'en',
  reply: 'probe',
  message: 'probe',
});
