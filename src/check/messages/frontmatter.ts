import { entry, list, maybe } from './entry.ts';

const kinds = {
  text: { it: 'un testo', en: 'text' },
  number: { it: 'un numero', en: 'a number' },
  integer: { it: 'un numero intero', en: 'a whole number' },
  list: {
    it: 'un elenco (una riga per elemento, con un trattino davanti)',
    en: 'a list (one line each, a hyphen in front)',
  },
  map: { it: 'un gruppo di voci "nome: valore"', en: 'a group of "name: value" lines' },
  boolean: { it: 'true o false', en: 'true or false' },
  nothing: { it: 'niente', en: 'nothing' },
} as const;
export type Kind = keyof typeof kinds;

const rules = {
  slug: {
    it: 'lettere minuscole senza accenti, cifre e trattini singoli',
    en: 'lower-case letters without accents, digits and single hyphens',
  },
  localeCode: {
    it: 'la sigla di una lingua, come it, en, pt-BR o zh-Hant',
    en: 'a language code such as it, en, pt-BR or zh-Hant',
  },
  clockTime: { it: 'un orario tra virgolette, come "08:00"', en: 'a time in quotes, such as "08:00"' },
  moment: {
    it: 'un giorno che esiste, da solo o con un orario, come 2026-12-24 o 2026-12-24 18:00',
    en: 'a day that exists, alone or with a time, such as 2026-12-24 or 2026-12-24 18:00',
  },
  factName: {
    it: 'due o più parole minuscole unite da punti, come delivery.fee',
    en: 'two or more lower-case words joined by dots, such as delivery.fee',
  },
  fontFile: {
    it: 'un file di public/ che finisce con .woff2, come /fonts/testo.woff2',
    en: 'a file of public/ that ends in .woff2, such as /fonts/text.woff2',
  },
  sitePath: {
    it: 'un indirizzo del sito che comincia con /, senza spazi, #, ? o "..", come /consegna/tempi/',
    en: 'a path on the site that starts with /, without spaces, #, ? or "..", such as /consegna/tempi/',
  },
  oldPath: {
    it: 'un indirizzo del sito come /consegna/tempi/ o /faq/tempi.html: comincia con /, è più corto di 700 segni, non ha #, ?, *, :, \\ né "..", e gli spazi si scrivono %20',
    en: 'an address of the site such as /delivery/times/ or /faq/times.html: it starts with /, is shorter than 700 signs, has no #, ?, *, :, \\ or "..", and spaces are written %20',
  },
  digest: {
    it: 'sedici cifre scritte da "npm run translated": non va scritto a mano',
    en: 'sixteen digits written by "npm run translated": not to be typed by hand',
  },
  colour: { it: 'un colore tra virgolette, come "#8a3b12"', en: 'a colour in quotes, such as "#8a3b12"' },
  origin: {
    it: 'un sito solo, senza pagina: https://statistiche.esempio.it, o https://*.esempio.it per tutti i suoi',
    en: 'one site without a page: https://statistics.example.com, or https://*.example.com for all of its own',
  },
  url: { it: 'un indirizzo completo che comincia con https://', en: 'a full address that starts with https://' },
  currency: { it: 'la sigla di una moneta, come EUR', en: 'a currency code such as EUR' },
  endpoint: {
    it: 'un indirizzo del sito come /api/notes, o uno completo come https://voti.esempio.it/api/notes, senza ; né altri segni',
    en: 'an address of the site such as /api/notes, or a full one such as https://votes.example.com/api/notes, without ; or other signs',
  },
  answerNumber: { it: 'il numero di una risposta, come "1042"', en: 'the number of an answer, such as "1042"' },
  editPath: { it: 'un indirizzo che contiene {path}', en: 'an address that contains {path}' },
  other: { it: 'un’altra forma', en: 'another form' },
} as const;
export type KeyRule = keyof typeof rules;

const kind = (name: string, language: 'it' | 'en') => kinds[name as Kind][language];
const rule = (name: string, language: 'it' | 'en') => rules[name as KeyRule][language];

