import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../src/collector/clock.ts';
import { networkGroupOf } from '../../../src/collector/privacy/network.ts';
import { StoreError } from '../../../src/collector/stores/contract.ts';
import { noon } from '../../contract/events.ts';
import { collector, origin, siteAt, wireEvent } from './setup.ts';

describe('the endpoint for events', () => {
  it('keeps a query on one line, and no sign that turns or steers what is printed', async () => {
    const { send, events } = await collector();
    await send([
      wireEvent({ kind: 'search', query: 'resi\nP-AAAAA\u0085rimborso\u202E', results: 0 }),
      wireEvent({ kind: 'comment', article: 1, comment: 'uno\ndue\u009B2J\u2067' }),
    ]);
    expect(await events()).toMatchObject([{ query: 'resi P-AAAAA rimborso' }, { comment: 'uno\ndue2J' }]);
  });

  it('acknowledges with 204 what is in the store, repeats included', async () => {
    const { send, events } = await collector();
    const event = wireEvent();
    expect((await send([event])).status).toBe(204);
    expect((await send([event])).status).toBe(204);
    expect(await events()).toMatchObject([{ id: event.id, vote: 1, article: 1042, receivedAt: noon, eventAt: noon }]);
  });

  it('has one row when the answer was lost on the way and the reader sent again', async () => {
    const { send, events } = await collector();
    const event = wireEvent();
    await send([event]);
    await send([{ ...event, ageMs: 4000 }]);
    expect(await events()).toHaveLength(1);
  });

  it('says which events of a batch it refused, and keeps the others', async () => {
    const { send, events, tallies } = await collector();
    const good = wireEvent();
    const answer = await send([
      { ...wireEvent(), extra: 1 },
      good,
      wireEvent({ site: 'other.example' }),
      wireEvent({ locale: 'fr' }),
      7,
    ]);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      rejected: [
        { index: 0, code: 'invalid' },
        { index: 2, code: 'site' },
        { index: 3, code: 'locale' },
        { index: 4, code: 'invalid' },
      ],
    });
    expect((await events()).map(({ id }) => id)).toEqual([good.id]);
    expect(tallies.rejected).toBe(4);
  });

  it('keeps a comment whose reason is no longer offered, without the reason', async () => {
    const { send, events } = await collector();
    const comment = { kind: 'comment', article: 1 };
    const answer = await send([
      wireEvent({ ...comment, reason: 'gone', comment: 'Manca il prezzo' }),
      wireEvent({ ...comment, reason: 'gone' }),
    ]);
    expect(await answer.json()).toEqual({ rejected: [{ index: 1, code: 'reason' }] });
    expect(await events()).toMatchObject([{ comment: 'Manca il prezzo' }]);
    expect((await events())[0]).not.toHaveProperty('reason');
  });

  it.each([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['no list', '{}', 400],
    ['an empty list', '[]', 400],
    ['only refused events', '[1,2]', 400],
    ['bytes that are not UTF-8', new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]), 400],
    ['21 events', JSON.stringify(Array.from({ length: 21 }, () => wireEvent())), 413],
    ['one byte too many', `[${' '.repeat(16 * 1024 - 1)}]`, 413],
  ])('refuses %s', async (_name, body, status) => {
    const { post, events } = await collector();
    expect((await post(body)).status).toBe(status);
    expect(await events()).toEqual([]);
  });

  it('takes a body of exactly the largest size', async () => {
    const { post, events } = await collector();
    const json = JSON.stringify([wireEvent()]);
    expect((await post(json.padEnd(16 * 1024))).status).toBe(204);
    expect(await events()).toHaveLength(1);
  });

  it('counts a body that does not say its length', async () => {
    const { app } = await collector();
    const stream = (size: number) =>
      new Request('http://localhost/api/notes', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin },
        body: new ReadableStream({
          pull(controller) {
            controller.enqueue(new TextEncoder().encode(JSON.stringify([wireEvent()]).padEnd(size)));
            controller.close();
          },
        }),
        duplex: 'half',
      } as RequestInit);
    expect((await app.request(stream(16 * 1024))).status).toBe(204);
    expect((await app.request(stream(16 * 1024 + 1))).status).toBe(413);
  });

  it('takes text/plain only', async () => {
    const { request } = await collector();
    for (const type of ['application/json', 'multipart/form-data', 'text/html'])
      expect(
        (await request('/api/notes', { method: 'POST', body: '[]' }, { headers: { 'content-type': type } })).status,
      ).toBe(415);
  });

  it.each(['/voti/', 'https://notes.example/in/', 'https://notes.example', 'https://notes.example/'])(
    'is where the pages send to, with or without a slash at its end: %s',
    async (endpoint) => {
      const served = siteAt(endpoint);
      const { post, form, events } = await collector({}, undefined, served);
      const { pathname } = new URL(served.collector.endpoint, origin);
      expect((await post(JSON.stringify([wireEvent()]), {}, pathname)).status).toBe(204);
      const vote = { article: '1', locale: 'it', vote: '1' };
      const action = new URL(`${served.collector.endpoint}/form`, origin).pathname;
      expect((await form(vote, {}, action)).status).toBe(303);
      expect(await events()).toHaveLength(2);
    },
  );

  it('answers other methods with 405 and unknown paths with 404', async () => {
    const { get, request } = await collector();
    expect((await get('/api/notes')).status).toBe(405);
    expect((await request('/api/notes', { method: 'OPTIONS' })).headers.get('allow')).toBe('POST');
    expect((await get('/api')).status).toBe(404);
  });

  it('sends long requests away when too many are under way, and takes them again afterwards', async () => {
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { send } = await collector({}, (store) => ({
      ...store,
      append: async (events) => {
        await gate;
        await store.append(events);
      },
    }));
    const comment = 'a'.repeat(1000);
    const batch = () => Array.from({ length: 13 }, () => wireEvent({ kind: 'comment', article: 1, comment }));
    const from = (index: number) => ({ address: `198.51.100.${index % 250}`, agent: index < 250 ? 'Firefox' : 'Edg' });
    let early = 0;
    const sent = Array.from({ length: 400 }, async (_, index) => {
      const { status, headers } = await send(batch(), from(index));
      if (status === 503) {
        early += 1;
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        if (early === 1) open();
      }
      return status;
    });
    const statuses = await Promise.all(sent);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(50);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(200);
    expect((await send([wireEvent()], { address: '192.0.2.1' })).status).toBe(204);
  });

  it('answers 503 with Retry-After, and no acknowledgement, when the store cannot commit', async () => {
    const { send } = await collector({}, (store) => ({
      ...store,
      append: () =>
        Promise.reject(new StoreError('unavailable', 'full', Object.assign(new Error('disk'), { errcode: 13 }))),
    }));
    const answer = await send([wireEvent()]);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('who may send', () => {
  it.each([
    [{ origin }, 204],
    [{ origin: '' }, 204],
    [{ origin: '', 'sec-fetch-site': 'same-origin' }, 204],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 204],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: '', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: `${origin}.evil.example` }, 403],
    [{ origin: 'http://help.example' }, 403],
    [{ origin: `${origin}:8443` }, 403],
  ] as [Record<string, string>, number][])('%j is answered %i', async (headers, status) => {
    const { send, events } = await collector();
    expect((await send([wireEvent()], { headers })).status).toBe(status);
    expect(await events()).toHaveLength(status === 204 ? 1 : 0);
  });

  it('lets a page of ours read the answer, without credentials, and no other page', async () => {
    const { send } = await collector();
    const ours = (await send([wireEvent()])).headers;
    expect(ours.get('access-control-allow-origin')).toBe(origin);
    expect(ours.get('access-control-allow-credentials')).toBeNull();
    expect(ours.get('vary')).toBe('Origin');
    const other = (await send([wireEvent()], { headers: { origin: 'https://evil.example' } })).headers;
    expect(other.get('access-control-allow-origin')).toBeNull();
  });
});

