import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { DailyCount, Store } from '../../../src/collector/stores/contract.ts';
import { readFindings } from '../../../src/insights/make-report.ts';
import { csvFiles } from '../../../src/insights/report/csv.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { readerDays } from './summary.ts';

const now = Date.UTC(2026, 10, 22, 9);
const centre = content([
  article({ id: 1, question: 'Quando arriva il rimborso?' }),
  article({ id: 2, question: 'Come posso pagare la spesa?' }),
]);
const at = (day: string) => ({ eventAt: Date.parse(`${day}T12:00:00Z`), receivedAt: Date.parse(`${day}T12:00:00Z`) });
const opened = (day: string, id: number, count: number): DailyCount => ({
  ...{ day, site: 'help.example', locale: 'it', kind: 'open', article: id, raw: count, effective: count },
  ...{ vote: null, reason: null, channel: null, found: null },
});
const handoffs = (day: string, id: number, count: number) =>
  Array.from({ length: count }, () => event({ kind: 'handoff', article: id, ...at(day) }));

/** A store that holds these. */
async function findings(events: Parameters<typeof readerDays>[0], daily: DailyCount[], since?: string) {
  const none = async function* <T>(): AsyncGenerator<T> {};
  const store: Pick<Store, 'readerDays' | 'daily' | 'tallies' | 'countUndelivered' | 'messages'> = {
    async *readerDays() {
      yield readerDays(events);
    },
    async *daily() {
      yield* daily;
    },
    tallies: none,
    messages: none,
    countUndelivered: async () => ({ late: 0, quarantined: 0 }),
  };
  return readFindings(store, centre, { now, since });
}
const answerOf = (found: Awaited<ReturnType<typeof findings>>, id: number) => found.answers.find((a) => a.id === id);

describe('how often answers were opened', () => {
  test('stands beside how many went on to a person since it is counted', async () => {
    const found = await findings(
      [...handoffs('2026-11-03', 1, 9), ...handoffs('2026-11-12', 1, 4)],
      [
        opened('2026-11-10', 1, 60),
        opened('2026-11-12', 1, 40),
        opened('2026-11-12', 2, 7),
        opened('2026-11-12', 77, 9),
      ],
    );
    expect(answerOf(found, 1)).toMatchObject({ opens: 100, contactRate: { count: 4, of: 100 } });
    expect(answerOf(found, 2)).toMatchObject({ opens: 7, contactRate: { count: 0, of: 7 } });
    expect(found.totals.opens).toBe(107);
  });

  test('never gives more than all: contacts of readers who are not counted stay among them', async () => {
    const found = await findings(handoffs('2026-11-12', 1, 4), [opened('2026-11-12', 1, 2)]);
    expect(answerOf(found, 1)?.contactRate).toMatchObject({ count: 2, of: 2, share: 1 });
  });

  test('is unknown where nothing was counted', async () => {
    const found = await findings(handoffs('2026-11-12', 1, 4), []);
    expect(answerOf(found, 1)).toMatchObject({ opens: 0, contactRate: undefined });
  });
});

describe('each answer of a period', () => {
  const events = [
    ...handoffs('2026-11-05', 1, 2),
    ...handoffs('2026-11-15', 1, 5),
    event({ kind: 'vote', article: 1, vote: 0, ...at('2026-11-05') }),
    event({ kind: 'vote', article: 1, vote: 1, ...at('2026-11-15') }),
    event({ kind: 'deflection', article: 2, ...at('2026-11-15') }),
  ];
  const daily = [opened('2026-11-05', 1, 40), opened('2026-11-15', 1, 50)];

  test('has beside its figures those of the period before', async () => {
    const found = await findings(events, daily, '2026-11-12');
    expect(answerOf(found, 1)).toMatchObject({
      opens: 50,
      contactRate: { count: 5, of: 50 },
      previous: { opens: 40, contactRate: { count: 2, of: 40 }, helped: { count: 0, of: 1 } },
    });
    expect(answerOf(found, 2)?.previous).toBeUndefined();
    expect(csvFiles(found)['insights-answers.csv']).toMatch(/,50,0\.1,0,40,0\.05,/);
  });

  test('is told so on the page, in both languages', async () => {
    const found = await findings(events, daily, '2026-11-12');
    const textOf = (lang: string) =>
      (parseHTML(renderPage(found, centre, { lang })).document.querySelector('#works')?.textContent ?? '').replace(
        /\s+/g,
        ' ',
      );
    expect(textOf('it')).toMatch(/Quando arriva il rimborso\?.*50 prima 40 ?10% prima 5%/);
    expect(textOf('en')).toMatch(/50 40 before ?10% 5% before/);
    expect(textOf('it')).toContain('Messaggi evitati Una persona ha trovato la risposta');
  });
});
