import { escapeHtml } from '../../../content/escape-html.ts';
import { createHmac } from 'node:crypto';
import { neutralise } from '../../privacy/neutralise.ts';
import type { MessageFile, StoredMessage } from '../../stores/contract.ts';
import type { DeliveryOutcome, Target } from '../target.ts';
import { plainText, subjectOf, writerOf } from '../message-text.ts';

export interface HttpRequest {
  url: string;
  headers?: Record<string, string>;
  body: unknown;
}

/** Posts JSON, a form or bytes under the message's id. Out: whether it was taken, and what was answered. */
export async function post(
  { url, headers = {}, body }: HttpRequest,
  id: string,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    // A form says itself where its parts begin.
    headers: {
      ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      'Idempotency-Key': id,
      ...headers,
    },
    body: typeof body === 'string' || body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body),
    redirect: 'error',
    signal,
  });
}

/** What an answer of the other system means: a client error is final, anything else is tried again. */
export const outcomeOf = ({ ok, status }: Response): DeliveryOutcome =>
  ok ? { is: 'accepted' } : { is: status < 500 && status !== 429 ? 'refused' : 'failed', why: `status ${status}` };

/** A target that takes one request a message. */
const httpTarget = (
  id: string,
  requestOf: (message: StoredMessage, files: readonly MessageFile[]) => HttpRequest,
): Target => ({
  id,
  async deliver(message, files, signal) {
    const response = await post(requestOf(message, files), message.id, signal);
    await response.body?.cancel();
    return outcomeOf(response);
  },
});

const iso = (at: number) => new Date(at).toISOString();

const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
const blob = ({ type, content }: MessageFile) => new Blob([new Uint8Array(content)], { type });

/** A message as systems of one's own get it; the content of files as base64. */
function payload(stored: StoredMessage, files: readonly MessageFile[]) {
  const { deliveredAt: _, answeredAt: _answered, quarantined: _waits, receivedAt, dueAt, ...message } = stored;
  return {
    ...neutralise(message),
    receivedAt: iso(receivedAt),
    ...(dueAt !== null && { dueAt: iso(dueAt) }),
    ...(files.length > 0 && {
      files: files.map(({ name, type, content }) => ({
        name,
        type,
        bytes: content.byteLength,
        content: base64(content),
      })),
    }),
  };
}

/** JSON, signed where there is a secret: `X-Prontuario-Signature: t=<seconds>,v1=<hex>`, an HMAC-SHA-256 of the seconds, a full stop and the body. */
export function signedRequest(url: string, secret: string | undefined, value: unknown): HttpRequest {
  const body = JSON.stringify(value);
  const seconds = Math.floor(Date.now() / 1000);
  const signature = secret && createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return { url, body, ...(signature && { headers: { 'X-Prontuario-Signature': `t=${seconds},v1=${signature}` } }) };
}

/** A webhook, signed where there is a secret. */
export const webhook = (id: string, { url, secret }: { url: string; secret?: string | undefined }): Target =>
  httpTarget(id, (message, files) => signedRequest(url, secret, payload(message, files)));

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const at = (base: string, path: string) => new URL(path, base.endsWith('/') ? base : `${base}/`).href;

/**
 * Zendesk: `POST /api/v2/tickets.json`, with an API token. Files go first, each to `/api/v2/uploads.json`; what no ticket takes up is
 * deleted there after some days.
 */
export const zendesk = (id: string, { url, email, token }: { url: string; email: string; token: string }): Target => ({
  id,
  async deliver(message, files, signal) {
    const headers = { Authorization: basic(`${email}/token`, token) };
    const uploads: string[] = [];
    for (const file of files) {
      const to = at(url, `api/v2/uploads.json?filename=${encodeURIComponent(file.name)}`);
      const request = { url: to, headers: { ...headers, 'Content-Type': file.type }, body: blob(file) };
      const response = await post(request, message.id, signal);
      if (!response.ok) {
        await response.body?.cancel();
        return outcomeOf(response);
      }
      const { upload } = (await response.json()) as { upload: { token: string } };
      uploads.push(upload.token);
    }
    const { name, mail, phone } = writerOf(message);
    const requester = { name, ...(mail && { email: mail }), ...(!mail && phone && { phone }) };
    const ticket = {
      subject: subjectOf(message),
      comment: { body: plainText(message), ...(uploads.length > 0 && { uploads }) },
      requester,
      external_id: message.id,
      tags: ['prontuario'],
    };
    const request = { url: at(url, 'api/v2/tickets.json'), headers, body: { ticket } };
    const response = await post(request, message.id, signal);
    await response.body?.cancel();
    return outcomeOf(response);
  },
});

