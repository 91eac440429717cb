import type { Clock } from '../clock.ts';
import { errorDetails, type Log } from '../log.ts';
import type { ClaimedDelivery, Store } from '../stores/contract.ts';
import type { DeliveryOutcome, Target } from './target.ts';

/** How long one attempt leases a message from other collectors. */
const leaseMs = 60_000;
const timeoutMs = 10_000;
const filesTimeoutMs = 30_000;
const attemptTimeoutMs = ({ message }: ClaimedDelivery) => (message.files ? filesTimeoutMs : timeoutMs);
/** Messages claimed at once: even when each attempt times out, the lease lasts until the last one. */
const batchSize = Math.floor(leaseMs / timeoutMs) - 1;
/** Pause after the first failure, doubled after each further one, up to an hour. */
const firstPauseMs = 30_000;
const maxPauseMs = 60 * 60 * 1000;

export interface DeliveryOptions {
  store: Store;
  clock: Clock;
  targets: readonly Target[];
  log: Log;
  firstPauseMs?: number | undefined;
  leaseMs?: number | undefined;
}

/**
 * Delivers each message to every target until it is accepted. Acceptance is recorded at once and the message never sent to that
 * target again, except when the target's response is lost or the collector ends before recording it: then it is sent once more
 * under the same id.
 */
export function createDelivery(options: DeliveryOptions) {
  const { store, clock, targets, log, firstPauseMs: pause = firstPauseMs, leaseMs: lease = leaseMs } = options;
  const stopping = new AbortController();
  const all = targets.map(({ id }) => id);

  async function deliverOne(target: Target, claimed: ClaimedDelivery): Promise<DeliveryOutcome> {
    const { message } = claimed;
    const limit = AbortSignal.timeout(attemptTimeoutMs(claimed));
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
    if (outcome.is === 'refused' && target.isRefusalFinal)
      await store.settleDelivery({ ...delivery, at, why: outcome.why });
    else {
      const nextAt = at + Math.min(maxPauseMs, pause * 2 ** Math.min(attempts, 20));
      await store.postponeDelivery({ ...delivery, nextAt, why: outcome.why });
    }
    return false;
  }

  async function deliverTo(target: Target): Promise<void> {
    for (let goesOn = true; goesOn && !stopping.signal.aborted;) {
      const claimedAt = clock.now();
      const claimed = await store.claimDeliveries(target.id, { now: claimedAt, leaseMs: lease, limit: batchSize });
      goesOn = claimed.length === batchSize;
      // After a failure the rest waits for the next round.
      for (const one of claimed) {
        // Files took long: what might outlast the lease is claimed again later.
        if (stopping.signal.aborted || clock.now() + Math.min(attemptTimeoutMs(one), lease / 2) > claimedAt + lease)
          return;
        goesOn = (await attempt(target, one)) && goesOn;
      }
    }
  }

  /** Targets are independent of each other. */
  async function deliver(): Promise<void> {
    const rounds = await Promise.allSettled(targets.map(deliverTo));
    for (const round of rounds) if (round.status === 'rejected') throw round.reason;
  }

  let running: Promise<void> | undefined;
  return {
    /** Delivers what is due; rounds do not overlap. Rejects with `StoreError`. */
    deliver: (): Promise<void> => (running ??= deliver().finally(() => (running = undefined))),
    /** Aborts running attempts; they are retried after the next start. */
    async stop(): Promise<void> {
      stopping.abort();
      await running?.catch(() => {});
    },
  };
}
