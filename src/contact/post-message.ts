import type { ReplyDeadline } from './reply-deadline.ts';
import type { RefusedFile } from '../events/message-limits.ts';
import { isReachable, keepPrintable } from '../events/text-rules.ts';

/** The fields that something can be wrong with, in the order of the form. */
const fieldOrder = ['message', 'files', 'order', 'reply'] as const;
export type FormField = (typeof fieldOrder)[number];

/** What became of a message that was sent. */
export type SendOutcome =
  | { is: 'kept'; reference: string; by?: ReplyDeadline }
  /** These fields cannot be taken as they are. */
  | { is: 'incomplete'; fields: FormField[]; files?: RefusedFile[] }
  /** Too many came from here; the next is taken after so many minutes. */
  | { is: 'busy'; minutes: number }
  /** Sending the same again would not help. */
  | { is: 'refused' }
  /** No answer came, or one that may be another next time. */
  | { is: 'failed' };

const timeoutMs = 20_000;
/** Files take a while from a telephone. */
const filesTimeoutMs = 170_000;

/**
 * What cannot be taken as it is written, in the order of the form. In: the fields, how an order number is written (empty: in any way),
 * and whether a file cannot be taken.
 */
export function faultyFields(
  { message, order, reply }: Record<'message' | 'order' | 'reply', string>,
  orderNumber: string,
  isFileRefused: boolean,
): FormField[] {
  const isFaulty: Record<FormField, boolean> = {
    message: !keepPrintable(message).trim(),
    files: isFileRefused,
    order: Boolean(order.trim()) && !new RegExp(orderNumber, 'iu').test(order),
    reply: !isReachable(keepPrintable(reply)),
  };
  return fieldOrder.filter((name) => isFaulty[name]);
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
  const body = (await response.json().catch(() => ({}))) as { fields?: string[]; files?: RefusedFile[] };
  const known = fieldOrder.filter((name) => body.fields?.includes(name));
  return known.length > 0
    ? { is: 'incomplete', fields: known, ...(body.files && { files: body.files }) }
    : { is: 'refused' };
}

/** Sends a message to `<endpoint>/message`. In: the form's fields, the idempotency key among them. Never rejects. */
export async function postMessage(address: string, form: FormData): Promise<SendOutcome> {
  const isChosen = (value: FormDataEntryValue) => typeof value !== 'string' && value.name !== '';
  const hasFiles = [...form.values()].some(isChosen);
  const texts = () => Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  try {
    // Neither of the two needs a preflight, wherever the collector is.
    const response = await fetch(address, {
      method: 'POST',
      headers: hasFiles ? { accept: 'application/json' } : { 'content-type': 'text/plain' },
      body: hasFiles ? form : JSON.stringify(texts()),
      signal: AbortSignal.timeout(hasFiles ? filesTimeoutMs : timeoutMs),
    });
    return await outcomeOf(response);
  } catch {
    return { is: 'failed' };
  }
}
