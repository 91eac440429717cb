import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { parseFlags } from '../../../src/insights/arguments.ts';
import { periodBefore } from '../../../src/insights/aggregate/period.ts';
import { compareCommand } from '../../../src/insights/report/sections/key-figures.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { readFindings } from '../../../src/insights/make-report.ts';
import { wordsOf } from '../../../src/insights/messages/index.ts';
import { article, content, event } from './events.ts';
import { readerDays } from './summary.ts';

const latest = '2026-11-23';
const flags = (...args: string[]) => parseFlags(args, wordsOf('it'), latest);

describe('a period', () => {
  test.each([
    [['--since', '2026-09', '--until', '2026-10'], '2026-09-01', '2026-10-31'],
    [['--since', '2026-02', '--until', '2026-02'], '2026-02-01', '2026-02-28'],
    [['--since', '2026-09-15', '--until', '2026-09-21'], '2026-09-15', '2026-09-21'],
    [['--until', '2026-10'], undefined, '2026-10-31'],
    [['--since', '2026-11', '--until', '2026-12'], '2026-11-01', '2026-12-31'],
  ])('is asked for by days or months: %j', (args, since, until) => {
    expect(flags(...args)).toMatchObject({ ...(since && { since }), until });
  });

  test.each([
    [['--until', '2026-13'], '--until vuole un giorno come 2026-03-31 o un mese come 2026-03, non «2026-13»'],
    [['--since', 'ieri'], '--since vuole un giorno'],
    [['--since', '2026-12'], '2026-12-01 deve ancora venire'],
    [['--since', '2026-10', '--until', '2026-09'], '--until 2026-09-30 viene prima di --since 2026-10-01'],
    [['--until'], '--until'],
  ])('that cannot be is refused with what to write: %j', (args, message) => {
    expect(() => flags(...args)).toThrow(message);
  });

  test('has before it as many days, or as many whole months', () => {
    expect(periodBefore({ from: '2026-11-10', to: '2026-11-16' })).toEqual({ from: '2026-11-03', to: '2026-11-09' });
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periodBefore({ from: '2026-01-01', to: '2026-02-28' })).toEqual({ from: '2025-11-01', to: '2025-12-31' });
    expect(periodBefore({ from: '2026-11-01', to: '2026-11-22' })).toEqual({ from: '2026-10-10', to: '2026-10-31' });
  });
});

