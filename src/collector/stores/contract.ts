import type { WireEvent } from '../../events/event.ts';
import type { Open } from '../../events/open.ts';
import type { WireMessage } from '../../events/message.ts';
import type { ReaderDays, ReaderDaysFilter } from './reader-days.ts';

/** An event as it is kept: redacted, timed by the server's clock. */
export type StoredEvent = WireEvent & {
  /** Server clock when it arrived, milliseconds since the epoch. */
  receivedAt: number;
  /** `receivedAt` less the clamped age: when the reader acted. */
  eventAt: number;
  /** Same value for the same reader on the same day, unlinkable afterwards; `null` once forgotten. */
  actor: string | null;
  /** Group of the reader's network (`network.ts`): two groups are two networks. `null` when it was not kept. */
  networkGroup: number | null;
  /** Redaction was not sure that no personal data is left: shown to nobody before a person looked. */
  quarantined: boolean;
};

/** A file that came with a message, without its content. */
export interface FileInfo {
  /** As the writer's device called it, with an ending that says what it is. */
  name: string;
  /** Media type, read off the content. */
  type: string;
  bytes: number;
}

/** A file that came with a message. */
export interface MessageFile extends Omit<FileInfo, 'bytes'> {
  content: Uint8Array;
}

/** What a reader wrote to the team. Personal by purpose, so it is kept apart from events and never redacted. */
export interface StoredMessage extends WireMessage {
  /** What the reader can quote: `P-7K3M9B`. */
  reference: string;
  receivedAt: number;
  /** When the team's own systems had all accepted it, or a person dealt with it; `null` until then. */
  deliveredAt: number | null;
  /** By when an answer was promised; `null` when nothing was. */
  dueAt: number | null;
  /** When a person said that it was answered; `null` until then. */
  answeredAt: number | null;
  /** It came over the limits: kept, but handed on to nobody before a person looked. */
  quarantined: boolean;
  /** What came with it; absent where nothing did. */
  files?: FileInfo[];
}

/** One line of the aggregates that outlive the events. */
export interface DailyCount {
  /** Day of the act, `YYYY-MM-DD`, UTC. */
  day: string;
  site: string;
  locale: string;
  /** `open`: an answer was opened; counted from the start, no event stands behind it. */
  kind: WireEvent['kind'] | 'open';
  article: number | null;
  vote: 0 | 1 | null;
  reason: string | null;
  channel: string | null;
  /** Searches only: whether anything was found. */
  found: boolean | null;
  raw: number;
  /** Votes: one per actor of the day and article, the latest. Other kinds: same as `raw`. */
  effective: number;
}

/** How often an answer was opened. */
export interface OpenCount extends Omit<Open, 'v'> {
  count: number;
}

/** How often something happened on a day that left no event behind, such as `rejected` or `limited`. */
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
  /** Hand out the text of quarantined events too: only for the person who decides on them. */
  showQuarantined?: boolean | undefined;
}

/** A message that a target is to be handed now. */
export interface ClaimedDelivery {
  message: StoredMessage;
  /** How often it failed before. */
  attempts: number;
}

/** What became of handing a message to a target. */
export interface Delivery {
  /** Of the message. */
  id: string;
  target: string;
  /** Ids of all targets that a message is handed to. */
  targets: readonly string[];
  /** Why it was not taken; `null` when it was. */
  why: string | null;
}

/** How a message is kept besides what it says. */
export interface MessageKeeping {
  quarantined?: boolean;
  dueAt?: number | null;
  /** Kept in the same commit. */
  files?: readonly MessageFile[] | undefined;
}

/** What to erase; every event and message that matches any of the keys. */
export interface Erasure {
  /** Event or message id. */
  id?: string | undefined;
  reference?: string | undefined;
  /** Text that occurs in a comment, a query or any part of a message, whatever the case. */
  text?: string | undefined;
}

export interface Retention {
  /** Days that events (text, actor and all) are kept before only their daily counts remain. */
  eventDays: number;
  messageDays: number;
  /** Months that daily counts and tallies are kept. */
  countMonths: number;
}
/** What an installation keeps that sets nothing else. */
export const defaultRetention: Retention = { eventDays: 90, messageDays: 90, countMonths: 25 };

/** What retention remembers of its last run, in milliseconds since the epoch. */
export interface RetentionState {
  /** What the clock said. */
  lastRunAt: number;
  /** The moment from which ages were measured: the clock, as far as it was believed. */
  reachedAt: number;
}

/** What an actor wants of an allowance that all collectors share: at most `count` in any `windowMs`. */
export interface Spending {
  /** Allowance and actor. */
  key: string;
  wanted: number;
  count: number;
  windowMs: number;
}

/**
 * Where events are kept. One contract suite (`tests/contract/store.ts`) holds every implementation to this.
 * Every method that changes something resolves after the change is committed to disk, and rejects with
 * `StoreError` otherwise.
 */
