import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from '../../properties.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { faultyFields, postMessage } from '../../../src/contact/post-message.ts';
import { messageSchema } from '../../../src/events/message.ts';
import { messageLimits } from '../../../src/events/message-limits.ts';
import { newId } from '../../contract/events.ts';

/** What the form says of two fields, and what the collector says. */
const faulty = (message: string, reply: string) => faultyFields({ message, reply, order: '' }, '', false);

function refused(message: string, reply: string): string[] {
  const parsed = messageSchema.safeParse({ id: newId(), locale: 'it', message, reply });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])).sort();
}

describe('form and collector agree', () => {
  it.each([
    'ada@posta.example',
    ' ada@posta.example ',
    'tel. 333 1234567',
    'cell. 333/12 34 567 dopo le 18',
    'mario@example.com oppure 333 1234567',
    'Mario <mario@example.com>',
    '+39 (02) 9955-1234',
    '００３９ ３３３ １２３４５６７',
    '333\u00A01234567\u000B',
  ])('that "%s" is where somebody can be reached', (reply) => {
    expect([faulty('Aiuto', reply), refused('Aiuto', reply)]).toEqual([[], []]);
  });

  it.each(['', ' ', 'a@b.', 'a@b', '@', 'nessuno', '12345', '------', '1a2b3c4d5e6'])('that "%s" is not', (reply) => {
    expect([faulty('Aiuto', reply), refused('Aiuto', reply)]).toEqual([['reply'], ['reply']]);
  });

  it.each([
    ['', []],
    ['  ', []],
    ['ordine dsp-123456', []],
    ['12', ['order']],
  ])('form names "%s" as a wrong order number beside all else that is wrong', (order, wrong) => {
    const told = faultyFields({ message: '', reply: '', order }, 'DSP-[0-9]{6}', true);
    expect(told).toEqual(['message', 'files', ...wrong, 'reply']);
  });

  it('about every text, whatever signs are in it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[\d @.a\v\0/+-]{0,40}$/));
    fc.assert(
      fc.property(text, text, (message, reply) => {
        expect(refused(message, reply)).toEqual(faulty(message, reply));
      }),
      { numRuns: 2000 },
    );
  });

  it('and what a word processor put in goes, or becomes a line end, rather than the whole message', () => {
    const pasted = {
      id: newId(),
      locale: 'it',
      message: 'Buongiorno,\u000Bl’ordine\u0007 \ud83d',
      reply: 'a@b.it\u0000',
    };
    expect(messageSchema.parse(pasted)).toMatchObject({ message: 'Buongiorno,\nl’ordine', reply: 'a@b.it' });
  });

  it('that what was searched is cut, not a reason to refuse', () => {
    const query = `${'x'.repeat(199)}🥕 e altro`;
    const sent = { id: newId(), locale: 'it', message: 'Aiuto', reply: 'a@b.it', query };
    expect(messageSchema.parse(sent).query).toBe('x'.repeat(199));
    expect(refused('x'.repeat(messageLimits.message + 1), 'a@b.it')).toEqual(['message']);
  });
});

describe('a message that is sent', () => {
  const closing: (() => unknown)[] = [];
  afterEach(() => closing.splice(0).forEach((close) => close()));

  async function answeredBy(answer: (response: ServerResponse, body: string) => void) {
    const server = createServer(async (request: IncomingMessage, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      answer(response, body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    const form = new FormData();
    form.set('message', 'Aiuto');
    return postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, form);
  }

  it.each([
    [200, {}, '{"reference":"P-7K3M9"}', { is: 'kept', reference: 'P-7K3M9' }],
    [200, {}, '<title>Wi-Fi</title>', { is: 'failed' }],
    [200, {}, '{}', { is: 'failed' }],
    [400, {}, '{"fields":["reply"]}', { is: 'incomplete', fields: ['reply'] }],
    [400, {}, '{"fields":["locale"]}', { is: 'refused' }],
    [400, {}, '', { is: 'refused' }],
    [403, {}, '', { is: 'refused' }],
    [429, { 'Retry-After': '2399' }, '', { is: 'busy', minutes: 40 }],
    [429, {}, '', { is: 'busy', minutes: 1 }],
    [503, { 'Retry-After': '3' }, '', { is: 'failed' }],
  ])('and answered with %i %j %s', async (status, headers, body, outcome) => {
    expect(await answeredBy((response) => response.writeHead(status, headers).end(body))).toEqual(outcome);
  });

  it('and answered by nobody is not lost without a word', async () => {
    expect(await answeredBy((response) => response.destroy())).toEqual({ is: 'failed' });
  });
});
