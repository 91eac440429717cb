import type { MessageFile, StoredMessage } from '../stores/contract.ts';

/** What became of one try: `refused` means that the same try would fail again. */
export type DeliveryOutcome = { is: 'accepted' } | { is: 'failed' | 'refused'; why: string };

/** A system that messages are handed on to. */
export interface Target {
  /** Name in the store and in the log; never used for another system. */
  id: string;
  /** A refusal is final, because nobody but the writer could mend it. Else it is tried again, however often it was refused. */
  givesUp?: boolean;
  /** Hands on one message. Rejects or answers `failed` when it is not known that it was taken. */
  deliver(message: StoredMessage, files: readonly MessageFile[], signal: AbortSignal): Promise<DeliveryOutcome>;
}
