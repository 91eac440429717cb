import { describe, expect, it } from 'vitest';
import { withHolidays } from '../../../src/content/public-holidays.ts';
import { channelsSchema } from '../../../src/content/schema/channels.ts';

const channels = [{ id: 'form', kind: 'form', label: { it: 'Modulo' }, promise: { within: 1, unit: 'working-days' } }];
const now = new Date('2026-11-26T10:00:00Z');
const days = (holidays: unknown, locales = ['it', 'en']) =>
  withHolidays(channelsSchema.parse({ holidays, channels }), locales, now);

describe('holidays', () => {
  it('of a country are found for this year and the next, with their names in the languages of the site', () => {
    const { holidays } = days({ country: 'IT' });
    expect(holidays.find(({ date }) => date === '2026-12-08')?.name.it).toBe('Immacolata Concezione');
    expect(holidays.find(({ date }) => date === '2027-03-29')?.name.en).toBe('Easter Monday');
    expect(new Set(holidays.map(({ date }) => date.slice(0, 4)))).toEqual(new Set(['2026', '2027']));
    // Mother's Day is a day like others at work.
    expect(holidays.some(({ date }) => date === '2026-05-10')).toBe(false);
  });

  it('of a region are known where it has its own', () => {
    const whitMonday = '2027-05-17';
    expect(days({ country: 'IT' }).holidays.some(({ date }) => date === whitMonday)).toBe(false);
    expect(days({ country: 'IT', region: '32' }).holidays.some(({ date }) => date === whitMonday)).toBe(true);
  });

  it('are more by those of the company and fewer by those on which it works, shortened days among them', () => {
    const { holidays, shortened } = days({
      country: 'IT',
      closed: [{ date: '2026-12-07', name: { it: "Sant'Ambrogio" } }],
      open: ['2026-12-08'],
      shortened: [{ date: '2026-12-26', to: '13:00', name: { it: 'Santo Stefano' } }],
    });
    const near = holidays.filter(({ date }) => date.startsWith('2026-12')).map(({ date }) => date);
    expect(near).toEqual(['2026-12-07', '2026-12-25']);
    expect(shortened.map(({ date }) => date)).toEqual(['2026-12-26']);
  });

  it('written by hand stay as they are', () => {
    const list = [{ date: '2026-12-08', name: { it: 'Immacolata' } }];
    expect(days(list).holidays).toEqual(list);
    expect(days(undefined).holidays).toEqual([]);
  });
});
