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

/** Posts JSON, a form or bytes, with the message's id as the idempotency key where one request is the whole delivery. Out: the response. */
export async function post(
  { url, headers = {}, body }: HttpRequest,
  id: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    // `fetch` sets the type of a form, with its boundary.
    headers: {
      ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      ...(id && { 'Idempotency-Key': id }),
      ...headers,
    },
    body: typeof body === 'string' || body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body),
    redirect: 'error',
    signal,
  });
}

/** The outcome of a response: a client error is final, anything else is retried. */
export const outcomeOf = ({ ok, status }: Response): DeliveryOutcome =>
  ok ? { is: 'accepted' } : { is: status < 500 && status !== 429 ? 'refused' : 'failed', why: `status ${status}` };

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

const isoMoment = (at: number) => new Date(at).toISOString();

const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
const blob = ({ type, content }: MessageFile) => new Blob([new Uint8Array(content)], { type });

/** The webhook payload; file contents as base64. */
function payload(stored: StoredMessage, files: readonly MessageFile[]) {
  const { deliveredAt: _, answeredAt: _answered, quarantined: _waits, receivedAt, dueAt, ...message } = stored;
  return {
    ...neutralise(message),
    receivedAt: isoMoment(receivedAt),
    ...(dueAt !== null && { dueAt: isoMoment(dueAt) }),
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

/** A JSON request, signed when there is a secret: `X-Prontuario-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over `<seconds>.<body>`. */
export function signedRequest(url: string, secret: string | undefined, value: unknown): HttpRequest {
  const body = JSON.stringify(value);
  const seconds = Math.floor(Date.now() / 1000);
  const signature = secret && createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return { url, body, ...(signature && { headers: { 'X-Prontuario-Signature': `t=${seconds},v1=${signature}` } }) };
}

export const webhook = (id: string, { url, secret }: { url: string; secret?: string | undefined }): Target =>
  httpTarget(id, (message, files) => signedRequest(url, secret, payload(message, files)));

const basicAuthorization = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const urlAt = (base: string, path: string) => new URL(path, base.endsWith('/') ? base : `${base}/`).href;

/**
 * Zendesk: `POST /api/v2/tickets.json`, with an API token. Files are uploaded first to `/api/v2/uploads.json`, where unused ones are
 * deleted after three days. A new requester needs a name and an address: "A name and email are required"
 * (https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/); for a telephone number alone a user is created before,
 * for whom a name is enough (…/ticketing/users/users/#create-or-update-user).
 */
export const zendesk = (id: string, { url, email, token }: { url: string; email: string; token: string }): Target => ({
  id,
  async deliver(message, files, signal) {
    const headers = { Authorization: basicAuthorization(`${email}/token`, token) };
    /** The JSON response, or the outcome of a failed request. Only the ticket has the message's id as its idempotency key. */
    const step = async (path: string, body: unknown, type?: string) => {
      const request = { url: urlAt(url, path), headers: { ...headers, ...(type && { 'Content-Type': type }) }, body };
      const response = await post(request, undefined, signal);
      if (response.ok) return (await response.json()) as { upload?: { token: string }; user?: { id: number } };
      await response.body?.cancel();
      return outcomeOf(response);
    };
    const uploads: string[] = [];
    for (const file of files) {
      const told = await step(`api/v2/uploads.json?filename=${encodeURIComponent(file.name)}`, blob(file), file.type);
      if ('is' in told) return told;
      if (told.upload) uploads.push(told.upload.token);
    }
    const { name, mail } = writerOf(message);
    const user = mail
      ? {}
      : await step('api/v2/users/create_or_update.json', { user: { name, external_id: message.id } });
    if ('is' in user) return user;
    const ticket = {
      subject: subjectOf(message),
      comment: { body: plainText(message), ...(uploads.length > 0 && { uploads }) },
      ...(mail ? { requester: { name, email: mail } } : { requester_id: user.user?.id }),
      external_id: message.id,
      tags: ['prontuario'],
    };
    const response = await post(
      { url: urlAt(url, 'api/v2/tickets.json'), headers, body: { ticket } },
      message.id,
      signal,
    );
    // Files uploaded again have other tokens, so that the idempotency key is rejected: look the ticket up by its external id
    // (https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency).
    if (response.status === 400 && files.length > 0) {
      const known = await fetch(urlAt(url, `api/v2/tickets.json?external_id=${message.id}`), { headers, signal });
      const { tickets = [] } = (await known.json()) as { tickets?: unknown[] };
      if (tickets.length > 0) return { is: 'accepted' };
    }
    await response.body?.cancel();
    return outcomeOf(response);
  },
});

/** Encodes fields and files as a form; list fields have a name with brackets. */
function formOf(fields: Record<string, unknown>, name: string, files: readonly MessageFile[]): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields))
    if (Array.isArray(value)) for (const one of value) form.append(`${key}[]`, String(one));
    else if (value !== undefined) form.append(key, String(value));
  for (const file of files) form.append(`${name}[]`, blob(file), file.name);
  return form;
}

/** Freshdesk: `POST /api/v2/tickets`. With a telephone number the name is mandatory (https://developers.freshdesk.com/api/#create_ticket). */
export const freshdesk = (id: string, { url, key }: { url: string; key: string }): Target =>
  httpTarget(id, (message, files) => {
    const { name, mail, phone } = writerOf(message);
    const ticket = {
      name,
      ...(mail ? { email: mail } : phone ? { phone } : { unique_external_id: message.id }),
      subject: subjectOf(message),
      description: escapeHtml(plainText(message)).replaceAll('\n', '<br>'),
      priority: 1,
      status: 2,
      source: 2,
      tags: ['prontuario', message.reference],
    };
    return {
      url: urlAt(url, 'api/v2/tickets'),
      headers: { Authorization: basicAuthorization(key, 'X') },
      body: files.length > 0 ? formOf(ticket, 'attachments', files) : ticket,
    };
  });

/** Zammad: `POST /api/v1/tickets`, with an access token. */
export const zammad = (id: string, { url, token, group }: { url: string; token: string; group: string }): Target =>
  httpTarget(id, (message, files) => {
    const { name, mail } = writerOf(message);
    return {
      url: urlAt(url, 'api/v1/tickets'),
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

/** Chatwoot's client API: contact, conversation, message. A conversation whose response was lost stays empty. */
export const chatwoot = (id: string, { url, inbox }: { url: string; inbox: string }): Target => ({
  id,
  async deliver(message, files, signal) {
    const { name, mail, phone } = writerOf(message);
    const base = `public/api/v1/inboxes/${encodeURIComponent(inbox)}/contacts`;
    const step = async (path: string, body: unknown) => {
      const response = await post({ url: urlAt(url, path), body }, message.id, signal);
      return { response, told: (await response.json().catch(() => ({}))) as { source_id?: string; id?: number } };
    };
    const contact = await step(base, {
      identifier: message.id,
      name,
      ...(mail && { email: mail }),
      // E.164, or the contact is rejected (https://github.com/chatwoot/chatwoot/blob/develop/app/models/contact.rb).
      ...(/^\+[1-9]\d{1,14}$/.test(phone) && { phone_number: phone }),
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