/** Fields as a form, with files: lists are fields of the same name that ends in brackets. */
function formOf(fields: Record<string, unknown>, name: string, files: readonly MessageFile[]): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields))
    if (Array.isArray(value)) for (const one of value) form.append(`${key}[]`, String(one));
    else if (value !== undefined) form.append(key, String(value));
  for (const file of files) form.append(`${name}[]`, blob(file), file.name);
  return form;
}

/** Freshdesk: `POST /api/v2/tickets`, with the key of an agent. */
export const freshdesk = (id: string, { url, key }: { url: string; key: string }): Target =>
  httpTarget(id, (message, files) => {
    const { name, mail, phone } = writerOf(message);
    const ticket = {
      name,
      ...(mail ? { email: mail } : { phone: phone || message.reply, unique_external_id: message.id }),
      subject: subjectOf(message),
      description: escapeHtml(plainText(message)).replaceAll('\n', '<br>'),
      priority: 1,
      status: 2,
      source: 2,
      tags: ['prontuario', message.reference],
    };
    return {
      url: at(url, 'api/v2/tickets'),
      headers: { Authorization: basic(key, 'X') },
      body: files.length > 0 ? formOf(ticket, 'attachments', files) : ticket,
    };
  });

/** Zammad: `POST /api/v1/tickets`, with an access token. */
export const zammad = (id: string, { url, token, group }: { url: string; token: string; group: string }): Target =>
  httpTarget(id, (message, files) => {
    const { name, mail } = writerOf(message);
    return {
      url: at(url, 'api/v1/tickets'),
      headers: { Authorization: `Token token=${token}` },
      body: {
        title: subjectOf(message),
        group,
        customer_id: `guess:${mail || `${message.id}@no-mail.invalid`}`,
        article: {
          subject: subjectOf(message),
          body: plainText(message),
          type: 'web',
          sender: 'Customer',
          internal: false,
          from: name,
          content_type: 'text/plain',
          ...(files.length > 0 && {
            attachments: files.map((file) => ({
              filename: file.name,
              'mime-type': file.type,
              data: base64(file.content),
            })),
          }),
        },
      },
    };
  });

/**
 * Chatwoot: the client API of an inbox, by its identifier: the contact, a conversation, the message. The contact is the same at every
 * try; a conversation whose answer was lost stays empty.
 */
export const chatwoot = (id: string, { url, inbox }: { url: string; inbox: string }): Target => ({
  id,
  async deliver(message, files, signal) {
    const { name, mail, phone } = writerOf(message);
    const base = `public/api/v1/inboxes/${encodeURIComponent(inbox)}/contacts`;
    const step = async (path: string, body: unknown) => {
      const response = await post({ url: at(url, path), body }, message.id, signal);
      return { response, told: (await response.json().catch(() => ({}))) as { source_id?: string; id?: number } };
    };
    const contact = await step(base, {
      identifier: message.id,
      name,
      ...(mail && { email: mail }),
      ...(/^\+\d+$/.test(phone) && { phone_number: phone }),
    });
    if (!contact.response.ok) return outcomeOf(contact.response);
    const own = `${base}/${encodeURIComponent(contact.told.source_id ?? '')}/conversations`;
    const conversation = await step(own, { custom_attributes: { reference: message.reference } });
    if (!conversation.response.ok) return outcomeOf(conversation.response);
    const content = { content: plainText(message), echo_id: message.id };
    const body = files.length > 0 ? formOf(content, 'attachments', files) : content;
    const sent = await step(`${own}/${conversation.told.id}/messages`, body);
    return outcomeOf(sent.response);
  },
});
