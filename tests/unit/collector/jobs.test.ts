import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../../src/collector/clock.ts';
import { createDelivery } from '../../../src/collector/outbox/delivery.ts';
import { webhook } from '../../../src/collector/outbox/targets/http.ts';
import { createLog } from '../../../src/collector/log.ts';
import { createCollector } from '../../../src/collector/create-collector.ts';
import { serveApp } from '../../../src/collector/http/serve.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { all, newId, noon, storedEvent } from '../../contract/events.ts';
import { site, wireEvent } from './setup.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function opened(env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-jobs-'));
  const clock = { at: noon, now: () => clock.at };
  const lines: string[] = [];
  const collector = await createCollector({
    env: { PRONTUARIO_DATA: folder, ...env },
    site,
    clock,
    origins: ['http://localhost:4321'],
    log: createLog((line) => void lines.push(line)),
  });
  closing.push(
    () => rmSync(folder, { recursive: true }),
    () => collector.close(),
  );
  return { collector, clock, lines, folder };
}

/** The team's system: answers with the statuses given, then with 200. */
async function team(...statuses: number[]) {
  return answering(() => statuses.shift() ?? 200);
}
/** A team's system that decides on each message. */
async function answering(answer: () => number | Promise<number>) {
  const got: { key: string | undefined; body: Record<string, unknown> }[] = [];
  const server = createHttpServer(async (request: IncomingMessage, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    got.push({ key: request.headers['idempotency-key'] as string, body: JSON.parse(text) as Record<string, unknown> });
    response.writeHead(await answer()).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => server.closeAllConnections(),
  );
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in` };
}

describe('how often answers were opened', () => {
  it('is written with the next round, and once', async () => {
    const { collector } = await opened();
    const body = JSON.stringify({ v: 1, site: 'help.example', locale: 'it', article: 1042 });
    const init = { method: 'POST', body, headers: { 'content-type': 'text/plain' } };
    for (let n = 0; n < 2; n++) expect((await collector.app.request('/api/notes/open', init)).status).toBe(202);
    expect(await all(collector.store.daily())).toEqual([]);
    await collector.work();
    await collector.work();
    expect(await all(collector.store.daily())).toMatchObject([
      { day: '2026-11-22', kind: 'open', article: 1042, raw: 2 },
    ]);
  });

  it('waits where it cannot be written', async () => {
    const { collector } = await opened();
    const { store } = collector;
    const countOpens = store.countOpens.bind(store);
    const body = JSON.stringify({ v: 1, site: 'help.example', locale: 'it', article: 1042 });
    await collector.app.request('/api/notes/open', { method: 'POST', body, headers: { 'content-type': 'text/plain' } });
    store.countOpens = () => Promise.reject(new Error('full'));
    await collector.work();
    store.countOpens = countOpens;
    await collector.work();
    expect(await all(store.daily())).toMatchObject([{ kind: 'open', article: 1042, raw: 1 }]);
  });
});

describe('delivery of messages', () => {
  const message = (id = newId()) => ({ id, locale: 'it', reply: 'ada@posta.example', message: 'Dov’è?' });

  it('is tried until the team’s system takes the message, then never again', async () => {
    const { got, url } = await team(500, 404);
    const { collector, clock, lines } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: url });
    const { id, reference } = await collector.store.addMessage(message(), noon);
    for (let round = 0; round < 5; round++) {
      await collector.work();
      await collector.work();
      clock.at += 60_000;
    }
    expect(got).toHaveLength(3);
    expect(got.every(({ key }) => key === id)).toBe(true);
    expect(got[2]?.body).toEqual({ ...message(id), reference, receivedAt: '2026-11-22T12:00:00.000Z' });
    expect((await all(collector.store.messages()))[0]?.deliveredAt).toBe(noon + 120_000);
    expect(lines.join('')).toContain('message.refused');
    expect(lines.join('')).not.toContain('ada@');
  });

  it('of one message does not wait for another that fails', async () => {
    const { got, url } = await team(500);
    const { collector } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: url });
    await collector.store.addMessage(message(), noon);
    await collector.store.addMessage(message(), noon + 1);
    await collector.work();
    expect(got).toHaveLength(2);
    expect((await all(collector.store.messages())).filter(({ deliveredAt }) => deliveredAt)).toHaveLength(1);
  });

  it('hands on one line where there should be one, whatever an earlier version stored', async () => {
    const { got, url } = await team();
    const { collector } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: url });
    const stored = { ...message(), name: 'Ada\u202E\r\nTo: x@y.it', reply: 'a@b.it\r\nBcc: c@d.it', query: 'a\u0085b' };
    await collector.store.addMessage({ ...stored, message: 'uno\r\ndue\u009B' }, noon);
    await collector.work();
    expect(got[0]?.body).toMatchObject({
      name: 'Ada To: x@y.it',
      reply: 'a@b.it Bcc: c@d.it',
      query: 'a b',
      message: 'uno\ndue',
    });
  });

  it('of many is one round', async () => {
    const { got, url } = await team();
    const { collector } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: url });
    for (let count = 0; count < 23; count++) await collector.store.addMessage(message(), noon + count);
    await collector.work();
    expect(new Set(got.map(({ key }) => key)).size).toBe(23);
  });

  it('is done by one of two collectors, however slow the team’s system', async () => {
    const { collector, clock } = await opened();
    const { store } = collector;
    for (let count = 0; count < 25; count++) await store.addMessage(message(), noon + count);
    const quick = await team();
    const log = createLog(() => {});
    const other = createDelivery({ store, clock, targets: [webhook('webhook', quick)], log });
    const slow = await answering(async () => {
      clock.at += 9_900;
      await other.deliver();
      return 200;
    });
    await createDelivery({ store, clock, targets: [webhook('webhook', slow)], log }).deliver();
    const handed = [...slow.got, ...quick.got].map(({ key }) => key);
    expect(slow.got.length).toBeGreaterThan(1);
    expect([handed.length, new Set(handed).size]).toEqual([25, 25]);
  });

  it('holds up no stop when the team’s system never answers', async () => {
    const asked = createServer().listen(0, '127.0.0.1');
    await once(asked, 'listening');
    closing.push(() => asked.close());
    const { port } = asked.address() as AddressInfo;
    const { collector, folder } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: `http://127.0.0.1:${port}/` });
    await collector.store.addMessage(message(), noon);
    const rejected = await collector.app.request('/api/notes', {
      method: 'POST',
      body: '[1]',
      headers: { 'content-type': 'text/plain' },
    });
    expect(rejected.status).toBe(400);
    const connected = once(asked, 'connection');
    const round = collector.work();
    await connected;
    await collector.close();
    await round;
    const store = await openSqlite({ file: join(folder, 'prontuario.sqlite'), clock: { now: () => noon } });
    expect(await all(store.messages())).toMatchObject([{ deliveredAt: null }]);
    expect(await all(store.tallies())).toMatchObject([{ name: 'rejected', count: 1 }]);
    await store.close();
  }, 5_000);

  it('keeps the message when nobody is there', async () => {
    const { collector, lines } = await opened({ PRONTUARIO_MESSAGE_WEBHOOK: 'http://127.0.0.1:9/' });
    await collector.store.addMessage(message(), noon);
    await collector.work();
    expect((await all(collector.store.messages()))[0]?.deliveredAt).toBeNull();
    expect(lines.join('')).toContain('message.not-delivered');
  });
});