export interface Store {
  readonly kind: string;
  /** Commits the events; an id that is already there is left as it is. All or none of one call. */
  append(events: readonly StoredEvent[]): Promise<void>;
  /** Events in order of arrival. Quarantined ones come without their text unless asked for. */
  events(filter?: EventFilter): AsyncIterable<StoredEvent>;
  /**
   * Events grouped by reader and day of arrival, for the report: readers who did the same are one row, in batches of bounded size.
   * A reader of one day cannot be joined to one of another.
   */
  readerDays(filter: ReaderDaysFilter): AsyncIterable<readonly ReaderDays[]>;
  /** Daily counts of the events that retention has turned into counts, and of opened answers. */
  daily(): AsyncIterable<DailyCount>;
  /** Adds to the daily counts how often answers were opened. */
  countOpens(day: string, opens: readonly OpenCount[]): Promise<void>;
  /** Adds to the tallies of a day. */
  tally(day: string, counts: Readonly<Record<string, number>>): Promise<void>;
  tallies(): AsyncIterable<Tally>;
  /** Keeps a message; for an id that is already there, answers with what was kept first. */
  addMessage(message: WireMessage, receivedAt: number, keeping?: MessageKeeping): Promise<StoredMessage>;
  messages(): AsyncIterable<StoredMessage>;
  /** The message of an id; `null` when there is none. */
  message(id: string): Promise<StoredMessage | null>;
  /** The files of a message, in the order in which they came. They go when it goes. */
  files(id: string): Promise<MessageFile[]>;
  /** Bytes of all files of all messages. */
  countFileBytes(): Promise<number>;
  /**
   * Takes messages that are due for a target and not in quarantine for `leaseMs`: no other collector gets them meanwhile. Those that
   * wait longest come first, so that some which fail for ever keep none from its turn. A lease that ends later than one from `now`
   * was given by a clock that ran ahead, and holds nobody.
   */
  claimDeliveries(target: string, lease: { now: number; leaseMs: number; limit: number }): Promise<ClaimedDelivery[]>;
  /** Notes that a target needs a message no more, and that the message is delivered once none of all targets does. */
  settleDelivery(delivery: Delivery & { at: number }): Promise<void>;
  /** Notes that it has to be tried again, not before a moment. */
  postponeDelivery(delivery: Delivery & { nextAt: number }): Promise<void>;
  markDelivered(id: string, now: number): Promise<void>;
  /** A person answered it. */
  markAnswered(id: string, now: number): Promise<void>;
  /** Makes what waits for its next try due at once; of one message, or of all. Out: how many deliveries. */
  retryDeliveries(id?: string): Promise<number>;
  /** A person looked: the event of this id, or the message of this reference, is handed out from now on. Answers whether there was one. */
  release(idOrReference: string): Promise<boolean>;
  erase(what: Erasure): Promise<{ events: number; messages: number }>;
  /**
   * Turns old events into daily counts, deletes old messages that were delivered, and old counts. Ages are measured
   * from `until`; whether that moment may be believed is for `retention.ts` to say.
   */
  applyRetention(until: number, bounds?: Retention): Promise<{ events: number; messages: number; counts: number }>;
  /** `null` before the first run. */
  retentionState(): Promise<RetentionState | null>;
  saveRetentionState(state: RetentionState): Promise<void>;
  /** When the newest event or message arrived, of those that came no later than `now`. */
  newestArrival(now: number): Promise<number | null>;
  /** How many undelivered messages arrived before a moment, and how many are in quarantine. */
  countUndelivered(before: number): Promise<{ late: number; quarantined: number }>;
  /** What goes by the clock alone and deletes nothing that was acknowledged; absent where there is nothing to do. */
  upkeep?(now: number): Promise<void>;
  /** The day's key when several collectors share one store; absent when the key is kept in memory alone. */
  sharedKey?(day: string): Promise<Uint8Array>;
  /** Takes as much of a shared allowance as is left; absent when the store serves one collector. */
  spendShared?(spending: Spending, now: number): Promise<{ granted: number; waitMs: number }>;
  /** Really writes, and checks the free space where it can. Rejects with `StoreError`. */
  ready(): Promise<void>;
  /** Events waiting for their commit. */
  queued(): number;
  /** Commits what is queued, then closes; the second time it does nothing. */
  close(): Promise<void>;
}

/** Throws `StoreError` `refused` for an erasure that would match everything or nothing. */
export function assertErasure({ id, reference, text }: Erasure): void {
  if (!id && !reference && !text) throw new StoreError('refused', 'Say what to erase: an id, a reference or a text.');
  if (text !== undefined && text.trim().length < 3)
    throw new StoreError('refused', 'A text to erase must have three characters at least.');
}

/** `busy`: the queue is full. `unavailable`: the store cannot commit now. `refused`: it must not be opened. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: 'busy' | 'unavailable' | 'refused';
  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
