import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnalytics } from '../../../../src/search/ui/analytics.ts';
import { mergeResults } from '../../../../src/search/ui/merge-results.ts';
import { state } from './hits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const moment = { pinnedCount: 0, idleMs: 0 };
const listing = mergeResults(undefined, state([7, 8, 9]), moment);

function open(known?: string[]) {
  const host = new EventTarget();
  const events: [string, unknown][] = [];
  for (const type of ['prontuario:search', 'prontuario:choose'])
    host.addEventListener(type, (event) => events.push([type, (event as CustomEvent).detail]));
  return { events, ...createAnalytics(host, known) };
}

test('a query is told when it has settled and stood for 800 ms, once', () => {
  const { events, restart, shown, settled } = open();
  restart();
  shown(listing);
  vi.advanceTimersByTime(799);
  settled();
  expect(events).toEqual([]);
  vi.advanceTimersByTime(1);
  shown(listing);
  settled();
  expect(events).toEqual([['prontuario:search', { query: 'rimborso', results: 3 }]]);
});

test('the number told is the one after all evidence is in, however long it takes', () => {
  const { events, restart, shown, settled } = open();
  restart();
  shown(mergeResults(undefined, state([]), moment));
  vi.advanceTimersByTime(5000);
  expect(events).toEqual([]);
  shown(listing);
  settled();
  expect(events).toEqual([['prontuario:search', { query: 'rimborso', results: 3 }]]);
});

test('what the reader typed over is not told', () => {
  const { events, restart, shown, settled } = open();
  restart();
  shown(listing);
  settled();
  vi.advanceTimersByTime(500);
  restart();
  vi.advanceTimersByTime(5000);
  settled();
  expect(events).toEqual([]);
});

test('near misses count as nothing found', () => {
  const { events, restart, shown, settled } = open();
  restart();
  shown(mergeResults(undefined, state([1, 2], { nearest: true, total: 0 }), moment));
  settled();
  vi.advanceTimersByTime(800);
  expect(events).toEqual([['prontuario:search', { query: 'rimborso', results: 0 }]]);
});

test('a choice tells the query first, then what was chosen, its place counted from one', () => {
  const { events, restart, shown, chosen } = open();
  restart();
  shown(listing);
  chosen(listing, listing.hits[1]!);
  vi.advanceTimersByTime(5000);
  expect(events).toEqual([
    ['prontuario:search', { query: 'rimborso', results: 3 }],
    ['prontuario:choose', { query: 'rimborso', results: 3, rank: 2, article: 8 }],
  ]);
});

test('a reader who goes after 800 ms but before everything is in has searched all the same', () => {
  const { events, restart, shown, leaving } = open();
  restart();
  shown(listing);
  vi.advanceTimersByTime(900);
  leaving();
  expect(events).toHaveLength(1);
});

test('a query that was told before is not told again, but a choice is', () => {
  const { events, restart, shown, settled, chosen } = open(['rimborso']);
  restart();
  shown(listing);
  settled();
  vi.advanceTimersByTime(5000);
  expect(events).toEqual([]);
  chosen(listing, listing.hits[0]!);
  expect(events.map(([type]) => type)).toEqual(['prontuario:choose']);
});