/** Keys and values, in frontmatter and in settings. */
export const frontmatterMessages = {
  'P-KEY-MISSING': entry<{ key: string; example: string }>({
    severity: 'error',
    it: ({ key, example }) => ({
      what: `Manca la voce "${key}".`,
      fix: `Aggiungi una riga sotto il primo ---, per esempio: ${example}`,
    }),
    en: ({ key, example }) => ({
      what: `The key "${key}" is missing.`,
      fix: `Add a line below the first ---, for example: ${example}`,
    }),
  }),
  'P-KEY-UNKNOWN': entry<{ key: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ key, suggestion, allowed }) => ({
      what: `La voce "${key}" non esiste.`,
      fix: maybe.it(suggestion).trim() || `Le voci possibili sono: ${list(allowed, 20)}.`,
    }),
    en: ({ key, suggestion, allowed }) => ({
      what: `There is no key "${key}".`,
      fix: maybe.en(suggestion).trim() || `The keys there are: ${list(allowed, 20)}.`,
    }),
  }),
  'P-KEY-EMPTY': entry<{ key: string; example: string }>({
    severity: 'error',
    it: ({ key, example }) => ({ what: `La voce "${key}" è vuota.`, fix: `Scrivi il valore, per esempio: ${example}` }),
    en: ({ key, example }) => ({ what: `The key "${key}" is empty.`, fix: `Write its value, for example: ${example}` }),
  }),
  'P-KEY-TYPE': entry<{ key: string; expected: string; got: string; right: string }>({
    severity: 'error',
    it: ({ key, expected, got, right }) => ({
      what: `"${key}" deve essere ${kind(expected, 'it')}; qui c'è ${kind(got, 'it')}.`,
      fix: right
        ? `Scrivi ${right}`
        : expected === 'text' && got !== 'list' && got !== 'map'
          ? 'Metti il valore tra virgolette.'
          : `Scrivi ${kind(expected, 'it')}.`,
    }),
    en: ({ key, expected, got, right }) => ({
      what: `"${key}" must be ${kind(expected, 'en')}; here it is ${kind(got, 'en')}.`,
      fix: right
        ? `Write ${right}`
        : expected === 'text' && got !== 'list' && got !== 'map'
          ? 'Put the value in quotes.'
          : `Write ${kind(expected, 'en')}.`,
    }),
  }),
  'P-KEY-VALUE': entry<{ key: string; value: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ key, value, suggestion, allowed }) => ({
      what: `"${value}" non è un valore possibile per "${key}".`,
      fix: `${maybe.it(suggestion)}I valori possibili sono: ${list(allowed)}.`,
    }),
    en: ({ key, value, suggestion, allowed }) => ({
      what: `"${value}" is not a possible value of "${key}".`,
      fix: `${maybe.en(suggestion)}The possible values are: ${list(allowed)}.`,
    }),
  }),
  'P-KEY-SHORT': entry<{ key: string; length: number; min: number }>({
    severity: 'error',
    it: ({ key, length, min }) => ({
      what: `"${key}" è troppo corto: ha ${length} caratteri, ne servono almeno ${min}.`,
      fix: `Aggiungi almeno ${min - length} caratteri.`,
    }),
    en: ({ key, length, min }) => ({
      what: `"${key}" is too short: it has ${length} characters, at least ${min} are needed.`,
      fix: `Add at least ${min - length} characters.`,
    }),
  }),
  'P-KEY-LONG': entry<{ key: string; length: number; max: number }>({
    severity: 'error',
    it: ({ key, length, max }) => ({
      what: `"${key}" è troppo lungo: ha ${length} caratteri, il massimo è ${max}.`,
      fix: `Togli almeno ${length - max} caratteri.`,
    }),
    en: ({ key, length, max }) => ({
      what: `"${key}" is too long: it has ${length} characters, the most is ${max}.`,
      fix: `Cut at least ${length - max} characters.`,
    }),
  }),
  'P-KEY-COUNT': entry<{ key: string; count: number; min: number; max: number }>({
    severity: 'error',
    it: ({ key, count, min, max }) => ({
      what: `"${key}" ha ${count} elementi: ${count < min ? `ne servono almeno ${min}` : `il massimo è ${max}`}.`,
      fix: count < min ? `Aggiungine almeno ${min - count}.` : `Togline almeno ${count - max}.`,
    }),
    en: ({ key, count, min, max }) => ({
      what: `"${key}" has ${count} items: ${count < min ? `at least ${min} are needed` : `the most is ${max}`}.`,
      fix: count < min ? `Add at least ${min - count}.` : `Remove at least ${count - max}.`,
    }),
  }),
  'P-KEY-RANGE': entry<{ key: string; value: string; bound: string }>({
    severity: 'error',
    it: ({ key, value, bound }) => ({
      what: `${value} non va bene per "${key}".`,
      fix: `Scrivi un numero ${bound.replace('>', 'maggiore di ').replace('≥', 'da ').replace('≤', 'fino a ')}.`,
    }),
    en: ({ key, value, bound }) => ({
      what: `${value} will not do for "${key}".`,
      fix: `Write a number ${bound.replace('>', 'above ').replace('≥', 'from ').replace('≤', 'up to ')}.`,
    }),
  }),
  'P-KEY-FORM': entry<{ key: string; value: string; rule: string }>({
    severity: 'error',
    it: ({ key, value, rule: name }) => ({
      what: `"${value}" non ha la forma giusta per "${key}".`,
      fix: `Serve ${rule(name, 'it')}.`,
    }),
    en: ({ key, value, rule: name }) => ({
      what: `"${value}" does not have the right form for "${key}".`,
      fix: `It must be ${rule(name, 'en')}.`,
    }),
  }),
  'P-DATE-FORM': entry<{ key: string; value: string; iso: string }>({
    severity: 'error',
    it: ({ key, value, iso }) => ({
      what: `La data "${value}" di "${key}" non è scritta come anno-mese-giorno.`,
      fix: iso ? `Scrivi ${iso}.` : 'Scrivila come anno-mese-giorno, per esempio 2026-03-10.',
    }),
    en: ({ key, value, iso }) => ({
      what: `The date "${value}" of "${key}" is not written as year-month-day.`,
      fix: iso ? `Write ${iso}.` : 'Write it as year-month-day, for example 2026-03-10.',
    }),
  }),
  'P-DATE-IMPOSSIBLE': entry<{ key: string; value: string; last: string }>({
    severity: 'error',
    it: ({ key, value, last }) => ({
      what: `Il giorno ${value} di "${key}" non esiste.`,
      fix: last
        ? `Scrivi il giorno giusto: l’ultimo di quel mese è ${last}.`
        : 'I mesi vanno da 01 a 12 e i giorni da 01 a 31.',
    }),
    en: ({ key, value, last }) => ({
      what: `The day ${value} of "${key}" does not exist.`,
      fix: last
        ? `Write the day you meant: the last of that month is ${last}.`
        : 'Months go from 01 to 12 and days from 01 to 31.',
    }),
  }),
  'P-DATE-ORDER': entry<{ key: string; date: string; updated: string }>({
    severity: 'error',
    it: ({ key, date, updated }) =>
      key === 'published'
        ? {
            what: `La risposta risulta pubblicata per la prima volta (published, ${date}) dopo l'ultima verifica (updated, ${updated}).`,
            fix: `Scrivi in "published" il giorno in cui è uscita, oppure in "updated" quello in cui l'hai verificata: il ${date} o dopo.`,
          }
        : {
            what: `La prossima verifica (reviewBy, ${date}) non viene dopo l'ultima (updated, ${updated}).`,
            fix: `Scrivi in "reviewBy" un giorno dopo il ${updated}.`,
          },
    en: ({ key, date, updated }) =>
      key === 'published'
        ? {
            what: `The answer says it was first published (published, ${date}) after it was last verified (updated, ${updated}).`,
            fix: `Write in "published" the day it came out, or in "updated" the day you verified it: ${date} or later.`,
          }
        : {
            what: `The next review (reviewBy, ${date}) does not come after the last one (updated, ${updated}).`,
            fix: `Write in "reviewBy" a day after ${updated}.`,
          },
  }),
  'P-DATE-FUTURE': entry<{ updated: string }>({
    severity: 'warning',
    it: ({ updated }) => ({
      what: `La risposta risulta verificata il ${updated}, che deve ancora venire.`,
      fix: 'Scrivi il giorno in cui è stata verificata davvero.',
    }),
    en: ({ updated }) => ({
      what: `The answer says it was verified on ${updated}, which is yet to come.`,
      fix: 'Write the day on which it was really verified.',
    }),
  }),
  'P-QUESTION-MARK': entry<{ corrected: string }>({
    severity: 'warning',
    it: ({ corrected }) => ({
      what: 'È una domanda ma non finisce con il punto interrogativo.',
      fix: `Scrivi: ${corrected}`,
    }),
    en: ({ corrected }) => ({
      what: 'It is a question but does not end with a question mark.',
      fix: `Write: ${corrected}`,
    }),
  }),
  'P-QUESTION-MARKUP': entry<{ text: string }>({
    severity: 'error',
    it: ({ text }) => ({
      what: `La domanda è testo semplice: "${text}" si vedrebbe così com'è, anche nei risultati della ricerca.`,
      fix: 'Togli asterischi, accenti gravi, link e componenti. Una cifra di facts.yaml si scrive tra graffe, per esempio {delivery.fee}.',
    }),
    en: ({ text }) => ({
      what: `The question is plain text: "${text}" would be shown as it is, in search results as well.`,
      fix: 'Take out asterisks, backticks, links and components. A figure from facts.yaml goes in braces, for example {delivery.fee}.',
    }),
  }),
  'P-ANSWER-MARKUP': entry<{ text: string }>({
    severity: 'error',
    it: ({ text }) => ({
      what: `La risposta breve è testo semplice: "${text}" si vedrebbe così com'è.`,
      fix: 'Togli asterischi, link e componenti. Una cifra di facts.yaml si scrive tra graffe, per esempio {delivery.fee}.',
    }),
    en: ({ text }) => ({
      what: `The short answer is plain text: "${text}" would be shown as it is.`,
      fix: 'Take out asterisks, links and components. A figure from facts.yaml goes in braces, for example {delivery.fee}.',
    }),
  }),
};
