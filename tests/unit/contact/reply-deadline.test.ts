import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import {
  describeDeadline,
  describeOpeningStatus,
  dayName,
  localMoment,
  type LocalMoment,
} from '../../../src/contact/describe-hours.ts';
import { spansOf, type Calendar, type OpeningStatus } from '../../../src/contact/hours.ts';
import { replyDeadline } from '../../../src/contact/reply-deadline.ts';
import { timeWords, zoneName } from '../../../src/contact/hours-text.ts';
import { dictionary } from '../../../src/i18n/index.ts';
import type { Channel } from '../../../src/content/schema/channels.ts';

const calendar: Calendar = {
  timeZone: 'Europe/Rome',
  holidays: { '2026-12-08': 'Immacolata', '2026-12-25': 'Natale', '2026-12-26': '', '2027-01-01': 'Capodanno' },
};
const hours: Channel['hours'] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }];
const at = (iso: string) => new Date(iso);
const words = timeWords(dictionary('it'), 'CET');
const here: LocalMoment = { locale: 'it', date: '2026-11-23', minutes: 1380, otherDay: false, elsewhere: false };

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
    expect(replyDeadline({ promise, hours }, calendar, at(moment))).toEqual(expected);
  });

  it.each([
    ['sun–thu: from Thursday to Sunday', ['sun', 'mon', 'tue', 'wed', 'thu'], '2026-11-26', '2026-11-29'],
    ['mon and tue: from Tuesday to Monday', ['mon', 'tue'], '2026-11-24', '2026-11-30'],
    [
      'every day: from Friday to Saturday',
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      '2026-11-27',
      '2026-11-28',
    ],
  ] as const)('a working day is one on which the channel has hours, %s', (_name, days, written, answered) => {
    const channel = {
      promise: { within: 1, unit: 'working-days' } as const,
      hours: [{ days: [...days], from: '20:00', to: '02:00' }],
    };
    expect(replyDeadline(channel, calendar, at(`${written}T10:00:00+01:00`))).toEqual({ date: answered });
  });

  it.each([
    ['no hours', undefined],
    ['all day', [{ days: ['sun'] as ['sun'], from: '00:00', to: '24:00' }]],
  ])('hours are as long as they are for the reader when the clocks change: %s', (_name, open) => {
    const four = { promise: { within: 4, unit: 'hours' } as const, hours: open };
    expect(replyDeadline(four, calendar, at('2027-03-28T01:30:00+01:00'))).toEqual({
      date: '2027-03-28',
      minutes: 390,
    });
    expect(replyDeadline(four, calendar, at('2026-10-25T01:30:00+02:00'))).toEqual({
      date: '2026-10-25',
      minutes: 270,
    });
  });

  it('counts every hour when the channel has no hours', () => {
    const always = { promise: { within: 24, unit: 'hours' } as const };
    expect(replyDeadline(always, calendar, at('2026-11-22T12:00:00+01:00'))).toEqual({
      date: '2026-11-23',
      minutes: 720,
    });
  });

  it('by midnight is by the end of that day, told without an hour that would seem past', () => {
    const always = { promise: { within: 1, unit: 'hours' } as const };
    const by = replyDeadline(always, calendar, at('2026-11-23T23:00:00+01:00'));
    expect(by).toEqual({ date: '2026-11-23' });
    expect(describeDeadline(by, words, { ...here, locale: 'en' })).toBe('today');
    expect(replyDeadline(always, calendar, at('2026-11-23T23:01:00+01:00'))).toEqual({
      date: '2026-11-24',
      minutes: 1,
    });
  });

  it('never falls outside opening hours, and never comes sooner for a longer promise', () => {
    const moment = fc.date({ min: at('2026-01-01'), max: at('2027-06-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (now, within) => {
        const first = replyDeadline({ promise: { within, unit: 'working-hours' }, hours }, calendar, now);
        const longer = replyDeadline({ promise: { within: within + 1, unit: 'working-hours' }, hours }, calendar, now);
        const minutes = first.minutes ?? -1;
        expect(spansOf(first.date, hours, calendar).some(([from, to]) => from < minutes && minutes <= to)).toBe(true);
        const order = (d: { date: string; minutes?: number }) => `${d.date} ${String(d.minutes).padStart(5, '0')}`;
        expect(order(longer) > order(first)).toBe(true);
      }),
    );
  });
});