describe('the report of a period', () => {
  const centre = content([article({ id: 1 })]);
  const now = Date.UTC(2026, 10, 22, 9);
  const on = (day: string) => ({ eventAt: Date.parse(`${day}T12:00Z`), receivedAt: Date.parse(`${day}T12:00Z`) });
  const many = (n: number, make: (index: number) => StoredEvent) =>
    Array.from({ length: n }, (_, index) => make(index));
  const events = [
    ...many(40, (n) => event({ kind: 'vote', vote: n < 10 ? 1 : 0, ...on('2026-09-10') })),
    ...many(50, (n) => event({ kind: 'vote', vote: n < 40 ? 1 : 0, ...on('2026-10-10') })),
    ...many(10, (n) => event({ kind: 'search', query: 'x', results: n < 2 ? 0 : 3, ...on('2026-09-11') })),
    ...many(20, (n) => event({ kind: 'search', query: 'x', results: n < 18 ? 0 : 3, ...on('2026-10-11') })),
    ...many(3, () => event({ kind: 'vote', vote: 0, ...on('2026-11-02') })),
  ];
  const asked: object[] = [];
  const messages: { reference: string; dueAt: number; deliveredAt: number | null; answeredAt: number | null }[] = [];
  const store = {
    async *readerDays(filter: object) {
      asked.push(filter);
      yield readerDays(events);
    },
    async *daily() {
      yield* [];
    },
    async *tallies() {
      yield* [];
    },
    countUndelivered: async (before: number) => ({ late: before === now - 90 * 86_400_000 ? 3 : 0, quarantined: 2 }),
    async *messages() {
      yield* messages;
    },
  } as unknown as Parameters<typeof readFindings>[0];
  const read = (since?: string, until?: string) => readFindings(store, centre, { now, since, until });

  test('tells how many messages wait for longer than they are kept, and how many for a person to look at them', async () => {
    expect((await read()).health.undelivered).toEqual({ late: 3, quarantined: 2 });
  });

  test('names the messages whose promise has passed, those handed on only where answers are noted', async () => {
    const past = now - 3_600_000;
    messages.push(
      { reference: 'P-LATER2', dueAt: past, deliveredAt: null, answeredAt: null },
      { reference: 'P-FIRST3', dueAt: past - 1, deliveredAt: null, answeredAt: null },
      { reference: 'P-HANDED', dueAt: past - 2, deliveredAt: past, answeredAt: null },
      { reference: 'P-STILL4', dueAt: now + 1, deliveredAt: null, answeredAt: null },
    );
    expect((await read()).health.late).toEqual({ count: 2, references: ['P-FIRST3', 'P-LATER2'] });
    messages.push({ reference: 'P-NOTED5', dueAt: past, deliveredAt: past, answeredAt: past });
    expect((await read()).health.late).toEqual({ count: 3, references: ['P-HANDED', 'P-FIRST3', 'P-LATER2'] });
    messages.length = 0;
  });

  test('holds what happened in it, with the figures of the one before', async () => {
    const found = await read('2026-10-01', '2026-10-31');
    expect(found).toMatchObject({
      period: { from: '2026-10-01', to: '2026-10-31' },
      totals: { helped: { count: 40, of: 50 }, nothing: { count: 18, of: 20 } },
      previous: {
        period: { from: '2026-09-01', to: '2026-09-30' },
        totals: { helped: { count: 10, of: 40 }, nothing: { count: 2, of: 10 } },
      },
    });
    expect(asked.at(-1)).toMatchObject({ since: Date.parse('2026-08-31T00:00Z') });
  });

  test('shows beside each headline figure what it was, and whether that is better, worse or chance', async () => {
    const { document } = parseHTML(renderPage(await read('2026-10-01', '2026-10-31'), centre, { lang: 'it' }));
    const texts = [...document.querySelectorAll('.keys .before')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' '),
    );
    expect(texts).toHaveLength(4);
    expect(texts[0]).toBe('prima 25% +55 punti, in meglio');
    expect(texts[1]).toBe('prima 40');
    expect(texts[2]).toBe('prima 100% 0 punti, forse per caso');
    expect(texts[3]).toBe('prima 20% +70 punti, in peggio');
    expect(document.querySelector('.compare')?.textContent).toContain('dal 1 settembre 2026 al 30 settembre 2026');
  });

  test('says so when there was nothing before', async () => {
    const page = renderPage(await read('2026-09-01', '2026-09-30'), centre, { lang: 'en' });
    expect(page.match(/no data before/g)).toHaveLength(3);
    expect(page).not.toMatch(/NaN|undefined|\{\w+\}/);
  });

  test('says from when there are data, when they begin within the period before', async () => {
    const page = (since: string, until: string) =>
      read(since, until).then((found) => renderPage(found, centre, { lang: 'it' }));
    expect(await page('2026-10-01', '2026-10-31')).toContain('Le prime voci di allora sono del 10 settembre 2026.');
    expect(await page('2026-11-01', '2026-11-30')).not.toContain('Le prime voci di allora sono del 10 settembre');
  });

  test('that ends before anything happened says so', async () => {
    const page = renderPage(await read(undefined, '2026-08-31'), centre, { lang: 'it' });
    expect(page).toContain('Nessuna voce dei lettori dal 31 agosto 2026 al 31 agosto 2026');
  });

  test('without a first day has no period before, and tells how to ask for one', async () => {
    const found = await read();
    expect(found.previous).toBeUndefined();
    expect(renderPage(found, centre, { lang: 'it' })).toContain(compareCommand('2026-11-22'));
    expect(flags(...compareCommand('2026-11-22').split(' -- ')[1]!.split(' '))).toEqual({ since: '2026-10-24' });
  });
});
