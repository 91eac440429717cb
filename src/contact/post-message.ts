import type { ReplyDeadline } from './reply-deadline.ts';
import { isReachable, keepPrintable } from '../events/text-rules.ts';

/** The fields that a message cannot do without. */
export type RequiredField = 'message' | 'reply';
const inOrder: readonly RequiredField[] = ['message', 'reply'];

/** What became of a message that was sent. */
export type SendOutcome =
  | { is: 'kept'; reference: string; by?: ReplyDeadline }
  /** These fields cannot be taken as they are. */
  | { is: 'incomplete'; fields: RequiredField[] }
  /** Too many came from here; the next is taken after so many minutes. */
  | { is: 'busy'; minutes: number }
  /** Sending the same again would not help. */
  | { is: 'refused' }
  /** No answer came, or one that may be another next time. */
  | { is: 'failed' };

const timeoutMs = 20_000;

/** What is still needed before the message can be answered, in the order of the form. */
export function missingFields(message: string, reply: string): RequiredField[] {
  const needed: RequiredField[] = [];
  if (!keepPrintable(message).trim()) needed.push('message');
  if (!isReachable(keepPrintable(reply))) needed.push('reply');
  return needed;
}

async function outcomeOf(response: Response): Promise<SendOutcome> {
  const { status, headers } = response;
  if (response.ok) {
    const { reference, by } = (await response.json()) as { reference?: unknown; by?: ReplyDeadline };
    // A page that something in between put in the collector's place is no acknowledgement.
    return typeof reference === 'string' ? { is: 'kept', reference, ...(by && { by }) } : { is: 'failed' };
  }
  if (status === 429) return { is: 'busy', minutes: Math.ceil((Number(headers.get('retry-after')) || 60) / 60) };
  if (status >= 500 || status === 408) return { is: 'failed' };
  if (status !== 400) return { is: 'refused' };
  const { fields = [] } = (await response.json().catch(() => ({}))) as { fields?: string[] };
  const known = inOrder.filter((name) => fields.includes(name));
  return known.length > 0 ? { is: 'incomplete', fields: known } : { is: 'refused' };
}

/** Sends a message to `<endpoint>/message`. In: the form's fields and the idempotency key. Never rejects. */
export async function postMessage(address: string, fields: Readonly<Record<string, string>>): Promise<SendOutcome> {
  try {
    // As `text/plain` the request needs no preflight, wherever the collector lives.
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await outcomeOf(response);
  } catch {
    return { is: 'failed' };
  }
}
