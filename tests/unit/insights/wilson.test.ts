import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { difference, wilson } from '../../../src/insights/aggregate/wilson.ts';

describe('a share with its bounds', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [1, 1, 0.2065, 1],
  ])('%i of %i lies between %f and %f', (count, of, low, high) => {
    expect(wilson(count, of).low).toBeCloseTo(low, 4);
    expect(wilson(count, of).high).toBeCloseTo(high, 4);
  });

  test('says nothing about no votes at all', () => {
    expect(wilson(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
  });

  test('holds the share, stays between 0 and 1, and grows narrower with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const count = Math.round(of * part);
        const few = wilson(count, of);
        const many = wilson(count * 10, of * 10);
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(few.share);
        expect(few.high).toBeGreaterThanOrEqual(few.share);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('how a share moved', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  test.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 29, 5, 56, -0.0381, 0.1926],
  ])('from %i of %i to %i of %i: between %f and %f', (count1, of1, count2, of2, low, high) => {
    const moved = difference(wilson(count1, of1), wilson(count2, of2));
    expect(moved.low).toBeCloseTo(low, 4);
    expect(moved.high).toBeCloseTo(high, 4);
  });

  test('is better or worse only when chance cannot explain it', () => {
    expect(difference(wilson(48, 80), wilson(56, 70)).direction).toBe('better');
    expect(difference(wilson(56, 70), wilson(48, 80)).direction).toBe('worse');
    expect(difference(wilson(2, 5), wilson(4, 5)).direction).toBe('unclear');
    expect(difference(wilson(0, 0), wilson(9, 9)).direction).toBe('unclear');
  });
});
