import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { steadyVotes } from '../../../src/insights/aggregate/bursts.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { popularityOf } from '../../../src/insights/proposals/popularity.ts';
import { wilson } from '../../../src/insights/aggregate/wilson.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { article, content, event } from './events.ts';
import { random } from './seed.ts';
import { summarise } from './summary.ts';

const now = Date.UTC(2026, 10, 29, 20);
const dayMs = 86_400_000;
const centre = content(Array.from({ length: 12 }, (_, index) => article({ id: index + 1 })));
const judge = (events: StoredEvent[]) => summarise(events, { content: centre, languages: languagesOf(centre), now });

/** Honest votes of sixty days: each answer its own number, its own share of yes, from all networks. */
const honest = ((): StoredEvent[] => {
  const next = random(11);
  return centre.articles.flatMap(({ id }) =>
    Array.from({ length: 30 + id * 8 }, () => {
      const at = now - Math.floor(next() * 60 * dayMs);
      return event({
        kind: 'vote',
        article: id,
        vote: next() < 0.5 + id * 0.035 ? 1 : 0,
        eventAt: at,
        receivedAt: at,
        networkGroup: Math.floor(next() * 16),
      });
    }),
  );
})();
const attack = (
  count: number,
  id: number,
  vote: 0 | 1,
  more: (n: number) => Partial<StoredEvent> = () => ({}),
): StoredEvent[] =>
  Array.from({ length: count }, (_, n) => {
    const at = now - 2 * dayMs + n * 1000;
    return event({
      kind: 'vote',
      article: id,
      vote,
      eventAt: at,
      receivedAt: at,
      networkGroup: n % 16,
      ...more(n),
    } as never);
  });
const before = judge(honest);
const of = (found: ReturnType<typeof judge>, id: number) => found.answers.find((answer) => answer.id === id)!;
const rankOf = (found: ReturnType<typeof judge>, id: number) =>
  found.answers.findIndex((answer) => answer.id === id) + 1;

test('sixty days of honest votes are no burst, of no few networks, and count nearly whole', () => {
  expect(before.totals).toMatchObject({ burst: undefined, fewNetworks: undefined });
  for (const { id, burst, fewNetworks, steady, effective } of before.answers) {
    expect([id, burst, fewNetworks]).toEqual([id, undefined, undefined]);
    expect(steady.yes + steady.no).toBeGreaterThan(0.93 * (effective.yes + effective.no));
  }
});

describe.each([100, 2000])('%d votes of one day, each of another address,', (count) => {
  const after = judge([...honest, ...attack(count, 9, 0)]);

  test('do not judge an edit', () => {
    const edited = content([article({ id: 9, updated: '2026-11-10' })]);
    const judged = (events: StoredEvent[]) =>
      summarise(events, { content: edited, languages: languagesOf(edited), now }).answers[0]?.edit;
    const all = [...honest, ...attack(count, 9, 0)].filter((one) => 'article' in one && one.article === 9);
    expect(judged(honest.filter((one) => 'article' in one && one.article === 9))?.change.direction).toBe('unclear');
    const edit = judged(all);
    expect(edit?.change.direction).toBe('unclear');
    expect(edit?.after.of).toBeLessThan(60);
  });

  test('are told, for the answer and, when they weigh there, for the whole site', () => {
    const { burst, effective } = of(after, 9);
    expect(burst).toMatchObject({ of: effective.yes + effective.no, days: ['2026-11-27'] });
    expect(burst?.votes).toBeGreaterThanOrEqual(count);
    expect(burst?.without.share).toBeCloseTo(of(before, 9).helped.share, 1);
    const text = renderPage(after, centre, { lang: 'it' }).replace(/<[^>]*>/g, '');
    expect(text).toMatch(/Risposta 9: [\d.]+ dei [\d.]+ voti sono arrivati in un solo giorno, il 27 novembre 2026\./);
    expect(after.totals.burst === undefined).toBe(count < 1000);
  });

  test('leave the trend of the other days', () => {
    const without = of(before, 9).trend;
    expect(without?.direction).toBe('unclear');
    expect(of(after, 9).trend?.direction).toBe('unclear');
    expect(Math.abs(of(after, 9).trend!.change - without!.change)).toBeLessThan(0.15);
  });

  test('do not take over the first place of what to fix', () => {
    expect(rankOf(before, 9)).toBeGreaterThan(5);
    expect(rankOf(after, 9)).toBeGreaterThan(1);
  });

  test('hardly move the popularity, and push no answer past its neighbours but one', () => {
    const [was, is] = [popularityOf(before, centre), popularityOf(after, centre)];
    expect(Math.abs(is['9']! - was['9']!)).toBeLessThan(0.06);
    const lifted = popularityOf(judge([...honest, ...attack(count, 9, 1)]), centre);
    expect(Math.abs(lifted['9']! - was['9']!)).toBeLessThan(0.06);
    for (const id of Object.keys(was)) if (id !== '9') expect([is[id], lifted[id]]).toEqual([was[id], was[id]]);
  });
});

