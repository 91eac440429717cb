import type { ReplyDeadline } from './reply-deadline.ts';
import type { RefusedFile } from '../events/message-limits.ts';
import { isReachable, keepPrintable } from '../events/text-rules.ts';

/** Fields that can be invalid, in the order of the form. */
const fieldOrder = ['message', 'files', 'order', 'reply'] as const;
export type FormField = (typeof fieldOrder)[number];

export type SendOutcome =
  | { is: 'kept'; reference: string; by?: ReplyDeadline }
  | { is: 'incomplete'; fields: FormField[]; files?: RefusedFile[] }
  /** Rate limit; retry after so many minutes. */
  | { is: 'busy'; minutes: number }
  /** Rejected for good. */
  | { is: 'refused' }
  /** No response, or a temporary error. */
  | { is: 'failed' };

const timeoutMs = 20_000;
/** Timeout with files, which are slow to upload from a phone. */
const filesTimeoutMs = 170_000;

/** The invalid fields in form order. In: the fields, the order number format (empty: any), whether a file is invalid. */
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
    // A page of a captive portal or proxy is no acknowledgement.
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
    // Neither content type needs a preflight, on any origin.
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
