import { toCardinal } from 'n2words/it-IT';
import type { SpokenLanguage } from '../language.ts';

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const ordinals = ['', 'prim', 'second', 'terz', 'quart', 'quint', 'sest', 'settim', 'ottav', 'non', 'decim'];
const currencies: Record<string, readonly [one: string, more: string, cent: string, cents: string]> = {
  EUR: ['euro', 'euro', 'centesimo', 'centesimi'],
  USD: ['dollaro', 'dollari', 'centesimo', 'centesimi'],
  GBP: ['sterlina', 'sterline', 'penny', 'pence'],
  CHF: ['franco', 'franchi', 'centesimo', 'centesimi'],
};

/** One agrees with the word it counts: "un giorno", "una settimana", "un'ora". */
function number(value: number, next = ''): string {
  if (value !== 1 || !next) return toCardinal(value);
  const word = next.toLowerCase();
  if (/^[aeiou].*a$/.test(word)) return 'un’';
  if (/a$/.test(word)) return 'una';
  return /^(s[^aeiou]|z|gn|ps|x)/.test(word) ? 'uno' : 'un';
}

export const italian: SpokenLanguage = {
  number,
  year: (value) => toCardinal(value),
  ordinal: (value, ending) =>
    ordinals[value] ? ordinals[value] + (/[ªa]/.test(ending) ? 'a' : 'o') : toCardinal(value),
  date: (day, month, year) =>
    [day === 1 ? 'primo' : toCardinal(day), months[month - 1], year === undefined ? '' : toCardinal(year)]
      .filter(Boolean)
      .join(' '),
  time(hours, minutes) {
    if (hours === 0 && minutes === 0) return 'mezzanotte';
    const hour = hours === 1 ? 'una' : toCardinal(hours);
    return minutes === 0 ? hour : `${hour} e ${toCardinal(minutes)}`;
  },
  hours: (from, to) => `dalle ${from} alle ${to}`,
  range: (from, to) => `${toCardinal(from)} ${to === from + 1 ? 'o' : 'fino a'} ${toCardinal(to)}`,
  money(value, currency) {
    const [one, more, cent, cents] = currencies[currency] ?? [currency, currency, 'centesimo', 'centesimi'];
    if (Math.round(value * 100) / 100 !== value) return `${toCardinal(value)} ${more}`;
    const whole = Math.floor(value);
    const rest = Math.round((value - whole) * 100);
    const small = rest === 1 ? `un ${cent}` : `${toCardinal(rest)} ${cents}`;
    if (whole === 0 && rest > 0) return small;
    const large = whole === 1 ? `${number(1, one)} ${one}` : `${toCardinal(whole)} ${more}`;
    return rest === 0 ? large : `${large} e ${rest === 1 ? small : toCardinal(rest)}`;
  },
  months,
  decimal: ',',
  thousands: '.',
  minus: 'meno',
  percent: 'per cento',
  units: {
    '°C': ['grado', 'gradi'],
    '°': ['grado', 'gradi'],
    kg: ['chilo', 'chili'],
    g: ['grammo', 'grammi'],
    km: ['chilometro', 'chilometri'],
    m: ['metro', 'metri'],
    cm: ['centimetro', 'centimetri'],
    mm: ['millimetro', 'millimetri'],
    l: ['litro', 'litri'],
    ml: ['millilitro', 'millilitri'],
    h: ['ora', 'ore'],
    min: ['minuto', 'minuti'],
    MB: ['megabyte', 'megabyte'],
    GB: ['gigabyte', 'gigabyte'],
  },
  signs: { '&': 'e', '+': 'più', '=': 'uguale a', '×': 'per', '#': 'cancelletto', '§': 'paragrafo' },
  address: {
    at: 'chiocciola',
    dot: 'punto',
    slash: 'barra',
    hyphen: 'trattino',
    underscore: 'trattino basso',
    plus: 'più',
  },
  menuSeparator: 'poi',
  abbreviations: {
    'p. es.': 'per esempio',
    'ad es.': 'ad esempio',
    'es.': 'esempio',
    'ecc.': 'eccetera.',
    'art.': 'articolo',
    'artt.': 'articoli',
    'tel.': 'telefono',
    'n.': 'numero',
    'pag.': 'pagina',
    'sig.': 'signor',
    'sig.ra': 'signora',
    'max.': 'massimo',
    'min.': 'minimo',
    'c.c.': 'codice civile.',
    'S.r.l.': 'esse erre elle.',
    'S.p.A.': 'esse pi a.',
    'P. IVA': 'partita iva',
    'int.': 'interno',
  },
  corrections: [
    [/\b(un’) /g, '$1'],
    [/\b(un|una|uno) (un’|un|una|uno) /g, '$2 '],
    [/\b(A|a|D|d|Da|da)lle una\b/g, '$1ll’una'],
    [/\bdalle mezzanotte\b/g, 'da mezzanotte'],
    [/\b(a|A)lle mezzanotte\b/g, '$1 mezzanotte'],
    [/\b([Dd]all|[Aa]ll|[Dd]ell|[Ll])[’'](?=primo\b)/g, '$1’'],
  ],
};
