import fc from '../../../properties.ts';
import { describe, expect, test } from 'vitest';
import { type Listing, type Interaction, mergeResults } from '../../../../src/search/ui/merge-results.ts';
import type { SearchState } from '../../../../src/search/types.ts';
import { hit, state } from './hits.ts';

const soon: Interaction = { pinnedCount: 0, idleMs: 100 };
const late: Interaction = { pinnedCount: 0, idleMs: 301 };
const ids = (listing: Listing) => listing.hits.map(({ id }) => id);
const shown = (found: SearchState) => mergeResults(undefined, found, soon);

describe('a list that nobody is about to press', () => {
  test('takes the new order while the reader has hardly stopped typing', () => {
    expect(ids(mergeResults(shown(state([1, 2, 3])), state([3, 1, 4]), soon))).toEqual([3, 1, 4]);
  });

  test('keeps its first answer after 300 ms and takes the new order below', () => {
    expect(ids(mergeResults(shown(state([1, 2, 3])), state([3, 1, 4]), late))).toEqual([1, 3, 4]);
    expect(ids(mergeResults(shown(state([1, 2, 3])), state([7, 8, 9]), late))).toEqual([1, 7, 8]);
  });

  test('fills up at any time when it was empty', () => {
    expect(ids(mergeResults(shown(state([])), state([5]), late))).toEqual([5]);
  });

  test('gives near misses up for real answers', () => {
    const next = mergeResults(shown(state([1, 2], { nearest: true, total: 0 })), state([5, 6]), late);
    expect(ids(next)).toEqual([5, 6]);
    expect(next.nearest).toBe(false);
  });

  test('grows when more is found', () => {
    const next = mergeResults(shown(state([1])), state([2, 1, 3]), late);
    expect(ids(next)).toEqual([1, 2, 3]);
    expect(next.total).toBe(3);
  });

  test('is replaced whole by the answers to another query', () => {
    expect(
      ids(mergeResults(shown(state([1, 2])), state([9], { query: 'reso' }), { pinnedCount: 2, idleMs: 5000 })),
    ).toEqual([9]);
  });
});

describe('an answer that is active or under the pointer', () => {
  test('stays with everything above it', () => {
    expect(ids(mergeResults(shown(state([1, 2, 3, 4])), state([4, 3, 5, 1]), { pinnedCount: 2, idleMs: 0 }))).toEqual([
      1, 2, 4, 3,
    ]);
  });

  test('stays even when new evidence no longer lists it', () => {
    expect(ids(mergeResults(shown(state([1, 2, 3])), state([7]), { pinnedCount: 3, idleMs: 0 }))).toEqual([1, 2, 3]);
  });

  test('is not pushed by what stands above the list', () => {
    const next = mergeResults(shown(state([1, 2])), state([2, 1], { didYouMean: 'rimborsi' }), {
      pinnedCount: 1,
      idleMs: 0,
    });
    expect(next.didYouMean).toBeUndefined();
    const kept = mergeResults(shown(state([1, 2], { didYouMean: 'rimborsi' })), state([2, 1]), {
      pinnedCount: 1,
      idleMs: 0,
    });
    expect(kept.didYouMean).toBe('rimborsi');
  });

  test('holds the whole list when it is a line below or above the answers', () => {
    const before = shown(state([1, 2]));
    expect(mergeResults(before, state([2, 1, 3]), { pinnedCount: Infinity, idleMs: 0 })).toBe(before);
    const empty = shown(state([]));
    expect(mergeResults(empty, state([2]), { pinnedCount: Infinity, idleMs: 0 })).toBe(empty);
  });
});

test('the answer whose number was typed stands first, once', () => {
  const listing = shown(state([4, 2, 1], { exact: hit(2), nearest: true, total: 0 }));
  expect(ids(listing)).toEqual([2, 4, 1]);
  expect(listing).toMatchObject({ exact: 2, nearest: false, total: 3 });
});

test('short answers that come behind the questions fill the rows that are held too', () => {
  const bare = (all: SearchState): SearchState => ({ ...all, hits: all.hits.map((one) => ({ ...one, answer: '' })) });
  const before = shown(bare(state([1, 2, 3])));
  for (const pinnedCount of [0, 2, Infinity]) {
    const next = mergeResults(before, state([1, 2, 3]), { pinnedCount, idleMs: 1000 });
    expect(next.hits.map(({ answer }) => answer)).toEqual(['Risposta 1.', 'Risposta 2.', 'Risposta 3.']);
  }
  expect(mergeResults(before, bare(state([1, 2, 3])), { pinnedCount: Infinity, idleMs: 1000 })).toBe(before);
});

test('whatever arrives, what is held stays and no answer is listed twice', () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, fc.nat(8), fc.nat(600), (before, after, held, idleMs) => {
      const old = shown(state(before));
      const next = ids(mergeResults(old, state(after), { pinnedCount: Math.min(held, before.length), idleMs }));
      const stays = Math.max(Math.min(held, before.length), idleMs > 300 && before.length > 0 ? 1 : 0);
      expect(next.slice(0, stays)).toEqual(before.slice(0, stays));
      expect(new Set(next).size).toBe(next.length);
      expect(next.length).toBe(Math.max(stays, after.length));
    }),
  );
});
