import type { WireEvent } from '../../events/event.ts';
import type { Open } from '../../events/open.ts';
import type { WireMessage } from '../../events/message.ts';
import type { ReaderDays, ReaderDaysFilter } from './reader-days.ts';

/** A stored event: redacted, timed by the server's clock. */
export type StoredEvent = WireEvent & {
  /** Arrival by the server's clock, milliseconds since the epoch. */
  receivedAt: number;
  /** When the reader acted: `receivedAt` minus the clamped age. */
  eventAt: number;
  /** Same value for the same reader on the same day, unlinkable afterwards; `null` once forgotten. */
  actor: string | null;
  /** Group of the reader's network (`network.ts`): different groups are different networks. `null` when unknown. */
  networkGroup: number | null;
  /** It may still contain personal data: hidden until a person has reviewed it. */
  quarantined: boolean;
};

/** A file that came with a message, without its content. */
export interface FileInfo {
  /** File name given by the writer's device, with the extension of its type. */
  name: string;
  /** Media type, detected from the content. */
  type: string;
  bytes: number;
}

export interface MessageFile extends Omit<FileInfo, 'bytes'> {
  content: Uint8Array;
}

/** A message to the team. Personal by purpose, so it is stored separately from events and never redacted. */
export interface StoredMessage extends WireMessage {
  /** Reference for the reader: `P-7K3M9B`. */
  reference: string;
  receivedAt: number;
  /** When all targets had accepted it, or a person answered it; `null` until then. */
  deliveredAt: number | null;
  /** Reply deadline; `null` when none was promised. */
  dueAt: number | null;
  /** When it was marked as answered; `null` until then. */
  answeredAt: number | null;
  /** It was over the rate limits or likely spam: not delivered until a person has reviewed it. */
  quarantined: boolean;
  /** Its files; absent when there are none. */
  files?: FileInfo[];
}

/** A daily aggregate, kept longer than the events. */
export interface DailyCount {
  /** Day of the act, `YYYY-MM-DD`, UTC. */
  day: string;
  site: string;
  locale: string;
  /** `open`: an opened answer, which is only counted and has no event. */
  kind: WireEvent['kind'] | 'open';
  article: number | null;
  vote: 0 | 1 | null;
  reason: string | null;
  channel: string | null;
  /** Searches only: whether anything was found. */
  found: boolean | null;
  raw: number;
  /** Votes: the latest per actor, day and article. Other kinds: same as `raw`. */
  effective: number;
}

/** How often an answer was opened. */
export interface OpenCount extends Omit<Open, 'v'> {
  count: number;
}

/** A count per day of what leaves no event, such as `rejected` or `limited`. */
export interface Tally {
  day: string;
  name: string;
  count: number;
}

export interface EventFilter {
  /** Lower bound of `receivedAt`, included. */
  since?: number | undefined;
  /** Upper bound of `receivedAt`, excluded. */
  until?: number | undefined;
  /** Include the text of quarantined events, for review. */
  showQuarantined?: boolean | undefined;
}

export interface ClaimedDelivery {
  message: StoredMessage;
  /** Number of earlier failures. */
  attempts: number;
}

/** The result of delivering a message to a target. */
export interface Delivery {
  id: string;
  target: string;
  targets: readonly string[];
  /** Reason of the failure; `null` when it was accepted. */
  why: string | null;
}

export interface MessageOptions {
  quarantined?: boolean;
  dueAt?: number | null;
  /** Stored in the same transaction. */
  files?: readonly MessageFile[] | undefined;
}

/** What to erase: every event and message that matches any of the keys. */
export interface Erasure {
  /** Event or message id. */
  id?: string | undefined;
  reference?: string | undefined;
  /** Text that a comment, a query or any part of a message contains, ignoring case. */
  text?: string | undefined;
}

export interface Retention {
  /** Days after which events are rolled up into daily counts. */
  eventDays: number;
  messageDays: number;
  countMonths: number;
}
/** Retention unless the environment sets another. */
export const defaultRetention: Retention = { eventDays: 90, messageDays: 90, countMonths: 25 };

/** State of the last retention run, in milliseconds since the epoch. */
export interface RetentionState {
  /** Time of the run by the clock. */
  lastRunAt: number;
  /** The moment from which ages were measured: the clock, as far as it was plausible. */
  reachedAt: number;
}

/** A request to a rate limit shared by all collectors: at most `count` in any `windowMs`. */
export interface SharedLimitRequest {
  key: string;
  requested: number;
  count: number;
  windowMs: number;
}