describe('time', () => {
  it('is the server’s: a reader’s clock ten years off changes no day', async () => {
    const { send, events } = await collector();
    const past = '0153af2b-0000-7000-8000-000000000001';
    const future = '03e5f3c0-0000-7000-8000-000000000002';
    await send([wireEvent({ id: past, ageMs: 1500 }), wireEvent({ id: future })]);
    expect((await events()).map(({ eventAt }) => eventAt).sort()).toEqual([noon - 1500, noon]);
  });

  it('puts an old vote on the day of the act, a week back at most', async () => {
    const { send, events } = await collector();
    await send([wireEvent({ ageMs: 7 * dayMs })]);
    expect((await events())[0]?.eventAt).toBe(noon - 7 * dayMs);
    expect((await send([wireEvent({ ageMs: 7 * dayMs + 1 })])).status).toBe(400);
    expect((await send([wireEvent({ ageMs: -1 })])).status).toBe(400);
  });
});

describe('what is kept of a sender', () => {
  it('is one actor for a day, and the same group of networks for the whole network and on the next day', async () => {
    const { send, events, clock } = await collector();
    await send([wireEvent()], { address: '203.0.113.7' });
    await send([wireEvent()], { address: '203.0.113.200' });
    clock.at += dayMs;
    await send([wireEvent()], { address: '203.0.113.7' });
    const kept = await events();
    expect(new Set(kept.map(({ actor }) => actor)).size).toBe(3);
    expect(kept.map(({ networkGroup }) => networkGroup)).toEqual(Array(3).fill(networkGroupOf('203.0.113.1')));
    expect(JSON.stringify(kept)).not.toContain('203.0');
  });
});

