import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayMs, daysBetween, localTime, wallClock } from '../../../src/i18n/dates.ts';
import { interpolateDays, longDate } from '../../../src/i18n/intl.ts';

describe('the clock on the wall of a time zone', () => {
  it.each([
    ['the last minute before summer time', 'Europe/Rome', '2026-03-29T00:59:00Z', '2026-03-29', 119],
    ['the first of summer time, an hour on', 'Europe/Rome', '2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['the hour that comes twice, first', 'Europe/Rome', '2026-10-25T00:30:00Z', '2026-10-25', 150],
    ['the hour that comes twice, again', 'Europe/Rome', '2026-10-25T01:30:00Z', '2026-10-25', 150],
    ['the last moment of a long day', 'Europe/Rome', '2026-10-25T22:59:59.999Z', '2026-10-25', 1439],
    ['the first of the day after', 'Europe/Rome', '2026-10-25T23:00:00Z', '2026-10-26', 0],
    ['a zone whose summer time begins at midnight', 'Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24', 60],
    ['the last minute of a year', 'Europe/Rome', '2026-12-31T22:59:00Z', '2026-12-31', 1439],
    ['the first minute of a year', 'Europe/Rome', '2026-12-31T23:00:00Z', '2027-01-01', 0],
    ['farthest east', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', 0],
    ['farthest west', 'Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31', 1439],
    ['quarters of an hour', 'Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02', 0],
    ['a leap day', 'America/New_York', '2028-03-01T04:59:00Z', '2028-02-29', 1439],
  ])('shows %s', (_name, zone, moment, date, minutes) => {
    expect(localTime(new Date(moment), zone)).toEqual({ date, minutes });
  });

  it('shows UTC as machines write it', () => {
    const clock = wallClock('UTC');
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (now) => {
        const { date, minutes } = clock(now);
        expect(date).toBe(now.toISOString().slice(0, 10));
        expect(minutes).toBe(now.getUTCHours() * 60 + now.getUTCMinutes());
      }),
    );
  });

  it('refuses a zone there is not', () => {
    expect(() => wallClock('Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('days', () => {
  it('are added and counted whole, over leap days, ends of years and changes of the clock', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(daysBetween('2027-01-01', '2028-01-01')).toBe(365);
  });

  it('count back what was added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        const day = new Date(start * dayMs).toISOString().slice(0, 10);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('are written out as a language does, on the same day in every zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const here of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
        process.env['TZ'] = here;
        expect(new Date(0).getHours()).not.toBe(0);
        expect(longDate('2026-03-10', 'it')).toBe('10 marzo 2026');
        expect(longDate('2026-12-31', 'en')).toBe('December 31, 2026');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

it.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-26', 6, '2027-05-26'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

it('the Italian article before 8 and 11 is elided, with every preposition it is joined to', () => {
  const say = (phrase: string, day: string, locale = 'it') =>
    interpolateDays(phrase, { day: longDate(day, locale) }, locale);
  expect(say('Verificata il {day}', '2026-09-08')).toBe('Verificata l’8 settembre 2026');
  expect(say('Dal {day}', '2026-11-11')).toBe('Dall’11 novembre 2026');
  expect(['al', 'Al', 'del', 'nel', 'sul', 'Il'].map((word) => say(`${word} {day}`, '2026-03-08'))).toEqual(
    ['all’', 'All’', 'dell’', 'nell’', 'sull’', 'L’'].map((word) => `${word}8 marzo 2026`),
  );
  expect(say('il {day}', '2026-03-18')).toBe('il 18 marzo 2026');
  expect(say('il {day}', '2026-03-01')).toBe('il 1 marzo 2026');
  expect(say('del {day}', '2026-03-08', 'es')).toBe('del 8 de marzo de 2026');
});
