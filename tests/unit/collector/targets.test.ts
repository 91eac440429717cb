import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readTargets } from '../../../src/collector/outbox/read-targets.ts';
import { receiptMail } from '../../../src/collector/outbox/receipt-mail.ts';
import { chatwoot, freshdesk, webhook, zammad, zendesk } from '../../../src/collector/outbox/targets/http.ts';
import type { StoredMessage } from '../../../src/collector/stores/contract.ts';
import { newId, noon } from '../../contract/events.ts';

interface Asked {
  path: string;
  type: string;
  body: Buffer;
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A ticket system that takes everything and says what each of them would. */
async function desk(answer?: RequestListener) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body: Buffer.concat(parts) });
      response.setHeader('content-type', 'application/json');
      if (answer) return answer(request, response);
      const upload = { token: `token-${asked.length}` };
      response.end(JSON.stringify({ upload, user: { id: 5 }, source_id: 'source', id: 7 }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const message: StoredMessage = {
  id: newId(),
  reference: 'P-7K3M9B',
  locale: 'it',
  reply: 'ada@posta.example',
  message: 'Il pacco è rotto.',
  subject: 'Pacco rotto',
  order: 'DSP-123456',
  receivedAt: noon,
  deliveredAt: null,
  dueAt: null,
  answeredAt: null,
  quarantined: false,
  files: [{ name: 'foto.jpg', type: 'image/jpeg', bytes: 4 }],
};
const content = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const files = [{ name: 'foto.jpg', type: 'image/jpeg', content }];
const signal = () => AbortSignal.timeout(5000);
const json = ({ body }: Asked) => JSON.parse(body.toString()) as Record<string, unknown>;
const form = ({ body, type }: Asked) =>
  new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();

it('a webhook gets files as base64, with subject and order number', async () => {
  const { asked, url } = await desk();
  expect(await webhook('own', { url }).deliver(message, files, signal())).toEqual({ is: 'accepted' });
  expect(json(asked[0]!)).toMatchObject({
    subject: 'Pacco rotto',
    order: 'DSP-123456',
    files: [{ name: 'foto.jpg', type: 'image/jpeg', bytes: 4, content: content.toString('base64') }],
  });
});

it('Zendesk gets files first, and the ticket names them', async () => {
  const { asked, url } = await desk();
  const target = zendesk('own', { url, email: 'a@b.it', token: 't' });
  expect(await target.deliver(message, files, signal())).toEqual({ is: 'accepted' });
  expect(asked[0]).toMatchObject({ path: '/api/v2/uploads.json?filename=foto.jpg', type: 'image/jpeg', body: content });
  expect(json(asked[1]!)).toMatchObject({
    ticket: { subject: '[P-7K3M9B] Pacco rotto', comment: { uploads: ['token-1'] } },
  });
});

it('Zendesk gets who gave a telephone number alone as a user first: a requester needs an address there', async () => {
  const { asked, url } = await desk();
  const target = zendesk('own', { url, email: 'a@b.it', token: 't' });
  expect(await target.deliver({ ...message, reply: '333 123 4567' }, [], signal())).toEqual({ is: 'accepted' });
  expect(asked[0]?.path).toBe('/api/v2/users/create_or_update.json');
  expect(json(asked[0]!)).toEqual({ user: { name: '333 123 4567', external_id: message.id } });
  expect(json(asked[1]!)).toMatchObject({ ticket: { requester_id: 5 } });
  expect(json(asked[1]!)).not.toHaveProperty('ticket.requester');
});

it.each([
  ['is there', 1, 'accepted'],
  ['is not there', 0, 'refused'],
])(
  'Zendesk is asked whether a ticket %s whose key it refuses, since files had other names before',
  async (_, there, is) => {
    const { url } = await desk((request, response) => {
      if (request.method === 'GET') return response.end(JSON.stringify({ tickets: Array.from({ length: there }) }));
      if (request.url?.endsWith('tickets.json')) response.statusCode = 400;
      return response.end(JSON.stringify({ upload: { token: 'x' }, error: 'IdempotentRequestError' }));
    });
    const target = zendesk('own', { url, email: 'a@b.it', token: 't' });
    expect(await target.deliver(message, files, signal())).toMatchObject({ is });
  },
);

it('no ticket system gets an address or a number that it would refuse: they stand in the text', async () => {
  const { asked, url } = await desk();
  for (const reply of ['mario..rossi@posta.example', 'ada@posta.example o bea@posta.example', '+0039 02 123456']) {
    await freshdesk('own', { url, key: 'k' }).deliver({ ...message, reply }, [], signal());
    await zammad('own', { url, token: 't', group: 'Users' }).deliver({ ...message, reply }, [], signal());
    await chatwoot('own', { url, inbox: 'box' }).deliver({ ...message, reply }, [], signal());
  }
  const to = (path: string) => asked.filter((one) => one.path.endsWith(path)).map(json);
  expect(
    to('api/v2/tickets').map(({ email, phone, unique_external_id }) => [email, phone, unique_external_id]),
  ).toEqual([
    [undefined, undefined, message.id],
    [undefined, undefined, message.id],
    [undefined, '+003902123456', undefined],
  ]);
  expect(to('api/v1/tickets').map(({ customer_id }) => customer_id)).toEqual(
    Array.from({ length: 3 }, () => `guess:${message.id}@no-mail.invalid`),
  );
  for (const contact of to('contacts')) expect(Object.keys(contact).sort()).toEqual(['identifier', 'name']);
});

it('Freshdesk gets a form where there are files, and else what it got before', async () => {
  const { asked, url } = await desk();
  const target = freshdesk('own', { url, key: 'k' });
  expect(await target.deliver(message, files, signal())).toEqual({ is: 'accepted' });
  const sent = await form(asked[0]!);
  expect(sent.getAll('tags[]')).toEqual(['prontuario', 'P-7K3M9B']);
  expect(sent.get('description')).toContain('Ordine: DSP-123456');
  const file = sent.get('attachments[]') as File;
  expect([file.name, file.type, Buffer.from(await file.arrayBuffer())]).toEqual(['foto.jpg', 'image/jpeg', content]);
  await target.deliver(message, [], signal());
  expect(json(asked[1]!)).toMatchObject({ subject: '[P-7K3M9B] Pacco rotto', tags: ['prontuario', 'P-7K3M9B'] });
});

it('Zammad gets files in the article', async () => {
  const { asked, url } = await desk();
  const target = zammad('own', { url, token: 't', group: 'Users' });
  expect(await target.deliver(message, files, signal())).toEqual({ is: 'accepted' });
  expect(json(asked[0]!)).toMatchObject({
    article: { attachments: [{ filename: 'foto.jpg', 'mime-type': 'image/jpeg', data: content.toString('base64') }] },
  });
});

it('Chatwoot gets files with the message of the conversation', async () => {
  const { asked, url } = await desk();
  expect(await chatwoot('own', { url, inbox: 'box' }).deliver(message, files, signal())).toEqual({ is: 'accepted' });
  expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual(['contacts', 'conversations', 'messages']);
  const sent = await form(asked[2]!);
  expect(sent.get('echo_id')).toBe(message.id);
  expect((sent.get('attachments[]') as File).name).toBe('foto.jpg');
});

it('people read why an answer did not help in words, programs by its id', async () => {
  const { asked, url } = await desk();
  const file = join(mkdtempSync(join(tmpdir(), 'prontuario-targets-')), 'targets.yaml');
  writeFileSync(
    file,
    `targets:\n  - { id: own, kind: webhook, url: "${url}" }\n  - { id: z, kind: zendesk, url: "${url}", email: a@b.it, token: t }\n`,
  );
  const reasons = new Map([['unclear', { it: 'Non è chiara', en: 'Not clear' }]]);
  const targets = readTargets({ PRONTUARIO_MESSAGE_TARGETS: file }, { name: 'Esempio', timeZone: 'UTC', reasons });
  for (const target of targets) await target.deliver({ ...message, reason: 'unclear' }, [], signal());
  expect(json(asked[0]!)).toMatchObject({ reason: 'unclear' });
  expect(asked[1]!.body.toString()).toContain('Non ti è stata utile: Non è chiara');
});

it('the receipt by mail says number, promise and what was sent, and quotes nothing that holds a link', () => {
  const to = { mail: 'ada@posta.example', date: 'lunedì 30 novembre', company: 'Esempio' };
  const { text, html } = receiptMail(message, to);
  for (const shown of ['P-7K3M9B', 'lunedì 30 novembre', 'Il pacco è rotto.', 'DSP-123456'])
    for (const form of [text, html]) expect(form).toContain(shown);
  expect(html).toContain('<html lang="it" dir="ltr">');
  const spam = receiptMail({ ...message, subject: 'Comprate su www.cheap.example' }, to);
  for (const form of [spam.text, spam.html]) expect(form).not.toMatch(/cheap|Il pacco/);
});
