import { toCardinal, toOrdinal } from 'n2words/en-GB';
import type { SpokenLanguage } from '../language.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const currencies: Record<string, readonly [one: string, more: string, cent: string, cents: string]> = {
  EUR: ['euro', 'euros', 'cent', 'cents'],
  USD: ['dollar', 'dollars', 'cent', 'cents'],
  GBP: ['pound', 'pounds', 'penny', 'pence'],
  CHF: ['franc', 'francs', 'centime', 'centimes'],
};
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const counted = (value: number, [one, more]: readonly [string, string]) =>
  `${toCardinal(value)} ${value === 1 ? one : more}`;

/** 2026 is twenty twenty-six, 2005 two thousand and five. */
function year(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  if (century === 20 && rest < 10) return toCardinal(value);
  return `${toCardinal(century)} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${toCardinal(rest)}` : toCardinal(rest)}`;
}

export const english: SpokenLanguage = {
  number: (value) => toCardinal(value),
  year,
  ordinal: (value) => toOrdinal(value),
  date: (day, month, inYear) =>
    `the ${toOrdinal(day)} of ${capital(months[month - 1] ?? '')}${inYear === undefined ? '' : ` ${year(inYear)}`}`,
  time(hours, minutes) {
    if (minutes === 0 && hours % 24 === 0) return 'midnight';
    if (minutes === 0 && hours === 12) return 'midday';
    const hour = toCardinal(hours % 12 || 12);
    const past = minutes === 0 ? '' : ` ${minutes < 10 ? 'oh ' : ''}${toCardinal(minutes)}`;
    return `${hour}${past} ${hours < 12 || hours === 24 ? 'a.m.' : 'p.m.'}`;
  },
  hours: (from, to) => `from ${from} to ${to}`,
  range: (from, to) => `${toCardinal(from)} to ${toCardinal(to)}`,
  money(value, currency) {
    const [one, more, cent, cents] = currencies[currency] ?? [currency, currency, 'cent', 'cents'];
    if (Math.round(value * 100) / 100 !== value) return `${toCardinal(value)} ${more}`;
    const whole = Math.floor(value);
    const rest = Math.round((value - whole) * 100);
    const parts = [
      ...(whole > 0 || rest === 0 ? [counted(whole, [one, more])] : []),
      ...(rest > 0 ? [counted(rest, [cent, cents])] : []),
    ];
    return parts.join(' and ');
  },
  months,
  decimal: '.',
  thousands: ',',
  minus: 'minus',
  percent: 'per cent',
  units: {
    '°C': ['degree Celsius', 'degrees Celsius'],
    '°': ['degree', 'degrees'],
    kg: ['kilo', 'kilos'],
    g: ['gram', 'grams'],
    km: ['kilometre', 'kilometres'],
    m: ['metre', 'metres'],
    cm: ['centimetre', 'centimetres'],
    mm: ['millimetre', 'millimetres'],
    l: ['litre', 'litres'],
    ml: ['millilitre', 'millilitres'],
    h: ['hour', 'hours'],
    min: ['minute', 'minutes'],
    MB: ['megabyte', 'megabytes'],
    GB: ['gigabyte', 'gigabytes'],
  },
  signs: { '&': 'and', '+': 'plus', '=': 'equals', '×': 'by', '#': 'hash', '§': 'section' },
  address: { at: 'at', dot: 'dot', slash: 'slash', hyphen: 'hyphen', underscore: 'underscore', plus: 'plus' },
  menuSeparator: 'then',
  abbreviations: {
    'e.g.': 'for example',
    'i.e.': 'that is',
    'etc.': 'and so on.',
    'art.': 'article',
    'tel.': 'telephone',
    'no.': 'number',
    'No.': 'number',
    'approx.': 'about',
    'max.': 'at most',
    'min.': 'at least',
    'ext.': 'extension',
    'St.': 'Saint',
    'vs.': 'versus',
  },
  corrections: [[/\b([Tt]he) the\b/g, '$1']],
};
