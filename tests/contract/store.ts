import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../src/collector/clock.ts';
import type { Store } from '../../src/collector/stores/contract.ts';
import type { ReaderDays } from '../../src/collector/stores/reader-days.ts';
import { readerDays } from '../unit/insights/summary.ts';
import { all, newId, noon, oneOfEach, storedEvent } from './events.ts';

export interface StoreUnderTest {
  /** Opens a store on a fresh database, or again on the one that was opened last. */
  open(options?: { maxQueue?: number; again?: boolean }): Promise<Store>;
  /** Runs SQL on the database that was opened last, from outside. */
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** Fills a fresh database of the first version with so many votes. */
  firstVersion(votes: number): Promise<void>;
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

/** What every store must do. Each implementation runs all of it. */
export function storeContract(name: string, under: StoreUnderTest): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeAll(() => under.start?.());
    afterAll(() => under.stop?.());
    beforeEach(async () => void (store = await under.open()));
    afterEach(() => store.close());

    it('gives back every kind of event as it was kept', async () => {
      const events = oneOfEach();
      await store.append(events);
      const kept = await all(store.events());
      expect(kept).toHaveLength(events.length);
      for (const event of events) expect(kept.find(({ id }) => id === event.id)).toEqual(event);
    });

    it('keeps one row for one id, the first', async () => {
      const event = storedEvent();
      await store.append([event]);
      await store.append([{ ...event, vote: 0 } as typeof event, event]);
      expect(await all(store.events())).toEqual([event]);
    });

    it('keeps one row for each id when shuffled repeats arrive at once', async () => {
      const events = Array.from({ length: 300 }, () => storedEvent());
      const batches = Array.from({ length: 5 }, (_, round) =>
        events.toSorted(
          (a, b) => ((a.id.charCodeAt(30 + round) * 7 + round) % 11) - (b.id.charCodeAt(30 + round) % 11),
        ),
      ).flatMap((list) => Array.from({ length: 15 }, (_, index) => list.slice(index * 20, index * 20 + 20)));
      await Promise.all(batches.map((batch) => store.append(batch)));
      expect(new Set((await all(store.events())).map(({ id }) => id)).size).toBe(300);
      expect(await all(store.events())).toHaveLength(300);
    });

    it('pages through many events that arrived in the same millisecond', async () => {
      for (let round = 0; round < 9; round++)
        await store.append(Array.from({ length: 500 }, (_, seq) => storedEvent({ seq })));
      expect(new Set((await all(store.events())).map(({ id }) => id)).size).toBe(4500);
    });

