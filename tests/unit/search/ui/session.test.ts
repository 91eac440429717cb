import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ViewState, createSession } from '../../../../src/search/ui/session.ts';
import type { Searcher, SearchState } from '../../../../src/search/types.ts';
import { state } from './hits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = [afterMs: number, found: Partial<SearchState> & { ids?: number[] }];

function open(steps: Step[], pinnedCount: () => number = () => 0) {
  const scenes: ViewState[] = [];
  const searcher: Pick<Searcher, 'search'> = {
    async search(query, onState, signal) {
      for (const [afterMs, { ids = [], ...more }] of steps) {
        await new Promise((done) => setTimeout(done, afterMs));
        if (!signal?.aborted) onState(state(ids, { query, ...more }));
      }
    },
  };
  const field = createSession({
    searcher,
    view: { draw: (scene) => void scenes.push(scene), pinnedCount, words: () => '' },
    analytics: { restart: () => undefined, shown: () => undefined, settled: () => undefined },
    liveRegion: { restart: () => undefined, shown: () => undefined },
  });
  return { scenes, last: () => scenes.at(-1)!, ...field };
}
const ids = ({ listing }: ViewState) => listing?.hits.map(({ id }) => id);

test('an untouched field is at its start', () => {
  expect(open([]).last()).toMatchObject({ query: '', flags: ['start'] });
});

test('a quick answer is drawn without a word about waiting', async () => {
  const { setQuery, scenes } = open([[100, { ids: [1] }]]);
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(scenes.map(({ flags }) => flags)).toEqual([['start'], [], ['found']]);
});

test('a slow first answer is worth a word; after that the older list stays until the new one is there', async () => {
  const { setQuery, scenes } = open([[1000, { ids: [1] }]]);
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(scenes.map(({ flags }) => flags)).toEqual([['start'], [], ['waiting'], ['found']]);
  setQuery('resi');
  await vi.advanceTimersByTimeAsync(900);
  expect(scenes).toHaveLength(4);
  expect(scenes.at(-1)?.listing?.query).toBe('reso');
});

test('what was found decides what is shown beside it', async () => {
  const { setQuery, last } = open([
    [0, { ids: [1], total: 5, didYouMean: 'rese', category: { title: 'Resi', url: '/resi/' } }],
  ]);
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(last().flags).toEqual(['found', 'meant', 'category', 'more']);
});

test.each([
  ['nothing', { ids: [] }, ['none']],
  ['near misses', { ids: [1], nearest: true, total: 0 }, ['nearest']],
])('%s found is told apart', async (_, found, flags) => {
  const { setQuery, last } = open([[0, found]]);
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(last().flags).toEqual(flags);
});

test('a failed search shows no list; the same query can be tried again', async () => {
  const steps: Step[] = [];
  const { setQuery, retry, last } = open(steps);
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(last()).toMatchObject({ query: 'reso', listing: undefined, flags: ['failed'] });
  steps.push([0, { ids: [1] }]);
  retry();
  await vi.runAllTimersAsync();
  expect(last().flags).toEqual(['found']);
});

test('an emptied field is at its start again, whatever was under way', async () => {
  const { setQuery, last } = open([[100, { ids: [1] }]]);
  setQuery('reso');
  await vi.advanceTimersByTimeAsync(80);
  setQuery(' ');
  await vi.runAllTimersAsync();
  expect(last()).toEqual({ query: '', listing: undefined, flags: ['start'] });
});

test('a pasted letter is cut, searched and told; typing a question after it is not', async () => {
  const { setQuery, last } = open([[0, { ids: [1] }]]);
  expect(setQuery('x'.repeat(500))).toBe('x'.repeat(200));
  await vi.runAllTimersAsync();
  expect(last().query).toBe('x'.repeat(200));
  expect(last().flags).toContain('cut');
  setQuery('reso');
  await vi.runAllTimersAsync();
  expect(last().flags).toEqual(['found']);
});

test('a held answer stays when the full text arrives and may move once it is let go', async () => {
  let held = 0;
  const field = open(
    [
      [0, { ids: [1, 2, 3] }],
      [50, { ids: [3, 2, 1], layer: 'fullText' }],
    ],
    () => held,
  );
  field.setQuery('reso', 'once');
  await vi.advanceTimersByTimeAsync(10);
  held = 2;
  await vi.runAllTimersAsync();
  expect(ids(field.last())).toEqual([1, 2, 3]);
  held = 0;
  field.unpin();
  expect(ids(field.last())).toEqual([3, 2, 1]);
});

test('the first answer stays when the full text arrives late', async () => {
  const { setQuery, last } = open([
    [0, { ids: [1, 2] }],
    [400, { ids: [2, 1, 3], layer: 'fullText' }],
  ]);
  setQuery('reso', 'once');
  await vi.runAllTimersAsync();
  expect(ids(last())).toEqual([1, 2, 3]);
});