describe('in words', () => {
  const when = (iso: string, locale = 'it', own = 'Europe/Rome') => localMoment(at(iso), locale, ['Europe/Rome', own]);
  const noon = when('2026-11-22T12:00:00+01:00');

  it('tells the day as people do', () => {
    expect(dayName('2026-11-24', here)).toBe('domani');
    expect(dayName('2026-11-27', here)).toBe('venerdì');
    expect(dayName('2026-12-07', here)).toBe('lunedì 7 dicembre');
    expect(dayName('2026-11-24', { ...here, locale: 'en' })).toBe('tomorrow');
  });

  it.each<[string, OpeningStatus, LocalMoment, string]>([
    ['today', { open: true, until: { date: '2026-11-22', minutes: 1260 } }, noon, 'Aperto ora, fino alle 21:00'],
    ['at night', { open: true, until: { date: '2026-11-23', minutes: 120 } }, noon, 'Aperto ora, fino alle 02:00'],
    [
      'on another day',
      { open: true, until: { date: '2026-11-24', minutes: 1260 } },
      noon,
      'Aperto ora, fino a martedì alle 21:00',
    ],
    ['never', { open: true, until: null }, noon, 'Aperto 24 ore su 24'],
  ])('tells when a channel closes: %s', (_name, state, moment, text) => {
    expect(describeOpeningStatus(state, words, [moment, calendar])).toBe(text);
  });

  it('tells when a channel opens again, and which holiday keeps it closed', () => {
    const opens = (date: string) => ({ open: false, opens: { date, minutes: 540 } }) as const;
    const told = (date: string, moment: LocalMoment) => describeOpeningStatus(opens(date), words, [moment, calendar]);
    expect(told('2026-11-22', noon)).toBe('Adesso siamo chiusi: riapriamo alle 09:00');
    expect(told('2026-11-23', noon)).toBe('Adesso siamo chiusi: riapriamo domani alle 09:00');
    expect(told('2026-12-09', when('2026-12-08T10:00:00+01:00'))).toBe(
      'Oggi siamo chiusi (Immacolata): riapriamo domani alle 09:00',
    );
    // A holiday that has no name in the language of the page.
    expect(told('2026-12-27', when('2026-12-26T10:00:00+01:00'))).toBe(
      'Adesso siamo chiusi: riapriamo domani alle 09:00',
    );
    expect(describeOpeningStatus({ open: false, opens: null }, words, [noon, calendar])).toBe('');
  });

  it('names the zone where the reader’s clock shows another time, and no day that would mean another there', () => {
    const state = { open: false, opens: { date: '2026-11-27', minutes: 480 } } as const;
    const night = '2026-11-26T23:30:00+01:00';
    const told = (own: string, locale = 'it') =>
      describeOpeningStatus(state, words, [when(night, locale, own), calendar]);
    expect(told('Europe/Berlin')).toBe('Adesso siamo chiusi: riapriamo domani alle 08:00');
    expect(told('Europe/London')).toBe('Adesso siamo chiusi: riapriamo domani alle 08:00 (CET)');
    expect(told('Asia/Tokyo')).toBe('Adesso siamo chiusi: riapriamo venerdì alle 08:00 (CET)');
    expect(zoneName('Europe/Rome', 'en', 'shortGeneric')).toBe('Italy Time');
    expect(zoneName('Europe/Rome', 'it', 'longGeneric')).toBe('Ora dell’Europa centrale');
    const by = describeDeadline({ date: '2026-11-26', minutes: 1435 }, words, when(night, 'it', 'Asia/Tokyo'));
    expect(by).toBe('le 23:55 di giovedì 26 novembre (CET)');
  });

  it('tells the deadline with its time only when it is that exact', () => {
    expect(describeDeadline({ date: '2026-11-24' }, words, here)).toBe('martedì 24 novembre');
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, words, here)).toBe('le 10:00 di martedì 24 novembre');
    const then = { ...here, date: '2026-11-24' };
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, words, then)).toBe('le 10:00 di oggi');
    const en = timeWords(dictionary('en'), 'Italy Time');
    expect(describeDeadline({ date: '2026-11-24', minutes: 600 }, en, { ...then, locale: 'en' })).toBe(
      'today at 10:00',
    );
  });
});
