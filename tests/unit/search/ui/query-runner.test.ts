import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryRunner } from '../../../../src/search/ui/query-runner.ts';
import type { Searcher, SearchState } from '../../../../src/search/types.ts';
import { state } from './hits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A searcher that takes its time by query, and does not care whether it was told to stop. */
function slow(times: Record<string, number>): Pick<Searcher, 'search'> & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async search(query, onState) {
      asked.push(query);
      await new Promise((done) => setTimeout(done, times[query] ?? 0));
      onState(state([1], { query }));
    },
  };
}
function listen(searcher: Pick<Searcher, 'search' | 'fallback'>) {
  const heard: string[] = [];
  const field = createQueryRunner(searcher, {
    onState: ({ query }: SearchState) => void heard.push(query),
    onSettled: (any) => void heard.push(any ? 'settled' : 'failed'),
  });
  return { heard, ...field };
}

test('only the last of letters typed quickly is searched', async () => {
  const searcher = slow({});
  const { run, heard } = listen(searcher);
  for (const text of ['r', 're', 'res']) {
    run(text);
    await vi.advanceTimersByTimeAsync(40);
  }
  await vi.runAllTimersAsync();
  expect(searcher.asked).toEqual(['res']);
  expect(heard).toEqual(['res', 'settled']);
});

test('a late answer to an older query is never heard', async () => {
  const { run, heard } = listen(slow({ older: 900, newer: 10 }));
  run('older', 'once');
  await vi.advanceTimersByTimeAsync(100);
  run('newer', 'once');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['newer', 'settled']);
});

test('nothing is heard after it was stopped', async () => {
  const { run, stop, heard } = listen(slow({ reso: 50 }));
  run('reso', 'once');
  await vi.advanceTimersByTimeAsync(10);
  stop();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([]);
});

test('a search without any state has failed', async () => {
  const { run, heard } = listen({ search: () => Promise.resolve() });
  run('reso', 'once');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['failed']);
});

test('where a search had nothing to say, what can be found without an index is heard', async () => {
  const fallback = (query: string) => Promise.resolve(state([2], { query }));
  const { run, heard } = listen({ search: () => Promise.resolve(), fallback });
  run('reso', 'once');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['reso', 'settled']);
});

test('where not even that can be had, the search has failed', async () => {
  const fallback = () => Promise.reject(new Error('no network'));
  const { run, heard } = listen({ search: () => Promise.resolve(), fallback });
  run('reso', 'once');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['failed']);
});

test('a search that breaks has failed, and says so only to developers', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { run, heard } = listen({ search: () => Promise.reject(new Error('broken')) });
  run('reso', 'once');
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['failed']);
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});
