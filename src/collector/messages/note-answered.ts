import type { Store, StoredMessage } from '../stores/contract.ts';

export async function messageOf(store: Store, reference: string): Promise<StoredMessage | undefined> {
  for await (const message of store.messages()) if (message.reference === reference) return message;
  return undefined;
}

/** Marks a message as answered. `now` in milliseconds. Rejects with `StoreError`. */
export async function noteAnswered(store: Store, { id, deliveredAt }: StoredMessage, now: number): Promise<void> {
  await store.markAnswered(id, now);
  // An answered message was delivered.
  if (deliveredAt === null) await store.markDelivered(id, now);
}
