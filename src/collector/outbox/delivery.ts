import type { Clock } from '../clock.ts';
import { neutralise } from '../privacy/neutralise.ts';
import { errorDetails, type Log } from '../log.ts';
import type { Store, StoredMessage } from '../stores/contract.ts';

/** How long one attempt keeps a message from other collectors, and so the pause before the next attempt. */
const leaseMs = 60_000;
const timeoutMs = 10_000;
/** Messages taken at once: though each be given up only after its time, the lease holds until the last. */
const batch = Math.floor(leaseMs / timeoutMs) - 1;

export interface DeliveryOptions {
  store: Store;
  clock: Clock;
  /** `PRONTUARIO_MESSAGE_WEBHOOK`: where the team's own system takes messages. */
  url: string;
  log: Log;
}

const bodyOf = ({ deliveredAt: _, quarantined: _waits, receivedAt, ...message }: StoredMessage) =>
  JSON.stringify({ ...neutralise(message), receivedAt: new Date(receivedAt).toISOString() });

/**
 * Hands messages to the team's system, each until it answers 2xx. The same message may arrive twice when an answer
 * is lost: its id is sent as `Idempotency-Key`.
 */
export function createDelivery({ store, clock, url, log }: DeliveryOptions) {
  const stopping = new AbortController();

  async function hand(message: StoredMessage): Promise<boolean> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': message.id },
      body: bodyOf(message),
      redirect: 'error',
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    if (!response.ok) log('warn', 'message.refused', { reference: message.reference, status: response.status });
    return response.ok;
  }

  async function attempt(message: StoredMessage): Promise<boolean> {
    try {
      const taken = await hand(message);
      if (taken) await store.markDelivered(message.id, clock.now());
      return taken;
    } catch (error) {
      log('warn', 'message.not-delivered', { reference: message.reference, ...errorDetails(error) });
      return false;
    }
  }

  async function deliver(): Promise<void> {
    for (let goesOn = true; goesOn;) {
      const messages = await store.claimMessages(clock.now(), leaseMs, batch);
      goesOn = messages.length === batch;
      // Where messages fail, the rest waits for the next round.
      for (const message of messages) goesOn = (await attempt(message)) && goesOn;
    }
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