describe('jobs', () => {
  it('dissolve what is older than ninety days, by themselves', async () => {
    const { collector, clock } = await opened();
    await collector.store.append([storedEvent({ receivedAt: noon - 100 * dayMs }), storedEvent()]);
    await collector.work();
    expect(await all(collector.store.events())).toHaveLength(2);
    clock.at += 30_000;
    await collector.work();
    expect(await all(collector.store.events())).toHaveLength(1);
    expect(await all(collector.store.daily())).toHaveLength(1);
  });

  it('are not doubled when a round takes long', async () => {
    const { collector } = await opened();
    const first = collector.work();
    expect(collector.work()).toBe(first);
    await first;
    expect(collector.work()).not.toBe(first);
  });

  it('write down how many events were rejected', async () => {
    const { collector } = await opened();
    const post = (body: unknown) =>
      collector.app.request('/api/notes', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'text/plain', origin: 'http://localhost:4321' },
      });
    expect((await post([1, 2])).status).toBe(400);
    expect((await post([wireEvent(), 1])).status).toBe(200);
    await collector.work();
    await collector.work();
    expect(await all(collector.store.tallies())).toEqual([{ day: '2026-11-22', name: 'rejected', count: 3 }]);
  });
});

describe('the server', () => {
  it('says which variable to change when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    closing.push(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const { collector } = await opened();
    await expect(serveApp(collector, { host: '127.0.0.1', port })).rejects.toThrow(`-- --port ${port + 1}`);
  });

  it('stops though a job never ends', async () => {
    const { collector } = await opened();
    const { stop } = await serveApp(
      { app: collector.app, close: () => new Promise(() => {}) },
      { host: '127.0.0.1', port: 0 },
    );
    await stop();
  });

  it('answers over a real socket, knows the reader’s address, and stops once however often it is told', async () => {
    const { collector } = await opened();
    const { port, stop } = await serveApp(collector, { host: '127.0.0.1', port: 0 });
    const answer = await fetch(`http://127.0.0.1:${port}/api/notes`, {
      method: 'POST',
      body: JSON.stringify([wireEvent()]),
    });
    expect(answer.status).toBe(204);
    expect((await all(collector.store.events()))[0]?.actor).toMatch(/^[\w-]{16}$/);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
    await Promise.all([stop(), stop()]);
    closing.pop();
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });
});
