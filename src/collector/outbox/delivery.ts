import type { Clock } from '../clock.ts';
import { errorDetails, type Log } from '../log.ts';
import type { ClaimedDelivery, Store } from '../stores/contract.ts';
import type { DeliveryOutcome, Target } from './target.ts';

/** How long one attempt keeps a message from other collectors. */
const leaseMs = 60_000;
const timeoutMs = 10_000;
/** With files. */
const filesTimeoutMs = 30_000;
const longestAttemptMs = ({ message }: ClaimedDelivery) => (message.files ? filesTimeoutMs : timeoutMs);
/** Messages taken at once: though each be given up only after its time, the lease holds until the last. */
const batch = Math.floor(leaseMs / timeoutMs) - 1;
/** The pause after the first failure; each further one is twice as long, up to an hour. */
const firstPauseMs = 30_000;
const longestPauseMs = 60 * 60 * 1000;

export interface DeliveryOptions {
  store: Store;
  clock: Clock;
  targets: readonly Target[];
  log: Log;
  /** Other times than the usual ones, for tests. */
  firstPauseMs?: number | undefined;
  leaseMs?: number | undefined;
}

/**
 * Hands each message to every target until that one takes it. What a target took is noted at once and never sent to it again. The
 * one window: a target that takes a message whose answer is lost, or a collector that ends between that answer and the note, gets
 * it once more, under the same id.
 */
export function createDelivery(options: DeliveryOptions) {
  const { store, clock, targets, log, firstPauseMs: pause = firstPauseMs, leaseMs: lease = leaseMs } = options;
  const stopping = new AbortController();
  const all = targets.map(({ id }) => id);

  async function deliverOne(target: Target, claimed: ClaimedDelivery): Promise<DeliveryOutcome> {
    const { message } = claimed;
    const limit = AbortSignal.timeout(longestAttemptMs(claimed));
    try {
      const files = message.files ? await store.files(message.id) : [];
      return await target.deliver(message, files, AbortSignal.any([stopping.signal, limit]));
    } catch (error) {
      return { is: 'failed', why: Object.values(errorDetails(error)).join(' ').slice(0, 200) };
    }
  }

  async function attempt(target: Target, claimed: ClaimedDelivery): Promise<boolean> {
    const { message, attempts } = claimed;
    const outcome = await deliverOne(target, claimed);
    const at = clock.now();
    const delivery = { id: message.id, target: target.id, targets: all };
    if (outcome.is === 'accepted') {
      await store.settleDelivery({ ...delivery, at, why: null });
      return true;
    }
    const event = outcome.is === 'refused' ? 'message.refused' : 'message.not-delivered';
    log('warn', event, { reference: message.reference, target: target.id, why: outcome.why });
    if (outcome.is === 'refused' && target.givesUp) await store.settleDelivery({ ...delivery, at, why: outcome.why });
    else {
      const nextAt = at + Math.min(longestPauseMs, pause * 2 ** Math.min(attempts, 20));
      await store.postponeDelivery({ ...delivery, nextAt, why: outcome.why });
    }
    return false;
  }

  async function deliverTo(target: Target): Promise<void> {
    for (let goesOn = true; goesOn && !stopping.signal.aborted;) {
      const claimedAt = clock.now();
      const claimed = await store.claimDeliveries(target.id, { now: claimedAt, leaseMs: lease, limit: batch });
      goesOn = claimed.length === batch;
      // Where messages fail, the rest waits for the next round.
      for (const one of claimed) {
        // Files took their time: what might outlast the lease is claimed anew once it is over.
        if (stopping.signal.aborted || clock.now() + Math.min(longestAttemptMs(one), lease / 2) > claimedAt + lease)
          return;
        goesOn = (await attempt(target, one)) && goesOn;
      }
    }
  }

  /** One that fails keeps none of the others waiting. */
  async function deliver(): Promise<void> {
    const rounds = await Promise.allSettled(targets.map(deliverTo));
    for (const round of rounds) if (round.status === 'rejected') throw round.reason;
  }

  let running: Promise<void> | undefined;
  return {
    /** One round over what waits; a round that is under way is not doubled. Rejects with `StoreError`. */
    deliver: (): Promise<void> => (running ??= deliver().finally(() => (running = undefined))),
    /** Gives up what is under way: it is handed on after the next start. */
    async stop(): Promise<void> {
      stopping.abort();
      await running?.catch(() => {});
    },
  };
}
