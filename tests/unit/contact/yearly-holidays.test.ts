import { expect, test } from 'vitest';
import { yearlyHolidays } from '../../../src/contact/channel.ts';
import { longDate } from '../../../src/i18n/intl.ts';

const day = (date: string, it: string) => ({ date, name: { it } });

test('a holiday of the same date in every year stands once, without its year', () => {
  const days = [
    day('2026-01-01', 'Capodanno'),
    day('2026-04-05', 'Pasqua'),
    day('2026-12-07', 'Sant’Ambrogio'),
    day('2027-01-01', 'Capodanno'),
    day('2027-03-28', 'Pasqua'),
  ];
  expect(yearlyHolidays(days).map(({ date, name }) => `${longDate(date, 'it')}: ${name.it}`)).toEqual([
    '1 gennaio: Capodanno',
    '5 aprile 2026: Pasqua',
    '7 dicembre 2026: Sant’Ambrogio',
    '28 marzo 2027: Pasqua',
  ]);
});

test('holidays of one year alone keep it: nothing says that they come again', () => {
  const days = [day('2026-01-01', 'Capodanno'), day('2026-02-14', 'Chiusura')];
  expect(yearlyHolidays(days)).toEqual(days);
});
