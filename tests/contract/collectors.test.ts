import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCollectorApp } from '../../src/collector/http/app.ts';
import { settingsOf } from '../../src/collector/settings.ts';
import type { Store } from '../../src/collector/stores/contract.ts';
import { openPostgres } from '../../src/collector/stores/postgres.ts';
import { origin, site, wireEvent } from '../unit/collector/setup.ts';
import { all, noon } from './events.ts';
import { postgresPrograms, startCluster, type Cluster } from './postgres-cluster.ts';

const programs = postgresPrograms();

if ('missing' in programs) {
  console.warn(
    `\n${'='.repeat(78)}\nTwo collectors over one PostgreSQL did NOT run.\n${programs.missing}\n${'='.repeat(78)}\n`,
  );
  describe.skip(`two collectors over one PostgreSQL (${programs.missing})`, () =>
    it('share their limits', () => expect(programs).toBeUndefined()));
} else
  describe('two collectors over one PostgreSQL', () => {
    let cluster: Cluster;
    let stores: Store[];
    let apps: ReturnType<typeof createCollectorApp>[];
    let opened = 0;
    const clock = { at: noon, now: () => clock.at };
    beforeAll(async () => void (cluster = await startCluster(programs.folder)));
    afterAll(() => cluster.remove());
    beforeEach(async () => {
      clock.at = noon;
      opened += 1;
      await cluster.query(`CREATE DATABASE two_${opened}`);
      stores = await Promise.all([1, 2].map(() => openPostgres({ url: cluster.url(`two_${opened}`), clock })));
      apps = stores.map((store) => createCollectorApp({ store, clock, settings: settingsOf(site), log: () => {} }));
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));

    const send = (which: number, events: object[], address = '203.0.113.7', path = '') =>
      apps[which]!.request(
        `/api/notes${path}`,
        {
          method: 'POST',
          body: JSON.stringify(path ? events[0] : events),
          headers: { origin, 'content-type': 'text/plain', 'user-agent': 'Firefox' },
        },
        { incoming: { socket: { remoteAddress: address } } },
      );
    const votes = (count: number) => Array.from({ length: count }, () => wireEvent());

    it('let one actor send thirty events a minute, and five more that the second grants unasked', async () => {
      const answers = await Promise.all(Array.from({ length: 80 }, (_, index) => send(index % 2, votes(1))));
      const taken = answers.filter(({ status }) => status === 204).length;
      expect(taken).toBeGreaterThanOrEqual(30);
      expect(taken).toBeLessThanOrEqual(35);
      const late = answers.filter(({ status }) => status === 429);
      expect(late).toHaveLength(80 - taken);
      for (const { headers } of late) expect(headers.get('retry-after')).toBe('60');
      expect(await all(stores[0]!.events())).toHaveLength(taken);
      expect((await send(1, votes(20), '203.0.113.8')).status).toBe(204);

      clock.at += 59_999;
      expect((await send(1, votes(1))).status).toBe(429);
      clock.at += 1;
      expect((await send(0, votes(20))).status).toBe(204);
      const partly = await send(1, votes(20));
      expect(partly.status).toBe(429);
      expect(((await partly.json()) as { committed: string[] }).committed).toHaveLength(10);
    });

    it('do not ask each other about the few events that most readers send', async () => {
      expect((await send(0, votes(5))).status).toBe(204);
      const told = () => cluster.query(`SELECT cardinality(moments) AS n FROM spent`, `two_${opened}`);
      expect(await told()).toEqual([]);
      await send(0, votes(1));
      expect(await told()).toEqual([{ n: 6 }]);
    });

    it('let one actor send five comments and five messages an hour in all, which hold back no vote', async () => {
      const comments = (count: number) =>
        Array.from({ length: count }, () => wireEvent({ kind: 'comment', article: 1, comment: 'Manca il prezzo' }));
      expect((await send(0, comments(3))).status).toBe(204);
      const mixed = await send(1, [...comments(4), ...votes(2)]);
      expect(mixed.status).toBe(429);
      expect(((await mixed.json()) as { committed: string[] }).committed).toHaveLength(4);
      expect(mixed.headers.get('retry-after')).toBe('3600');

      const message = () => ({ locale: 'it', reply: 'ada@posta.example', message: 'Dov’è la spesa?' });
      const posted = [];
      for (let round = 0; round < 8; round++)
        posted.push((await send(round % 2, [message()], undefined, '/message')).status);
      expect(posted).toEqual(Array(8).fill(200));
      const kept = await all(stores[0]!.messages());
      expect(kept.filter(({ quarantined }) => quarantined)).toHaveLength(3);
    });

    it('forget what no window needs', async () => {
      await send(0, votes(6));
      const kept = () => cluster.query('SELECT key FROM spent', `two_${opened}`);
      expect(await kept()).toHaveLength(1);
      clock.at += 2 * 60 * 60_000;
      await stores[1]!.upkeep?.(clock.at);
      expect(await kept()).toEqual([]);
    });

    it('keep one row of what is sent to both at once', async () => {
      const list = votes(20);
      const answers = await Promise.all([0, 1].map((which) => send(which, list, `203.0.113.${which}`)));
      expect(answers.map(({ status }) => status)).toEqual([204, 204]);
      expect(await all(stores[0]!.events())).toHaveLength(20);
    });
  });