describe('limits for one actor', () => {
  it('are 30 events a minute, then 429 with the time to wait', async () => {
    const { send, events, clock, tallies } = await collector();
    await send(Array.from({ length: 20 }, () => wireEvent()));
    const batch = Array.from({ length: 20 }, () => wireEvent());
    const answer = await send(batch);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBe(60);
    const { committed } = (await answer.json()) as { committed: string[] };
    expect(committed).toEqual(batch.slice(0, 10).map(({ id }) => id));
    expect(await events()).toHaveLength(30);
    expect(tallies.limited).toBe(10);
    clock.at += 60_000;
    expect((await send(batch)).status).toBe(204);
    expect(await events()).toHaveLength(40);
  });

  it('are 5 comments an hour, which hold back no vote', async () => {
    const { send, events, clock } = await collector();
    const comment = () => wireEvent({ kind: 'comment', article: 1, comment: 'manca qualcosa' });
    expect((await send(Array.from({ length: 5 }, comment))).status).toBe(204);
    clock.at += 30 * 60_000;
    const answer = await send([comment(), wireEvent()]);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe(String(30 * 60));
    expect((await events()).filter(({ kind }) => kind === 'vote')).toHaveLength(1);
  });

  it('go by the address that the nearest trusted proxy saw, not by one that the reader claims', async () => {
    const { send } = await collector({ PRONTUARIO_PROXIES: '1', PRONTUARIO_EVENTS_PER_MINUTE: '1' });
    const from = (chain: string) => send([wireEvent()], { headers: { 'x-forwarded-for': chain } });
    expect((await from('198.51.100.1, 203.0.113.9')).status).toBe(204);
    expect((await from('198.51.100.2, 203.0.113.9')).status).toBe(429);
    expect((await from('203.0.113.9, 203.0.113.10')).status).toBe(204);
    const direct = await collector({ PRONTUARIO_EVENTS_PER_MINUTE: '1' });
    expect((await direct.send([wireEvent()], { headers: { 'x-forwarded-for': '198.51.100.1' } })).status).toBe(204);
    expect((await direct.send([wireEvent()], { headers: { 'x-forwarded-for': '198.51.100.2' } })).status).toBe(429);
  });

  it('are each reader’s own', async () => {
    const { send } = await collector();
    const full = () => Array.from({ length: 20 }, () => wireEvent());
    await send(full());
    expect((await send(full())).status).toBe(429);
    expect((await send(full(), { address: '203.0.113.8' })).status).toBe(204);
    expect((await send(full(), { agent: 'Mozilla/5.0 (Windows) Chrome/150' })).status).toBe(204);
  });
});

describe('operations', () => {
  it('answers /healthz, and /readyz by a real write', async () => {
    const { get } = await collector();
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    const broken = await collector({}, (store) => ({
      ...store,
      ready: () => Promise.reject(new StoreError('unavailable', 'full')),
    }));
    expect((await broken.get('/healthz')).status).toBe(200);
    expect((await broken.get('/readyz')).status).toBe(503);
  });

  it('shows /metrics to this machine only, and not through a proxy on it', async () => {
    const { get, send } = await collector();
    await send([wireEvent()]);
    const answer = await get('/metrics', { address: '127.0.0.1' });
    expect(await answer.text()).toContain('prontuario_events_total{kind="vote"} 1\n');
    expect((await get('/metrics', { address: '203.0.113.7' })).status).toBe(404);
    expect(
      (await get('/metrics', { address: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.7' } })).status,
    ).toBe(404);
  });
});