    describe('tells the report what readers did', () => {
      const timeZone = 'Europe/Rome';
      const at = (hours: number) => ({ receivedAt: noon + hours * 3_600_000, eventAt: noon + hours * 3_600_000 });
      const read = async () => (await all(store.readerDays({ timeZone }))).flat();
      const plain = (rows: readonly ReaderDays[]) =>
        rows.flatMap(({ readers, networkGroup, acts }) =>
          Array.from({ length: readers }, () =>
            JSON.stringify([networkGroup, acts.map((act) => ({ ...act, page: '', at: 0 }))]),
          ),
        );

      it('as the test of the summary says it, in whatever order it arrived', async () => {
        const events = [
          ...oneOfEach().map((event) => ({ ...event, actor: 'every-kind' })),
          ...[3, 1, 2].map((hour) => storedEvent({ actor: 'voter', ...at(hour), vote: hour % 2 })),
          storedEvent({ actor: 'voter', kind: 'search', query: 'a', results: 0, page: 'page-two', seq: 2, ...at(5) }),
          storedEvent({
            actor: 'voter',
            kind: 'click',
            query: 'a',
            results: 1,
            rank: 1,
            article: 3,
            page: 'page-two',
            seq: 3,
            ...at(4),
          }),
          storedEvent({ actor: 'voter', kind: 'search', query: 'b', results: 7, page: 'page-one', seq: 1, ...at(6) }),
          ...[1, 2].map((n) => storedEvent({ actor: null, networkGroup: null, article: n, ...at(24) })),
          ...[1, 2].map((seq) =>
            storedEvent({ actor: null, kind: 'search', query: `q${seq}`, results: 1, page: 'page-three', seq }),
          ),
          storedEvent({ kind: 'comment', article: 7, comment: 'Mario Rossi', quarantined: true }),
          // Before midnight in Rome, after it in Greenwich's summer: another day.
          storedEvent({ actor: 'late', receivedAt: noon, eventAt: noon - 13 * 3_600_000 }),
        ];
        await store.append(events.toSorted((a, b) => (a.id.slice(-4) < b.id.slice(-4) ? -1 : 1)));
        const rows = await read();
        expect(plain(rows).sort()).toEqual(plain(readerDays(events, timeZone)).sort());
        const [voter] = rows.filter(({ acts }) => acts.some(({ query }) => query === 'b'));
        expect(voter?.acts.filter(({ page }) => page).map(({ page, query }) => [page, query])).toEqual([
          ['page-one', 'b'],
          ['page-two', 'a'],
          ['page-two', 'a'],
        ]);
      });

      it('in as many rows for a hundred times the readers', async () => {
        const readers = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, n) => {
            const who = { actor: `actor-${from + n}`, page: `page-${from + n}`, networkGroup: n % 4 };
            return [
              storedEvent({ ...who, seq: 1, kind: 'search', query: `q${n % 3}`, results: 2 }),
              storedEvent({ ...who, seq: 2, kind: 'click', query: `q${n % 3}`, results: 2, rank: 1, article: 1042 }),
              storedEvent({ ...who, seq: 3, vote: n % 2 }),
            ];
          }).flat();
        await store.append(readers(0, 24));
        const few = await read();
        for (let from = 24; from < 2400; from += 100) await store.append(readers(from, from + 96));
        const many = await read();
        expect(many).toHaveLength(few.length);
        expect(many.reduce((sum, { readers: n }) => sum + n, 0)).toBe(24 + 24 * 96);
      });
    });

    it('filters by arrival, lower bound included and upper excluded', async () => {
      const events = [0, 1, 2, 3].map((day) => storedEvent({ receivedAt: noon + day * dayMs }));
      await store.append(events);
      const found = await all(store.events({ since: noon + dayMs, until: noon + 3 * dayMs }));
      expect(found).toEqual(events.slice(1, 3));
    });

    it('holds the text of quarantined events back until a person released them', async () => {
      const event = storedEvent({ kind: 'comment', article: 1, comment: 'mi chiamo Ada', quarantined: true });
      await store.append([event]);
      expect(await all(store.events())).toEqual([{ ...event, comment: '' }]);
      expect(await all(store.events({ showQuarantined: true }))).toEqual([event]);
      expect(await store.release(event.id)).toBe(true);
      expect(await store.release(event.id)).toBe(false);
      expect(await all(store.events())).toEqual([{ ...event, quarantined: false }]);
    });

    it('keeps text that looks like code as text', async () => {
      const texts = [
        `'); DROP TABLE event; --`,
        '<script>alert(1)</script>',
        '=HYPERLINK("http://x")',
        '%s {0} $1 \\',
        '{"a":',
        '\t\n',
      ];
      const events = texts.map((comment) =>
        storedEvent({ kind: 'comment', article: 1, comment, page: `p-${comment.length}abcdef` }),
      );
      const searches = texts.map((query) => storedEvent({ kind: 'search', query, results: 1 }));
      await store.append([...events, ...searches]);
      const kept = await all(store.events());
      for (const event of [...events, ...searches]) expect(kept.find(({ id }) => id === event.id)).toEqual(event);
    });

    it('refuses more than its queue holds, and goes on afterwards', async () => {
      await store.close();
      store = await under.open({ maxQueue: 50 });
      const appended = await Promise.allSettled(Array.from({ length: 200 }, () => store.append([storedEvent()])));
      const taken = appended.filter(({ status }) => status === 'fulfilled');
      const refused = appended.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
      expect(taken).toHaveLength(50);
      expect(new Set(refused)).toEqual(new Set(['busy']));
      expect(store.queued()).toBe(0);
      await store.append([storedEvent()]);
      expect(await all(store.events())).toHaveLength(51);
    });

    it('commits what is queued before it closes', async () => {
      const pending = Array.from({ length: 40 }, () => store.append([storedEvent()]));
      await store.close();
      await Promise.all(pending);
      store = await under.open({ again: true });
      expect(await all(store.events())).toHaveLength(40);
    });

    it('really writes to say that it is ready', async () => {
      const probes = () => under.sql('SELECT at FROM probe');
      expect(await probes()).toEqual([]);
      await store.ready();
      expect((await probes()).map(({ at }) => Number(at))).toEqual([noon]);
    });

    it.each(['event', 'message'])('is not ready when its table “%s” takes nothing', async (table) => {
      await store.ready();
      await under.sql(`ALTER TABLE ${table} RENAME TO away`);
      await expect(store.ready()).rejects.toMatchObject({ code: 'unavailable' });
      await under.sql(`ALTER TABLE away RENAME TO ${table}`);
      await store.ready();
      expect([await all(store.events()), await all(store.messages())]).toEqual([[], []]);
    });

    it('adds up tallies', async () => {
      await store.tally('2026-11-22', { rejected: 2, limited: 1 });
      await store.tally('2026-11-22', { rejected: 3 });
      expect(await all(store.tallies())).toEqual([
        { day: '2026-11-22', name: 'limited', count: 1 },
        { day: '2026-11-22', name: 'rejected', count: 5 },
      ]);
    });

    it('adds up how often answers were opened, as counts that stand by themselves', async () => {
      const open = { site: 'help.example', locale: 'it', article: 1042 };
      await store.countOpens('2026-11-21', [{ ...open, count: 2 }]);
      await store.countOpens('2026-11-22', [
        { ...open, count: 3 },
        { ...open, locale: 'en', count: 1 },
      ]);
      await store.countOpens('2026-11-22', [{ ...open, count: 4 }]);
      // Nothing of a reader is in them: neither erasure nor the roll-up has to do with them.
      await store.erase({ text: '1042' });
      await store.applyRetention(noon);
      const seen = (await all(store.daily())).map(({ day, locale, kind, article, vote, found, raw }) =>
        [day, locale, kind, article, vote, found, raw].join(' '),
      );
      expect(seen.sort()).toEqual([
        '2026-11-21 it open 1042   2',
        '2026-11-22 en open 1042   1',
        '2026-11-22 it open 1042   7',
      ]);
      expect(await all(store.events())).toEqual([]);
      expect((await store.applyRetention(Date.UTC(2029, 0, 23))).counts).toBe(3);
    });

    describe('messages', () => {
      const message = () => ({
        id: newId(),
        locale: 'it',
        reply: 'ada@posta.example',
        message: 'Dov’è la spesa?',
        article: 3,
      });

      it('keeps a message once, under the reference given first', async () => {
        const sent = message();
        const kept = await store.addMessage(sent, noon);
        expect(kept.reference).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{6}$/);
        expect(await store.addMessage({ ...sent, message: 'altro' }, noon + 1)).toEqual(kept);
        expect(await all(store.messages())).toEqual([
          {
            ...sent,
            reference: kept.reference,
            receivedAt: noon,
            deliveredAt: null,
            dueAt: null,
            answeredAt: null,
            quarantined: false,
          },
        ]);
      });

      it('hands a message to one collector at a time until it is delivered', async () => {
        const { id } = await store.addMessage(message(), noon);
        const [first, second] = await Promise.all([
          store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 }),
          store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 }),
        ]);
        expect([...first, ...second].map(({ message: claimed }) => claimed.id)).toEqual([id]);
        expect(await store.claimDeliveries('team', { now: noon + 999, leaseMs: 1000, limit: 5 })).toEqual([]);
        expect(await store.claimDeliveries('team', { now: noon + 1000, leaseMs: 1000, limit: 5 })).toHaveLength(1);
        await store.markDelivered(id, noon + 1500);
        expect(await store.claimDeliveries('team', { now: noon + dayMs, leaseMs: 1000, limit: 5 })).toEqual([]);
        expect((await all(store.messages()))[0]?.deliveredAt).toBe(noon + 1500);
      });

      it('takes a message as delivered whose targets accepted it in the same moment', async () => {
        const targets = ['team', 'receipt'];
        const ids: string[] = [];
        for (let at = 0; at < 20; at++) ids.push((await store.addMessage(message(), noon)).id);
        for (const target of targets) await store.claimDeliveries(target, { now: noon, leaseMs: 1000, limit: 20 });
        for (const id of ids)
          await Promise.all(
            targets.map((target) => store.settleDelivery({ id, target, targets, at: noon + 1, why: null })),
          );
        expect((await all(store.messages())).filter(({ deliveredAt }) => deliveredAt === null)).toEqual([]);
      });

      it('hands on a message in quarantine only after a person released it', async () => {
        const { reference, id } = await store.addMessage(message(), noon, { quarantined: true });
        expect((await all(store.messages()))[0]?.quarantined).toBe(true);
        expect(await store.countUndelivered(noon)).toEqual({ late: 0, quarantined: 1 });
        expect(await store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 })).toEqual([]);
        expect(await store.release('P-00000')).toBe(false);
        expect(await store.release(reference)).toBe(true);
        expect(await store.release(reference)).toBe(false);
        expect(
          (await store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 })).map(
            ({ message: claimed }) => claimed.id,
          ),
        ).toEqual([id]);
      });

      it('keeps subject, order number and files of a message in one commit, once, and they go when it goes', async () => {
        const file = (name: string, text: string) => ({
          name,
          type: 'application/pdf',
          content: new TextEncoder().encode(text),
        });
        const sent = { ...message(), subject: 'Reso', order: 'DSP-123456' };
        const files = [file('uno.pdf', '%PDF-1'), file('due.pdf', '%PDF-22')];
        const kept = await store.addMessage(sent, noon, { files });
        expect(await store.addMessage(sent, noon + 1, { files: [file('tre.pdf', 'x')] })).toEqual(kept);
        expect((await all(store.messages()))[0]).toMatchObject({
          ...sent,
          files: [
            { name: 'uno.pdf', type: 'application/pdf', bytes: 6 },
            { name: 'due.pdf', type: 'application/pdf', bytes: 7 },
          ],
        });
        const found = (await store.files(kept.id)).map((one) => ({
          ...one,
          content: Buffer.from(one.content).toString(),
        }));
        expect(found).toEqual(files.map((one) => ({ ...one, content: Buffer.from(one.content).toString() })));
        expect(await store.countFileBytes()).toBe(13);
        const other = await store.addMessage({ ...message(), subject: 'Altro' }, noon, {
          files: [file('x.pdf', 'abc')],
        });
        expect(await store.erase({ text: 'DUE.pdf' })).toMatchObject({ messages: 1 });
        expect(await store.files(kept.id)).toEqual([]);
        expect(await store.countFileBytes()).toBe(3);
        await store.markDelivered(other.id, noon);
        expect((await store.applyRetention(noon + 91 * dayMs)).messages).toBe(1);
        expect(await store.countFileBytes()).toBe(0);
      });

      it('hands out first what was never tried, then what was tried longest ago', async () => {
        const ids: string[] = [];
        for (let count = 0; count < 3; count++) ids.push((await store.addMessage(message(), noon + count)).id);
        const next = async (now: number) =>
          (await store.claimDeliveries('team', { now, leaseMs: 1000, limit: 1 }))[0]?.message.id;
        expect([await next(noon), await next(noon + 1000), await next(noon + 2000), await next(noon + 3000)]).toEqual([
          ...ids,
          ids[0],
        ]);
      });
    });

    describe('retention', () => {
      const old = noon - 100 * dayMs;

      it('dissolves old events into counts, one effective vote per actor and answer, the latest', async () => {
        const vote = (actor: string, value: 0 | 1, minute: number, article = 1) =>
          storedEvent({ kind: 'vote', article, vote: value, actor, receivedAt: old + minute * 60_000 });
        await store.append([
          ...[vote('a', 1, 0), vote('a', 1, 1), vote('a', 0, 2), vote('b', 1, 3), vote('a', 1, 4, 2)],
          storedEvent({ kind: 'search', query: 'resi', results: 0, receivedAt: old }),
          storedEvent({ kind: 'search', query: 'resi', results: 3, receivedAt: old }),
          storedEvent({ kind: 'comment', article: 1, reason: 'unclear', comment: 'segreto', receivedAt: old }),
        ]);
        const recent = storedEvent();
        await store.append([recent]);
        expect((await store.applyRetention(noon)).events).toBe(8);
        expect(await all(store.events())).toEqual([recent]);
        const counts = await all(store.daily());
        const seen = counts.map(({ kind, article, vote: value, found, reason, raw, effective }) =>
          [kind, article, value, found, reason, raw, effective].join(' '),
        );
        expect(seen.sort()).toEqual([
          'comment 1   unclear 1 1',
          'search   false  1 1',
          'search   true  1 1',
          'vote 1 0   1 1',
          'vote 1 1   3 1',
          'vote 2 1   1 1',
        ]);
        expect(new Set(counts.map(({ day }) => day))).toEqual(new Set(['2026-08-14']));
      });

      it('counts every event of a busy day, and takes votes meanwhile', async () => {
        const busy = Array.from({ length: 12_000 }, (_, index) =>
          storedEvent({
            kind: 'search',
            query: 'resi',
            results: index % 2,
            receivedAt: old + Math.floor(index / 7000),
          }),
        );
        for (let from = 0; from < busy.length; from += 500) await store.append(busy.slice(from, from + 500));
        const retained = store.applyRetention(noon);
        await Promise.all(Array.from({ length: 50 }, () => store.append([storedEvent()])));
        expect((await retained).events).toBe(12_000);
        expect((await all(store.daily())).map(({ found, raw }) => [found, raw]).sort()).toEqual([
          [false, 6000],
          [true, 6000],
        ]);
        expect(await all(store.events())).toHaveLength(50);
      });

      it('does nothing the second time', async () => {
        await store.append([storedEvent({ receivedAt: old })]);
        await store.applyRetention(noon);
        const counts = await all(store.daily());
        expect((await store.applyRetention(noon)).events).toBe(0);
        expect(await all(store.daily())).toEqual(counts);
      });

      it('keeps a whole day together: what arrived ninety days ago stays until its day is past', async () => {
        const edge = storedEvent({ receivedAt: Math.floor(noon / dayMs) * dayMs - 90 * dayMs });
        await store.append([edge]);
        await store.applyRetention(noon);
        expect(await all(store.events())).toEqual([edge]);
      });

      it('deletes delivered messages after ninety days and counts after twenty-five months', async () => {
        const { id } = await store.addMessage({ id: newId(), locale: 'it', reply: 'a@b.it', message: 'vecchio' }, old);
        await store.markDelivered(id, old);
        await store.addMessage({ id: newId(), locale: 'it', reply: 'a@b.it', message: 'nuovo' }, noon);
        await store.append([storedEvent({ receivedAt: Date.UTC(2024, 9, 1, 12) })]);
        await store.applyRetention(Date.UTC(2025, 0, 15));
        expect(await all(store.daily())).toHaveLength(1);
        const gone = await store.applyRetention(noon);
        expect(gone).toEqual({ events: 0, messages: 1, counts: 0 });
        expect((await store.applyRetention(Date.UTC(2026, 11, 1))).counts).toBe(1);
      });
    });

    describe('retention and the clock', () => {
      const message = (text: string) => ({ id: newId(), locale: 'it', reply: 'a@b.it', message: text });

      it('keep every message that nobody has taken, however old, and count them', async () => {
        await store.addMessage(message('vecchio'), noon - 300 * dayMs);
        await store.addMessage(message('nuovo'), noon);
        expect((await store.applyRetention(noon)).messages).toBe(0);
        expect(await all(store.messages())).toHaveLength(2);
        expect(await store.countUndelivered(noon - 90 * dayMs)).toEqual({ late: 1, quarantined: 0 });
        expect(await store.countUndelivered(noon + 1)).toEqual({ late: 2, quarantined: 0 });
      });

      it('note the last turn', async () => {
        expect(await store.retentionState()).toBeNull();
        for (const lastRunAt of [noon, noon - dayMs]) {
          await store.saveRetentionState({ lastRunAt, reachedAt: noon - 1 });
          expect(await store.retentionState()).toEqual({ lastRunAt, reachedAt: noon - 1 });
        }
      });

      it('know when the newest event or message arrived, of those that did not come from the future', async () => {
        expect(await store.newestArrival(noon)).toBeNull();
        await store.append([storedEvent({ receivedAt: noon - 2 }), storedEvent({ receivedAt: noon + dayMs })]);
        expect(await store.newestArrival(noon)).toBe(noon - 2);
        await store.addMessage(message('nuovo'), noon - 1);
        expect(await store.newestArrival(noon)).toBe(noon - 1);
      });

      it('are not held up by a message that a clock ahead of its time had taken for delivery', async () => {
        const { id } = await store.addMessage(message('nuovo'), noon);
        expect(await store.claimDeliveries('team', { now: noon + 100 * dayMs, leaseMs: 1000, limit: 5 })).toHaveLength(
          1,
        );
        expect(
          (await store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 })).map(
            ({ message: claimed }) => claimed.id,
          ),
        ).toEqual([id]);
        expect(await store.claimDeliveries('team', { now: noon, leaseMs: 1000, limit: 5 })).toEqual([]);
      });
    });

    describe('erasure', () => {
      it('erases by text whatever the case, by id and by reference', async () => {
        const named = storedEvent({ kind: 'comment', article: 1, comment: 'Sono CITTÀ-Rossi, ecco' });
        const searched = storedEvent({ kind: 'search', query: 'città-rossi', results: 0 });
        const stays = storedEvent({ kind: 'comment', article: 1, comment: 'tutto bene' });
        const byId = storedEvent();
        await store.append([named, searched, stays, byId]);
        await store.addMessage({ id: newId(), locale: 'it', reply: 'a@b.it', message: 'Città-ROSSI' }, noon);
        const { reference } = await store.addMessage(
          { id: newId(), locale: 'it', reply: 'c@d.it', message: 'resta' },
          noon,
        );
        expect(await store.erase({ text: 'città-rossi' })).toEqual({ events: 2, messages: 1 });
        expect(await store.erase({ id: byId.id })).toEqual({ events: 1, messages: 0 });
        expect(await store.erase({ reference })).toEqual({ events: 0, messages: 1 });
        expect(await all(store.events())).toEqual([stays]);
      });

      it('refuses to erase by nothing or by a syllable', async () => {
        await store.append([storedEvent()]);
        await expect(store.erase({})).rejects.toMatchObject({ code: 'refused' });
        await expect(store.erase({ text: 'a ' })).rejects.toMatchObject({ code: 'refused' });
        expect(await all(store.events())).toHaveLength(1);
      });
    });

    describe('versions', () => {
      it('refuses a version newer than the program and says what to do', async () => {
        await store.close();
        await under.sql(`INSERT INTO migration VALUES (99, 'from tomorrow', 'x', 'done')`);
        await expect(under.open({ again: true })).rejects.toThrow(/version 99.*newer program/s);
        store = await under.open();
      });

      it('refuses a step that was applied with other contents', async () => {
        await store.close();
        await under.sql(`UPDATE migration SET checksum = 'other' WHERE number = 2`);
        await expect(under.open({ again: true })).rejects.toThrow(/Step 2 .*other contents/);
        store = await under.open();
      });

      it('brings every event of the first version along', async () => {
        await store.close();
        await under.firstVersion(25_000);
        store = await under.open({ again: true });
        const kept = await all(store.events());
        expect(kept).toHaveLength(25_000);
        expect(kept[0]).toMatchObject({ kind: 'vote', article: 1, vote: 1, site: 'help.example', actor: 'someone' });
        // Nobody can say any more which networks those were.
        expect(kept[0]?.networkGroup).toBeNull();
      });
    });
  });
}
