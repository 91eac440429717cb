import type { SpokenLanguage } from './language.ts';
import { english } from './languages/en.ts';
import { italian } from './languages/it.ts';

const languages: Record<string, SpokenLanguage> = { it: italian, en: english };

/** Maximum number of spoken words that listeners can remember: about twenty seconds. */
export const maxSpokenWords = 45;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const currencySigns: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const currency = '€|\\$|£|EUR|USD|GBP|CHF';

type Rule = readonly [RegExp, (found: readonly string[]) => string];

/** Valid days and months, with or without leading zero: "31/12/2026" is a date, "99/99/2026" is not. */
const [dayOfMonth, monthOfYear] = ['0?[1-9]|[12]\\d|3[01]', '0?[1-9]|1[0-2]'];
/** Maximum digits spoken as a quantity: beyond, number words and the precision of a double end. */
const maxDigits = 15;

/** Speaks an e-mail or web address part by part. */
function sayAddress(text: string, { address, number }: SpokenLanguage): string {
  const signs: Record<string, string> = {
    '@': address.at,
    '.': address.dot,
    '/': address.slash,
    '-': address.hyphen,
    _: address.underscore,
    '+': address.plus,
  };
  return text
    .replace(/[@./_+-]/g, (sign) => ` ${signs[sign]} `)
    .replace(/\d/g, (digit) => ` ${number(Number(digit))} `)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Dates in digits, year-month-day or day-month-year. */
function dateRules(language: SpokenLanguage): Rule[] {
  const date = (day = '', month = '', year = '') => language.date(Number(day), Number(month), Number(year));
  return [
    [new RegExp(`\\b(\\d{4})-(${monthOfYear})-(${dayOfMonth})\\b`, 'g'), ([, y, m, d]) => date(d, m, y)],
    [new RegExp(`\\b(${dayOfMonth})/(${monthOfYear})/(\\d{4})\\b`, 'g'), ([, d, m, y]) => date(d, m, y)],
    // If the second number is above 12, the first is the month, as in the United States.
    [new RegExp(`\\b(${monthOfYear})/(${dayOfMonth})/(\\d{4})\\b`, 'g'), ([, m, d, y]) => date(d, m, y)],
  ];
}

/** The rules of a language in the order they apply: later rules do not see the output of earlier ones. */
function rulesOf(language: SpokenLanguage): Rule[] {
  const { number, months, units, percent, minus } = language;
  const [thousands, decimal] = [escape(language.thousands), escape(language.decimal)];
  const figure = `\\d{1,3}(?:${thousands}\\d{3})+(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  const read = (text: string) => Number(text.replaceAll(language.thousands, '').replace(language.decimal, '.'));
  const digits = (text: string): string => [...text].map((digit) => number(Number(digit))).join(' ');
  const quantity = (text: string, next?: string) =>
    text.length > maxDigits ? digits(text.replace(/\D/g, '')) : number(read(text), next);
  const groups = (text: string) => text.trim().split(/\s+/).map(digits).join(', ');
  const month = (name = '') => months.indexOf(name.toLowerCase()) + 1;
  const money = (value = '', unit = '') =>
    value.length > maxDigits
      ? `${digits(value.replace(/\D/g, ''))} ${unit}`
      : language.money(read(value), currencySigns[unit] ?? unit);
  const unit = (value: number, name = '') => units[name]?.[Math.abs(value) === 1 ? 0 : 1] ?? '';
  // If the decimal separator is a comma, a time may be written with a dot.
  const clock = `([01]?\\d|2[0-4])${language.decimal === ',' ? '[:.]' : ':'}([0-5]\\d)`;
  const optionalYear = (text?: string) => (text ? Number(text) : undefined);
  return [
    [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ([text = '']) => sayAddress(text, language)],
    [
      /(?:https?:\/\/|www\.)[^\s<>()]*[\w/]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:it|com|eu|org|net|example)\b(?:\/[\w/-]*)?/g,
      ([text = '']) => sayAddress(text.replace(/^https?:\/\//, '').replace(/\/$/, ''), language),
    ],
    [/\s*(?:→|(?<=\s)>|›|»(?=\s*\p{Lu}))\s*(?=\S)/gu, () => `, ${language.menuSeparator} `],
    ...dateRules(language),
    [
      new RegExp(`\\b(${dayOfMonth})[º°]?\\s+(${months.join('|')})\\b(?:\\s+(\\d{4})\\b)?`, 'gi'),
      ([, d, name, y]) => language.date(Number(d), month(name), optionalYear(y)),
    ],
    [/\+(\d{1,3}(?:\s?\d{2,})+)/g, ([, text = '']) => `${language.address.plus} ${groups(text)}`],
    [/\b(?:0\d+|800)(?:\s\d{2,})+\b/g, ([text = '']) => groups(text)],
    [new RegExp(`(${figure})\\s?(${currency})(?!\\w)`, 'g'), ([, value, sign]) => money(value, sign)],
    [new RegExp(`(${currency})\\s?(${figure})`, 'g'), ([, sign, value]) => money(value, sign)],
    [new RegExp(`(${figure})\\s?%`, 'g'), ([, value = '']) => `${quantity(value)} ${percent}`],
    [
      new RegExp(`([−-])?(${figure})\\s?(${oneOf(Object.keys(units))})(?![\\p{L}\\d])`, 'gu'),
      ([, sign, value = '', name]) =>
        `${sign ? `${minus} ` : ''}${quantity(value, unit(read(value), name))} ${unit(read(value), name)}`,
    ],
    [
      new RegExp(`\\b${clock}\\s?[–-]\\s?${clock}\\b`, 'g'),
      ([, h, m, toH, toM]) =>
        language.hours(language.time(Number(h), Number(m)), language.time(Number(toH), Number(toM))),
    ],
    [new RegExp(`\\b${clock}\\b(?![.,:]?\\d)`, 'g'), ([, h, m]) => language.time(Number(h), Number(m))],
    [/\b(\d{1,3})\s?[–-]\s?(\d{1,3})\b/g, ([, from, to]) => language.range(Number(from), Number(to))],
    [
      /\b0*([1-9]\d{0,2})(º|ª|°|st|nd|rd|th)(?!\p{L})/gu,
      ([, value, ending = '']) => language.ordinal(Number(value), ending),
    ],
    [/\b(?:19|20)\d\d\b(?![.,]\d)/g, ([text]) => language.year(Number(text))],
    // Order numbers and the like are not quantities.
    [/\b(?:0\d+|\d{5,})\b(?![.,]\d)/g, ([text = '']) => digits(text)],
    [/(?<=\p{L})\d+|\d+(?=\p{L})/gu, ([text = '']) => ` ${digits(text)} `],
    [
      new RegExp(`([−-])?(${figure})(?=(?:\\s+(\\p{L}+))?)`, 'gu'),
      ([, sign, value = '', next]) => `${sign ? `${minus} ` : ''}${quantity(value, next)}`,
    ],
    ...Object.entries(language.abbreviations)
      .toSorted(([a], [b]) => b.length - a.length)
      .map(([written, spoken]): Rule => [
        new RegExp(`(?<![\\p{L}.])${escape(written)}(?!\\p{L})(?=(\\s+\\p{Lu}|$)?)`, 'gu'),
        ([, end]) => (end === undefined ? spoken.replace(/\.$/, '') : spoken),
      ]),
    [
      new RegExp(`\\s*(${oneOf(Object.keys(language.signs))})\\s*`, 'g'),
      ([, sign = '']) => ` ${language.signs[sign]} `,
    ],
  ];
}

const rulesByLanguage = new Map<string, Rule[]>();

function rulesFor(locale: string): { language: SpokenLanguage | undefined; rules: Rule[] } {
  const code = locale.split('-')[0] ?? locale;
  const language = languages[code];
  const rules = rulesByLanguage.get(code) ?? (language ? rulesOf(language) : []);
  rulesByLanguage.set(code, rules);
  return { language, rules };
}

/** The spoken form of a text: numbers, amounts, times, dates and symbols in words, where the language has rules. */
export function spokenText(text: string, locale: string): string {
  const { language, rules } = rulesFor(locale);
  // Outputs of rules are replaced by placeholders, so that later rules do not match them.
  const spoken: string[] = [];
  const keep = (words: string) => `\uE000${String.fromCharCode(0xe100 + spoken.push(words) - 1)}\uE001`;
  let rest = text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ');
  for (const [pattern, say] of rules) rest = rest.replace(pattern, (...found: string[]) => keep(say(found)));
  rest = restore(rest, spoken)
    .replace(/[«»“”"]/g, '')
    .replace(/\s*[(–—]\s*|\s*\)\s*(?=\p{L})/gu, ', ')
    .replace(/\s*\)/g, '')
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ', ')
    .replace(/…/g, '.')
    // A button label may contain a question mark within a sentence: "press Forgot password? and enter".
    .replace(/\?(?=\s\p{Ll}|[,:;])/gu, '');
  for (const [pattern, instead] of language?.corrections ?? []) rest = rest.replace(pattern, instead);
  return rest
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s*,)+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Restores placeholders, which may be nested. */
function restore(text: string, spoken: readonly string[]): string {
  let [before, now] = ['', text];
  while (before !== now) {
    before = now;
    now = now.replace(/\uE000([\uE100-\uF8FF])\uE001/g, (_, mark: string) => spoken[mark.charCodeAt(0) - 0xe100] ?? '');
  }
  return now;
}

/** Number of spoken words. */
export const countSpokenWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
