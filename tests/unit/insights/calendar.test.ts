import { expect, test } from 'vitest';
import { dayFormatter, weekOf, weeksBetween } from '../../../src/insights/aggregate/calendar.ts';

test('an instant belongs to the day of the site, also at midnight and when the clocks change', () => {
  const rome = dayFormatter('Europe/Rome');
  expect(rome(Date.UTC(2026, 9, 24, 21, 59, 59, 999))).toBe('2026-10-24');
  expect(rome(Date.UTC(2026, 9, 24, 22))).toBe('2026-10-25');
  expect(rome(Date.UTC(2026, 9, 25, 22, 59))).toBe('2026-10-25');
  expect(rome(Date.UTC(2026, 9, 25, 23))).toBe('2026-10-26');
  expect(dayFormatter('Asia/Kathmandu')(Date.UTC(2026, 0, 1, 18, 15))).toBe('2026-01-02');
});

test('weeks begin on Monday and cross years', () => {
  expect(weekOf('2026-11-22')).toBe('2026-11-16');
  expect(weekOf('2026-11-16')).toBe('2026-11-16');
  expect(weeksBetween('2026-12-24', '2027-01-05')).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
});