describe('votes of one network on many days', () => {
  const slow = attack(120, 9, 0, (n) => ({
    networkGroup: 3,
    eventAt: now - (n % 60) * dayMs,
    receivedAt: now - (n % 60) * dayMs,
  }));
  const after = judge([...honest, ...slow]);

  test('are told', () => {
    expect(of(after, 9).fewNetworks?.votes).toBeGreaterThanOrEqual(120);
    expect(of(after, 9).burst).toBeUndefined();
    expect(renderPage(after, centre, { lang: 'en' }).replace(/<[^>]*>/g, '')).toMatch(/votes come from few networks/);
  });

  test('hardly move the popularity', () => {
    const moved = popularityOf(before, centre)['9']! - popularityOf(after, centre)['9']!;
    const { effective } = of(after, 9);
    const uncapped = of(before, 9).helped.low - wilson(effective.yes, effective.yes + effective.no).low;
    expect(uncapped).toBeGreaterThan(0.3);
    expect(moved).toBeLessThan(uncapped / 3);
  });
});

test('the first three answers to fix are not those that a burst of one day would make so', () => {
  const after = judge([...honest, ...attack(2000, 9, 0)]);
  expect(after.totals.firstThree.share).toBeLessThan(before.totals.firstThree.share + 0.05);
});

test('an answer whose only votes came on one day counts a handful of them', () => {
  const found = judge(attack(500, 5, 1));
  expect(of(found, 5)).toMatchObject({ burst: { votes: 500, of: 500, without: { of: 0 } } });
  expect(popularityOf(found, centre)['5']).toBeLessThan(0.6);
  expect(renderPage(found, centre, { lang: 'it' })).not.toMatch(/NaN|undefined|\{\w+\}/);
});

test('votes whose network is not known are held by the day alone, and accuse nobody', () => {
  const old = honest.map((one) => ({ ...one, networkGroup: null }));
  const found = judge(old);
  expect(found.totals.fewNetworks).toBeUndefined();
  expect(popularityOf(found, centre)['5']).toBeCloseTo(popularityOf(before, centre)['5']!, 1);
});

test('counted votes are never more than there are, and never negative', () => {
  const cell = fc.record({
    day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'),
    network: fc.option(fc.nat({ max: 15 })),
    yes: fc.nat({ max: 500 }),
    no: fc.nat({ max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const { yes, no } = steadyVotes(cells);
      const sum = (key: 'yes' | 'no') => cells.reduce((total, one) => total + one[key], 0);
      expect(yes).toBeGreaterThanOrEqual(0);
      expect(no).toBeGreaterThanOrEqual(0);
      expect(yes).toBeLessThanOrEqual(sum('yes') + 1e-6);
      expect(no).toBeLessThanOrEqual(sum('no') + 1e-6);
    }),
    { numRuns: 100 },
  );
});
