import fc from '../../properties.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { effectiveVotes } from '../../../src/insights/aggregate/votes.ts';
import { all } from '../../contract/events.ts';
import { readerDays } from '../insights/summary.ts';
import { hostileBodies, hostileForms, hostileMessages } from './fuzz.ts';
import { collector, wireEvent } from './setup.ts';

const patient = { PRONTUARIO_EVENTS_PER_MINUTE: '1000000', PRONTUARIO_COMMENTS_PER_HOUR: '1000000' };

/** The votes that the report counts. */
function countedVotes(events: readonly StoredEvent[]) {
  return readerDays(events).flatMap(({ acts }) => effectiveVotes(acts));
}

describe('hostile requests', () => {
  it('get a 4xx, never a 5xx, and leave no row (3,000 bodies; the bench sends 100,000)', async () => {
    const { post, events } = await collector(patient);
    await fc.assert(
      fc.asyncProperty(hostileBodies(wireEvent), async (body) => {
        const { status } = await post(body);
        expect(status, body.slice(0, 300)).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 3000 },
    );
    expect(await events()).toEqual([]);
  });

  it('get a 4xx as messages and as forms too', async () => {
    const { post, form, events, store } = await collector({ ...patient, PRONTUARIO_MESSAGES_PER_HOUR: '1000000' });
    const refused = async (answer: Response | Promise<Response>, what: unknown) => {
      const { status } = await answer;
      expect(status, JSON.stringify(what).slice(0, 300)).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    };
    await fc.assert(
      fc.asyncProperty(hostileMessages, (body) => refused(post(body, {}, '/api/notes/message'), body)),
      { numRuns: 1000 },
    );
    for (const path of ['/api/notes/form', '/api/notes/message'])
      await fc.assert(
        fc.asyncProperty(hostileForms, (fields) => refused(form(fields, {}, path), fields)),
        { numRuns: 300 },
      );
    expect(await events()).toEqual([]);
    expect(await all(store.messages())).toEqual([]);
  });

  it('cannot reach objects that are not theirs', async () => {
    const { post } = await collector(patient);
    const body = JSON.stringify([wireEvent()]).replace('{', '{"__proto__":{"polluted":1},');
    expect((await post(body)).status).toBe(400);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('with code in every field are kept as text where text may stand, and refused where not', async () => {
    const { send, events } = await collector(patient);
    const strings = [
      `'); DROP TABLE event; --`,
      '<img src=x onerror=alert(1)>',
      '=cmd|calc',
      '@SUM(1)',
      '+1',
      '-1',
      '${7*7}',
      '{{7*7}}',
      '../../etc/passwd',
      '%00',
      '\\',
    ];
    for (const comment of strings) {
      expect((await send([wireEvent({ kind: 'comment', article: 1, comment })])).status).toBe(204);
      expect((await send([wireEvent({ kind: 'search', query: comment, results: 0 })])).status).toBe(204);
      for (const key of ['id', 'site', 'locale', 'page', 'article', 'vote'])
        expect((await send([wireEvent({ [key]: comment })])).status).toBe(400);
      for (const key of ['reason', 'channel']) {
        const kind = key === 'reason' ? { kind: 'comment', article: 1 } : { kind: 'handoff' };
        expect((await send([wireEvent({ ...kind, [key]: comment })])).status).toBe(400);
      }
    }
    const kept = await events();
    expect(kept.flatMap((event) => ('comment' in event ? [event.comment] : []))).toEqual(strings);
  });
});

describe('one effective vote', () => {
  it('stands for ten thousand from one address; honest ones are untouched', async () => {
    const { send, events, clock } = await collector();
    const honest = Array.from({ length: 40 }, (_, index) => ({ address: `198.51.100.${index}`, agent: 'Firefox' }));
    let limited = 0;
    for (let count = 0; count < 10_000; count += 20) {
      const batch = Array.from({ length: 20 }, () => wireEvent({ vote: 0 }));
      if ((await send(batch, { address: '203.0.113.66', agent: `Bot/${count}` })).status === 429) limited += 1;
      clock.at += 2000;
    }
    for (const reader of honest) expect((await send([wireEvent({ vote: 1 })], reader)).status).toBe(204);
    const votes = (await events()).filter(({ kind }) => kind === 'vote');
    const effective = countedVotes(votes);
    expect(limited).toBeGreaterThan(0);
    expect(votes.length).toBeGreaterThan(400);
    expect(effective.filter((vote) => vote.vote === 0)).toHaveLength(1);
    expect(effective.filter((vote) => vote.vote === 1)).toHaveLength(40);
  });

  it('is at most four from one address, however many agents it makes up', async () => {
    const { send, events } = await collector(patient);
    for (const system of ['Windows', 'Macintosh', 'Android', 'iPhone', 'Linux'])
      for (const browser of ['Chrome', 'Firefox', 'Safari', 'Edg', 'OPR/1', 'SamsungBrowser', 'Nothing'])
        await send([wireEvent()], { agent: `${system} ${browser}` });
    expect(await events()).toHaveLength(35);
    expect(countedVotes((await events()).filter(({ kind }) => kind === 'vote'))).toHaveLength(4);
  });

  it('lets every vote of 500 readers behind one address be stored, and tells that the cap acted', async () => {
    const { send, events, clock } = await collector();
    const agents = ['Windows Chrome', 'Windows Firefox', 'Macintosh Safari', 'Android Chrome', 'iPhone Safari'];
    let waiting = Array.from({ length: 500 }, (_, index) => ({ event: wireEvent(), agent: agents[index % 5] ?? '' }));
    // Those who get 429 come back after Retry-After with the same vote, as the queue in the browser does.
    for (let minute = 0; waiting.length > 0 && minute < 60; minute++) {
      const refused: typeof waiting = [];
      for (const reader of waiting)
        if ((await send([reader.event], { agent: reader.agent })).status === 429) refused.push(reader);
      waiting = refused;
      clock.at += 60_000;
    }
    const votes = (await events()).filter(({ kind }) => kind === 'vote');
    expect(waiting).toEqual([]);
    expect(votes).toHaveLength(500);
    expect(countedVotes(votes)).toHaveLength(4);
  });

  it('is the latest of a reader who changed their mind, whatever came first', async () => {
    const { send, events } = await collector();
    await send([wireEvent({ vote: 1, ageMs: 0 })]);
    await send([wireEvent({ vote: 0, ageMs: 60_000 })]);
    expect(countedVotes(await events())).toMatchObject([{ vote: 1 }]);
  });
});

describe('what is written down', () => {
  it('holds no address, no agent, no comment and no query where they do not belong', async () => {
    const { send, form, store, folder, lines, message } = await collector(patient);
    const addresses = ['203.0.113.77', '2001:db8:77:1::beef'];
    const agents = ['Prontuario-Test-Agent/7.7', 'Mozilla/5.0 (Windows) Firefox/177.0'];
    const secret = 'zanzara-palombaro';
    for (const address of addresses)
      for (const agent of agents) {
        const sender = { address, agent, headers: { 'x-forwarded-for': address } };
        await send(
          [
            wireEvent({ kind: 'comment', article: 1, comment: secret }),
            wireEvent({ kind: 'search', query: secret, results: 0 }),
          ],
          sender,
        );
        await send([{ ...wireEvent(), comment: secret }], sender);
        await form({ article: '1', locale: 'it', vote: '1', comment: secret }, sender);
        await message({ locale: 'it', reply: 'nobody', message: secret }, sender);
      }
    const failing = await collector(patient, (inner) => ({
      ...inner,
      append: () => inner.append([{ id: 'bad' }] as never),
    }));
    expect(
      (
        await failing.send([wireEvent({ kind: 'comment', article: 1, comment: secret })], {
          address: addresses[0] ?? '',
        })
      ).status,
    ).toBe(503);

    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const log = [...lines, ...failing.lines];
    expect(log.length).toBeGreaterThan(0);
    for (const line of log) expect(() => JSON.parse(line) as unknown).not.toThrow();
    for (const text of [...files, log.join('')])
      for (const trace of [...addresses, ...agents, '203.0.113', '2001:db8']) expect(text).not.toContain(trace);
    expect(log.join('')).not.toContain(secret);
    expect((await all(store.events())).length).toBeGreaterThan(0);
  });

  it('ties no reader of today to the same reader of tomorrow', async () => {
    const { send, events, clock } = await collector();
    await send([wireEvent()]);
    clock.at += 86_400_000;
    await send([wireEvent()]);
    expect(new Set((await events()).map(({ actor }) => actor)).size).toBe(2);
  });

  it('is gone from the file once erased', async () => {
    const { send, store, folder } = await collector();
    await send([wireEvent({ kind: 'comment', article: 1, comment: 'zanzara-palombaro' })]);
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('');
    expect(bytes()).toContain('zanzara-palombaro');
    expect(await store.erase({ text: 'ZANZARA-palombaro' })).toEqual({ events: 1, messages: 0 });
    expect(bytes()).not.toContain('zanzara-palombaro');
  });
});