/** A store of events and messages (`tests/contract/store.ts`). Every change resolves once it is on disk, and rejects with `StoreError` otherwise. */
export interface Store {
  readonly kind: string;
  /** Commits events in one transaction; existing ids are left unchanged. */
  append(events: readonly StoredEvent[]): Promise<void>;
  /** Events in order of arrival, quarantined ones without their text unless requested. */
  events(filter?: EventFilter): AsyncIterable<StoredEvent>;
  /** Events by reader and day of arrival, equal readers in one row, in bounded batches. Readers cannot be linked across days. */
  readerDays(filter: ReaderDaysFilter): AsyncIterable<readonly ReaderDays[]>;
  /** Daily counts of rolled-up events and of opened answers. */
  daily(): AsyncIterable<DailyCount>;
  countOpens(day: string, opens: readonly OpenCount[]): Promise<void>;
  tally(day: string, counts: Readonly<Record<string, number>>): Promise<void>;
  tallies(): AsyncIterable<Tally>;
  /** Stores a message; for an existing id returns the message stored first. */
  addMessage(message: WireMessage, receivedAt: number, keeping?: MessageOptions): Promise<StoredMessage>;
  messages(): AsyncIterable<StoredMessage>;
  message(id: string): Promise<StoredMessage | null>;
  /** The files of a message, in their order. They are deleted with it. */
  files(id: string): Promise<MessageFile[]>;
  /** Total size of all files of all messages in bytes. */
  countFileBytes(): Promise<number>;
  /** Leases due messages for `leaseMs`, the longest waiting first. Leases that end later than a new one would (a clock ran ahead) are ignored. */
  claimDeliveries(target: string, lease: { now: number; leaseMs: number; limit: number }): Promise<ClaimedDelivery[]>;
  /** Records that a message is done for a target; it is delivered when it is done for all targets. */
  settleDelivery(delivery: Delivery & { at: number }): Promise<void>;
  /** Records a failure, with the earliest time of the next attempt. */
  postponeDelivery(delivery: Delivery & { nextAt: number }): Promise<void>;
  markDelivered(id: string, now: number): Promise<void>;
  markAnswered(id: string, now: number): Promise<void>;
  /** Makes waiting retries due now, of one message or of all. Out: the number of deliveries. */
  retryDeliveries(id?: string): Promise<number>;
  /** Ends the quarantine of an event (by id) or a message (by reference). Out: whether there was one. */
  release(idOrReference: string): Promise<boolean>;
  erase(what: Erasure): Promise<{ events: number; messages: number }>;
  /** Rolls old events up, deletes old delivered messages and counts, relative to `until`, which `retention.ts` has checked. */
  applyRetention(until: number, bounds?: Retention): Promise<{ events: number; messages: number; counts: number }>;
  /** `null` before the first run. */
  retentionState(): Promise<RetentionState | null>;
  saveRetentionState(state: RetentionState): Promise<void>;
  /** Arrival of the newest event or message, those later than `now` ignored. */
  newestArrival(now: number): Promise<number | null>;
  /** Number of undelivered messages that arrived before a moment, and number of quarantined ones. */
  countUndelivered(before: number): Promise<{ late: number; quarantined: number }>;
  /** Maintenance that depends on the clock only and deletes no acknowledged data; absent when there is none. */
  upkeep?(now: number): Promise<void>;
  /** The key of a day, when several collectors share the store; absent when the key is in memory only. */
  sharedKey?(day: string): Promise<Uint8Array>;
  /** Consumes up to the rest of a shared rate limit; absent when the store serves one collector. */
  consumeShared?(spending: SharedLimitRequest, now: number): Promise<{ granted: number; waitMs: number }>;
  /** Tests that a row can be written, and the free disk space where possible. Rejects with `StoreError`. */
  ready(): Promise<void>;
  /** Number of events waiting for their commit. */
  queued(): number;
  /** Commits queued events, then closes. Idempotent. */
  close(): Promise<void>;
}

/** Throws `StoreError` `refused` for an erasure that would match everything or nothing. */
export function assertErasure({ id, reference, text }: Erasure): void {
  if (!id && !reference && !text) throw new StoreError('refused', 'Say what to erase: an id, a reference or a text.');
  if (text !== undefined && text.trim().length < 3)
    throw new StoreError('refused', 'A text to erase must have three characters at least.');
}

/** `busy`: the queue is full. `unavailable`: the store cannot commit now. `refused`: it must not be opened or used this way. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: 'busy' | 'unavailable' | 'refused';
  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
