import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { openingStatus, spansOf, type Calendar } from '../../../src/contact/hours.ts';
import { calendarText, readCalendar } from '../../../src/contact/calendar-text.ts';
import { localTime } from '../../../src/i18n/dates.ts';
import type { OpeningHours } from '../../../src/content/schema/channels.ts';

const calendar: Calendar = {
  timeZone: 'Europe/Rome',
  holidays: { '2026-12-08': 'Immacolata', '2026-12-25': 'Natale', '2026-12-26': '' },
};
const hours: OpeningHours[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' },
  { days: ['sat', 'sun'], from: '09:00', to: '18:00' },
];
const at = (iso: string) => new Date(iso);

describe('openness', () => {
  it.each([
    ['a weekday morning', '2026-11-23T09:00:00+01:00', { open: true, until: { date: '2026-11-23', minutes: 1260 } }],
    ['the first minute', '2026-11-23T08:00:00+01:00', { open: true, until: { date: '2026-11-23', minutes: 1260 } }],
    ['the minute it closes', '2026-11-23T21:00:00+01:00', { open: false, opens: { date: '2026-11-24', minutes: 480 } }],
    ['before opening', '2026-11-23T07:59:00+01:00', { open: false, opens: { date: '2026-11-23', minutes: 480 } }],
    ['the eve of a holiday', '2026-12-07T22:00:00+01:00', { open: false, opens: { date: '2026-12-09', minutes: 480 } }],
    [
      'Christmas: opens after both holidays',
      '2026-12-25T10:00:00+01:00',
      { open: false, opens: { date: '2026-12-27', minutes: 540 } },
    ],
    ['summer time', '2026-07-20T20:59:00+02:00', { open: true, until: { date: '2026-07-20', minutes: 1260 } }],
  ])('%s', (_name, moment, expected) => {
    expect(openingStatus(hours, calendar, at(moment))).toEqual(expected);
  });

  const daily = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as OpeningHours['days'];
  it.each<[string, OpeningHours[]]>([
    [
      'as two spans',
      [
        { days: daily, from: '20:00', to: '24:00' },
        { days: daily, from: '00:00', to: '02:00' },
      ],
    ],
    ['as one span', [{ days: daily, from: '20:00', to: '02:00' }]],
  ])('goes on past midnight, written %s', (_name, night) => {
    const until = { date: '2026-11-24', minutes: 120 };
    for (const moment of ['2026-11-23T23:00:00+01:00', '2026-11-24T01:59:00+01:00'])
      expect(openingStatus(night, calendar, at(moment))).toEqual({ open: true, until });
    expect(openingStatus(night, calendar, at('2026-11-24T02:00:00+01:00'))).toEqual({
      open: false,
      opens: { date: '2026-11-24', minutes: 1200 },
    });
    // Nobody stays into a holiday, and nobody came on one.
    expect(openingStatus(night, calendar, at('2026-12-07T23:00:00+01:00'))).toEqual({
      open: true,
      until: { date: '2026-12-07', minutes: 1440 },
    });
  });

  it('has no end in sight when it is open day and night, but for a holiday that is near', () => {
    const always: OpeningHours[] = [{ days: daily, from: '00:00', to: '24:00' }];
    expect(openingStatus(always, calendar, at('2026-11-23T11:00:00+01:00'))).toEqual({ open: true, until: null });
    expect(openingStatus(always, calendar, at('2026-12-06T11:00:00+01:00'))).toEqual({
      open: true,
      until: { date: '2026-12-07', minutes: 1440 },
    });
  });

  it('says so when a channel never opens', () => {
    expect(openingStatus([], calendar, at('2026-11-23T09:00:00Z'))).toEqual({ open: false, opens: null });
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
        expect(openingStatus(hours, calendar, now).open).toBe(inside);
      }),
    );
  });
});

describe('breaks and shortened days', () => {
  const shop: OpeningHours[] = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00', breaks: [{ from: '13:00', to: '14:00' }] },
  ];
  const night: OpeningHours[] = [
    {
      days: ['fri'],
      from: '20:00',
      to: '04:00',
      breaks: [
        { from: '23:30', to: '00:30' },
        { from: '02:00', to: '02:15' },
      ],
    },
  ];
  const shortened = { ...calendar, shortened: { '2026-12-24': ['', '13:30'], '2026-12-23': ['10:00', ''] } as const };
  it.each([
    [
      'a break is closed in the middle',
      '2026-11-23',
      shop,
      calendar,
      [
        [540, 780],
        [840, 1080],
      ],
    ],
    ['a break may lie on both sides of midnight', '2026-11-27', night, calendar, [[1200, 1410]]],
    [
      'and one after it',
      '2026-11-28',
      night,
      calendar,
      [
        [30, 120],
        [135, 240],
      ],
    ],
    ['a day that ends early', '2026-12-24', shop, shortened, [[540, 780]]],
    [
      'a day that begins late',
      '2026-12-23',
      shop,
      shortened,
      [
        [600, 780],
        [840, 1080],
      ],
    ],
    ['a shortened day of the weekend stays free', '2026-12-26', shop, shortened, []],
  ] as const)('%s', (_name, date, hoursOf, on, spans) => {
    expect(spansOf(date, hoursOf, on)).toEqual(spans);
  });

  it('in a break the channel says when it opens again, the same day', () => {
    expect(openingStatus(shop, calendar, at('2026-11-23T13:00:00+01:00'))).toEqual({
      open: false,
      opens: { date: '2026-11-23', minutes: 840 },
    });
  });
});

it('a calendar comes out of an attribute as it went in', () => {
  for (const one of [calendar, { ...calendar, holidays: {} }, { ...calendar, holidays: { '12-25': 'Natale di Gesù' } }])
    expect(readCalendar(calendarText(one))).toEqual(one);
});
