import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { attemptsOf as attemptsOfSteps, createSteps } from '../../../src/insights/searches/journeys.ts';
import { createQueryCounter } from '../../../src/insights/searches/queries.ts';
import { spreadOf } from '../../../src/insights/aggregate/readers.ts';
import { event, shuffled } from './events.ts';
import { readerDays } from './summary.ts';

const pagesOf = createSteps();
const attemptsOf = (events: readonly StoredEvent[]) =>
  readerDays(events.map((one) => ({ ...one, actor: 'one-reader' })))
    .flatMap(({ acts }) => pagesOf(acts))
    .flatMap(attemptsOfSteps);

const page = 'page-of-one-visit';
const search = (seq: number, query: string, results = 3) => event({ kind: 'search', page, seq, query, results });
const click = (seq: number, query: string, article = 7) => event({ kind: 'click', page, seq, query, article });
const short = (events: Parameters<typeof attemptsOf>[0]) =>
  attemptsOf(events).map(({ query, outcome, opened, handedOff }) => ({ query, outcome, opened, handedOff }));

describe('what became of the searches on one page', () => {
  test('a query that only grows while it is typed is one attempt', () => {
    expect(short([search(1, 'rim'), search(2, 'rimbor', 0), search(3, 'rimborso'), click(4, 'rimborso')])).toEqual([
      { query: 'rimborso', outcome: 'chosen', opened: 7, handedOff: false },
    ]);
  });

  test('a query without results is told apart from one whose results nobody opened', () => {
    expect(short([search(1, 'klarna', 0)])).toMatchObject([{ outcome: 'nothing', opened: undefined }]);
    expect(short([search(1, 'klarna', 2)])).toMatchObject([{ outcome: 'unchosen' }]);
  });

  test('asking again in other words tells which answer the first query wanted', () => {
    expect(short([search(1, 'klarna', 0), search(2, 'modi di pagare'), click(3, 'modi di pagare', 26)])).toEqual([
      { query: 'klarna', outcome: 'nothing', opened: 26, handedOff: false },
      { query: 'modi di pagare', outcome: 'chosen', opened: 26, handedOff: false },
    ]);
  });

  test('letter case, accents and spaces do not make another query', () => {
    expect(short([search(1, 'Città '), click(2, 'citta')])).toHaveLength(1);
  });

  test('going on to a person after a search is remembered', () => {
    const handoff = event({ kind: 'handoff', page, seq: 2, query: 'klarna' });
    expect(short([search(1, 'klarna', 0), handoff])).toEqual([
      { query: 'klarna', outcome: 'nothing', opened: undefined, handedOff: true },
    ]);
  });

  test('quarantined and empty queries are left out', () => {
    expect(attemptsOf([event({ kind: 'search', page, query: 'a', quarantined: true }), search(2, '  ')])).toEqual([]);
  });

  test('the order in which events arrive makes no difference', () => {
    const events = [search(1, 'a1', 0), search(2, 'b2'), click(3, 'b2'), search(4, 'c3', 0), search(5, 'a1', 1)];
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (keys) => {
        expect(attemptsOf(shuffled(events, keys))).toEqual(attemptsOf(events));
      }),
    );
  });

  test('a page that searches without end does not stop the report', () => {
    const endless = Array.from({ length: 20_000 }, (_, index) => search(index, `q${index}x`, 0));
    expect(attemptsOf(endless).length).toBeLessThanOrEqual(300);
  });
});

describe('what readers of the day did about a query', () => {
  const at = (hour: number) => Date.UTC(2026, 10, 2, hour);
  const read = (events: readonly StoredEvent[][], bounds?: { queries: number; patterns: number }) => {
    const counter = createQueryCounter(bounds);
    for (const own of events) {
      for (const attempt of attemptsOf(own)) counter.add(attempt);
      counter.endReader(spreadOf({ readers: 1, ...(own[0] as StoredEvent) }));
    }
    return { ...counter.finish(), size: counter.size() };
  };
  const search = (query: string, hour = 8, results = 0) => event({ kind: 'search', query, results, eventAt: at(hour) });

  test('who fails and then finds the same day has found', () => {
    const evening = event({ kind: 'click', query: 'reso', eventAt: at(20) });
    const { queries, count } = read([[search('reso'), evening], [search('Reso', 30)]]);
    expect(queries[0]?.text).toBe('reso');
    expect(count(queries)).toMatchObject({ readers: 2, chosen: 1, nothing: 1 });
  });

  test('who asks in two ways is one reader of both, and of each', () => {
    const { queries, count } = read([[search('klarna'), search('pagare a rate', 9, 2)], [search('klarna')]]);
    expect(queries.map((query) => count([query]).readers)).toEqual([2, 1]);
    expect(count(queries)).toMatchObject({ readers: 2, nothing: 1, unchosen: 1 });
  });

  test('of what is kept grows with the queries, not with the readers', () => {
    const of = (readers: number) =>
      read(Array.from({ length: readers }, (_, n) => [search(`q${n % 7}a`), search(`z${n % 5}b`, 9, n % 2)])).size;
    expect(of(20_000)).toEqual(of(2_000));
  });

  test('stays within its bounds when everybody types something else, and keeps what many typed', () => {
    const { queries, count, dropped, size } = read(
      Array.from({ length: 3000 }, (_, n) => [search(n % 3 === 0 ? 'klarna' : `once ${n}`), search(`also ${n}`, 9)]),
      { queries: 100, patterns: 150 },
    );
    expect(size.queries).toBeLessThanOrEqual(101);
    expect(size.patterns).toBeLessThanOrEqual(301);
    expect(count(queries.filter(({ key }) => key === 'klarna')).nothing).toBe(1000);
    expect(dropped + queries.length).toBe(5001);
  });
});
