import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendBeacon, postEvents } from '../../../src/feedback/transport.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

/** A server that answers as told. Out: its address, and what it got. */
async function server(answer: RequestListener) {
  const got: { request: IncomingMessage; body: string }[] = [];
  const listening = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    got.push({ request, body });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closing.push(() => listening.close());
  return { got, url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/in` };
}
const replying = (status: number, headers: Record<string, string> = {}, body = '') =>
  server((_, response) => response.writeHead(status, headers).end(body));

describe('a request of the browser', () => {
  it('is plain text, outlives its page and carries no credentials', async () => {
    const asked: RequestInit[] = [];
    const real = fetch;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      asked.push(init);
      return real(url, init);
    });
    const { url, got } = await replying(204);
    expect(await postEvents(url, '[1]')).toMatchObject({ status: 204, retryAfterMs: 0 });
    expect(got.map(({ body }) => body)).toEqual(['[1]']);
    expect(got[0]?.request.headers['content-type']).toMatch(/^text\/plain/);
    expect(asked).toMatchObject([{ method: 'POST', keepalive: true, credentials: 'omit' }]);
  });

  it.each([
    ['90', 90_000, 90_000],
    [new Date(Date.now() + 60_000).toUTCString(), 30_000, 60_000],
    [new Date(Date.now() - 60_000).toUTCString(), 0, 0],
    ['soon', 0, 0],
    ['', 0, 0],
  ])('waits as long as Retry-After says, in seconds or until a date: %j', async (value, least, most) => {
    const { url } = await replying(503, { 'Retry-After': value });
    const { status, retryAfterMs = -1 } = await postEvents(url, '[]');
    expect(status).toBe(503);
    expect(retryAfterMs).toBeGreaterThanOrEqual(least);
    expect(retryAfterMs).toBeLessThanOrEqual(most);
  });

  it('knows the collector’s 200 from a page that something in between answered with', async () => {
    const ours = await replying(200, {}, '{"rejected":[{"index":0,"code":"invalid"}]}');
    expect((await postEvents(ours.url, '[]')).status).toBe(200);
    const portal = await replying(200, { 'Content-Type': 'text/html' }, '<h1>Free WiFi</h1>');
    expect((await postEvents(portal.url, '[]')).status).toBe(0);
  });

  it('says what a 429 took all the same', async () => {
    const { url } = await replying(429, { 'Retry-After': '7' }, '{"committed":["a"]}');
    expect(await postEvents(url, '[]')).toEqual({ status: 429, retryAfterMs: 7000, committed: ['a'] });
  });

  it('rejects when nobody answers, and a beacon that is blocked throws nothing', async () => {
    const { url } = await server((request) => request.socket.destroy());
    await expect(postEvents(url, '[]')).rejects.toThrow();
    vi.stubGlobal('navigator', {
      sendBeacon() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(() => sendBeacon(url, '[]')).not.toThrow();
  });
});
