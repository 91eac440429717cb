import type { MessageFile, StoredMessage } from '../stores/contract.ts';

/** Result of one attempt; `refused`: the same attempt would fail again. */
export type DeliveryOutcome = { is: 'accepted' } | { is: 'failed' | 'refused'; why: string };

/** A system to which messages are delivered. */
export interface Target {
  /** Name in the store and the log; must not be reused for another system. */
  id: string;
  /** A refusal is final, because only the writer could fix the cause. Default: refused messages are retried. */
  isRefusalFinal?: boolean;
  /** Delivers one message. Rejects or returns `failed` unless it was certainly accepted. */
  deliver(message: StoredMessage, files: readonly MessageFile[], signal: AbortSignal): Promise<DeliveryOutcome>;
}
