import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openness, spansOf, type Calendar } from '../../../src/contact/hours.ts';
import { localTime } from '../../../src/locale/dates.ts';
import type { OpeningHours } from '../../../src/schema/channels.ts';

const calendar: Calendar = { timeZone: 'Europe/Rome', holidays: ['2026-12-08', '2026-12-25', '2026-12-26'] };
const hours: OpeningHours[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' },
  { days: ['sat', 'sun'], from: '09:00', to: '18:00' },
];
const at = (iso: string) => new Date(iso);

describe('openness', () => {
  it.each([
    ['a weekday morning', '2026-11-23T09:00:00+01:00', { open: true, until: '21:00' }],
    ['the first minute', '2026-11-23T08:00:00+01:00', { open: true, until: '21:00' }],
    ['the minute it closes', '2026-11-23T21:00:00+01:00', { open: false, opens: { date: '2026-11-24', minutes: 480 } }],
    ['before opening', '2026-11-23T07:59:00+01:00', { open: false, opens: { date: '2026-11-23', minutes: 480 } }],
    ['the eve of a holiday', '2026-12-07T22:00:00+01:00', { open: false, opens: { date: '2026-12-09', minutes: 480 } }],
    [
      'Christmas: opens after both holidays',
      '2026-12-25T10:00:00+01:00',
      { open: false, opens: { date: '2026-12-27', minutes: 540 } },
    ],
    ['summer time', '2026-07-20T20:59:00+02:00', { open: true, until: '21:00' }],
  ])('%s', (_name, moment, expected) => {
    expect(openness(hours, calendar, at(moment))).toEqual(expected);
  });

  it('says so when a channel never opens', () => {
    expect(openness([], calendar, at('2026-11-23T09:00:00Z'))).toEqual({ open: false, opens: null });
  });

  it('joins spans that touch or overlap', () => {
    const split: OpeningHours[] = [
      { days: ['mon'], from: '13:00', to: '18:00' },
      { days: ['mon'], from: '09:00', to: '13:00' },
    ];
    expect(spansOf('2026-11-23', split, calendar)).toEqual([[540, 1080]]);
  });

  it('is open exactly when the wall clock stands inside a span', () => {
    fc.assert(
      fc.property(fc.date({ min: at('2026-01-01'), max: at('2027-12-31'), noInvalidDate: true }), (now) => {
        const { date, minutes } = localTime(now, calendar.timeZone);
        const inside = spansOf(date, hours, calendar).some(([from, to]) => from <= minutes && minutes < to);
        expect(openness(hours, calendar, now).open).toBe(inside);
      }),
    );
  });
});
