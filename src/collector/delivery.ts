import type { Clock } from './clock.ts';
import { errorDetails, type Log } from './log.ts';
import type { Store, StoredMessage } from './store.ts';

/** How long one attempt keeps a message from other collectors, and so the pause before the next attempt. */
const leaseMs = 60_000;
const timeoutMs = 10_000;
const batch = 20;

export interface DeliveryOptions {
  store: Store;
  clock: Clock;
  /** `PRONTUARIO_MESSAGE_WEBHOOK`: where the team's own system takes messages. */
  url: string;
  log: Log;
}

const bodyOf = ({ deliveredAt: _, receivedAt, ...message }: StoredMessage) =>
  JSON.stringify({ ...message, receivedAt: new Date(receivedAt).toISOString() });

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

  async function deliver(): Promise<void> {
    for (const message of await store.claimMessages(clock.now(), leaseMs, batch))
      try {
        if (await hand(message)) await store.markDelivered(message.id, clock.now());
      } catch (error) {
        log('warn', 'message.not-delivered', { reference: message.reference, ...errorDetails(error) });
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
