import { expect, test } from 'vitest';
import { popularityNow, popularitySchema } from '../../../src/content/schema/popularity.ts';
import { mergePopularity } from '../../../src/insights/proposals/popularity.ts';

const file = popularitySchema.parse({ 1001: 0.5, 1002: { year: 0.4, months: { 8: 0.9, 12: 0.1 } } });

test.each([
  ['2026-08-20T12:00:00Z', { 1001: 0.5, 1002: 0.9 }],
  ['2026-12-20T12:00:00Z', { 1001: 0.5, 1002: 0.1 }],
  ['2026-03-20T12:00:00Z', { 1001: 0.5, 1002: 0.4 }],
  // In Rome it is August already.
  ['2026-07-31T22:30:00Z', { 1001: 0.5, 1002: 0.9 }],
])('the popularity at %s is that of its month, where one is known', (moment, known) => {
  expect(popularityNow(file, 'Europe/Rome', new Date(moment))).toEqual(known);
});

test('no month is beyond the twelfth, and no share beyond all readers', () => {
  expect(popularitySchema.safeParse({ 1001: { year: 0.5, months: { 13: 0.5 } } }).success).toBe(false);
  expect(popularitySchema.safeParse({ 1001: { year: 0.5, months: { 1: 1.5 } } }).success).toBe(false);
});

test('what was found in a month is kept beside the year, and stays when the year is found anew', () => {
  const ofAugust = mergePopularity(file, { 1001: 0.8, 1003: 0.3 }, 8);
  expect(ofAugust).toEqual({
    1001: { year: 0.5, months: { 8: 0.8 } },
    1002: { year: 0.4, months: { 8: 0.9, 12: 0.1 } },
    1003: { year: 0.3, months: { 8: 0.3 } },
  });
  expect(mergePopularity(ofAugust, { 1001: 0.6, 1004: 0.2 })).toEqual({
    1001: { year: 0.6, months: { 8: 0.8 } },
    1004: 0.2,
  });
});
