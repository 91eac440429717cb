import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDeadline, describeOpenness, dayName } from '../../../src/contact/describe.ts';
import { spansOf, type Calendar } from '../../../src/contact/hours.ts';
import { deadline } from '../../../src/contact/promise.ts';
import type { Channel } from '../../../src/schema/channels.ts';

const calendar: Calendar = {
  timeZone: 'Europe/Rome',
  holidays: ['2026-12-08', '2026-12-25', '2026-12-26', '2027-01-01'],
};
const hours: Channel['hours'] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }];
const at = (iso: string) => new Date(iso);

describe('deadline', () => {
  it.each([
    [
      'one working day from Friday is Monday',
      { within: 1, unit: 'working-days' },
      '2026-11-20T10:00:00+01:00',
      { date: '2026-11-23' },
    ],
    [
      'a holiday does not count',
      { within: 1, unit: 'working-days' },
      '2026-12-07T10:00:00+01:00',
      { date: '2026-12-09' },
    ],
    [
      'three working days over Christmas',
      { within: 3, unit: 'working-days' },
      '2026-12-23T10:00:00+01:00',
      { date: '2026-12-29' },
    ],
    [
      'two opening hours in the morning',
      { within: 2, unit: 'working-hours' },
      '2026-11-23T10:00:00+01:00',
      { date: '2026-11-23', minutes: 720 },
    ],
    [
      'two opening hours late on Friday go on Monday',
      { within: 2, unit: 'working-hours' },
      '2026-11-20T17:00:00+01:00',
      { date: '2026-11-23', minutes: 600 },
    ],
    [
      'minutes wait for the opening',
      { within: 3, unit: 'minutes' },
      '2026-11-22T12:00:00+01:00',
      { date: '2026-11-23', minutes: 543 },
    ],
  ] as const)('%s', (_name, promise, moment, expected) => {
    expect(deadline({ promise, hours }, calendar, at(moment))).toEqual(expected);
  });

  it('counts every hour when the channel has no hours', () => {
    const always = { promise: { within: 24, unit: 'hours' } as const };
    expect(deadline(always, calendar, at('2026-11-22T12:00:00+01:00'))).toEqual({ date: '2026-11-23', minutes: 720 });
  });

  it('by midnight is by the end of that day, told without an hour that would seem past', () => {
    const always = { promise: { within: 1, unit: 'hours' } as const };
    const by = deadline(always, calendar, at('2026-11-23T23:00:00+01:00'));
    expect(by).toEqual({ date: '2026-11-23' });
    expect(describeDeadline(by, '2026-11-23', 'en')).toBe('today');
    expect(deadline(always, calendar, at('2026-11-23T23:01:00+01:00'))).toEqual({ date: '2026-11-24', minutes: 1 });
  });

  it('never falls outside opening hours, and never comes sooner for a longer promise', () => {
    const moment = fc.date({ min: at('2026-01-01'), max: at('2027-06-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (now, within) => {
        const first = deadline({ promise: { within, unit: 'working-hours' }, hours }, calendar, now);
        const longer = deadline({ promise: { within: within + 1, unit: 'working-hours' }, hours }, calendar, now);
        const minutes = first.minutes ?? -1;
        expect(spansOf(first.date, hours, calendar).some(([from, to]) => from < minutes && minutes <= to)).toBe(true);
        const order = (d: { date: string; minutes?: number }) => `${d.date} ${String(d.minutes).padStart(5, '0')}`;
        expect(order(longer) > order(first)).toBe(true);
      }),
    );
  });
});

describe('in words', () => {
  const words = {
    open: 'Aperto, fino alle {time}',
    closedToday: 'Riapre oggi alle {time}',
    closedUntil: 'Riapre {day} alle {time}',
  };

  it('tells the day as people do', () => {
    expect(dayName('2026-11-24', '2026-11-23', 'it')).toBe('domani');
    expect(dayName('2026-11-27', '2026-11-23', 'it')).toBe('venerdì');
    expect(dayName('2026-12-07', '2026-11-23', 'it')).toBe('lunedì 7 dicembre');
    expect(dayName('2026-11-24', '2026-11-23', 'en')).toBe('tomorrow');
  });

  it('tells when a channel opens again', () => {
    const now = at('2026-11-22T12:00:00+01:00');
    expect(describeOpenness({ open: true, until: '21:00' }, words, calendar, now, 'it')).toBe(
      'Aperto, fino alle 21:00',
    );
    expect(
      describeOpenness({ open: false, opens: { date: '2026-11-23', minutes: 540 } }, words, calendar, now, 'it'),
    ).toBe('Riapre domani alle 09:00');
    expect(describeOpenness({ open: false, opens: null }, words, calendar, now, 'it')).toBe('');
  });

  it('tells the deadline with its time only when it is that exact', () => {
    expect(describeDeadline({ date: '2026-11-24' }, '2026-11-23', 'it')).toBe('martedì 24 novembre');
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, '2026-11-23', 'it')).toBe(
      'martedì 24 novembre alle ore 10:00',
    );
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, '2026-11-24', 'it')).toBe('oggi alle ore 10:00');
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, '2026-11-24', 'en')).toBe('today at 10:00');
  });
});
