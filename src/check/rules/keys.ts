import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

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
const kind = (name: string, language: 'it' | 'en') => kinds[name as Kind][language];

export const keyMissing = defineRule<{ key: string; example: string }>({
  code: 'P-KEY-MISSING',
  messages: {
    it: ({ key, example }) => ({
      what: `Manca la voce "${key}".`,
      fix: `Aggiungi una riga sotto il primo ---, per esempio: ${example}`,
    }),
    en: ({ key, example }) => ({
      what: `The key "${key}" is missing.`,
      fix: `Add a line below the first ---, for example: ${example}`,
    }),
  },
  fixtures: {
    'a key is missing': { swap: { itOrder: ['owner: Ordini\n', ''] }, at: '1:1-1:4' },
    'one of two logos is not there': { site: 'theme: { logo: ⟦{ light: /a.svg }⟧ }' },
    'nobody is in charge, here or by default': { swap: { itOrder: ['owner: Ordini\n', ''] }, at: '1:1-1:4' },
  },
});

export const keyUnknown = defineRule<{ key: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-KEY-UNKNOWN',
  messages: {
    it: ({ key, suggestion, allowed }) => ({
      what: `La voce "${key}" non esiste.`,
      fix: maybe.it(suggestion).trim() || `Le voci possibili sono: ${list(allowed, 20)}.`,
    }),
    en: ({ key, suggestion, allowed }) => ({
      what: `There is no key "${key}".`,
      fix: maybe.en(suggestion).trim() || `The keys there are: ${list(allowed, 20)}.`,
    }),
  },
  fixtures: {
    'a key is in Italian': { swap: { itOrder: ['updated:', '⟦aggiornato⟧:'] }, fix: 'updated' },
    'a key is misspelt': { swap: { itOrder: ['reviewBy:', '⟦reveiwBy⟧:'] }, fix: 'reviewBy' },
    'a phrase is misspelt': { files: { 'words/it.yaml': 'search:\n  ⟦submitt⟧: Vai\n' }, fix: 'submit' },
    'a form of counting is none': {
      files: { 'words/it.yaml': 'answers: { ⟦on⟧: una, other: "{n} voci" }\n' },
      fix: 'one',
    },
  },
});

export const keyEmpty = defineRule<{ key: string; example: string }>({
  code: 'P-KEY-EMPTY',
  messages: {
    it: ({ key, example }) => ({ what: `La voce "${key}" è vuota.`, fix: `Scrivi il valore, per esempio: ${example}` }),
    en: ({ key, example }) => ({ what: `The key "${key}" is empty.`, fix: `Write its value, for example: ${example}` }),
  },
  fixtures: {
    'a key is empty': { swap: { itOrder: ['owner: Ordini', '⟦owner⟧:'] } },
    'what changed is left empty': { front: '⟦changes⟧:' },
    'a notice does not say when it goes': {
      files: { 'notices.yaml': '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, ⟦until⟧:  }\n' },
    },
  },
});

export const keyType = defineRule<{ key: string; expected: string; got: string; right: string }>({
  code: 'P-KEY-TYPE',
  messages: {
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
  },
  fixtures: {
    'the number is text': { swap: { itOrder: ['id: 1001', 'id: ⟦"1001"⟧'] }, fix: '1001' },
    'the number has other signs around it': { swap: { itOrder: ['id: 1001', 'id: ⟦n. 1001⟧'] }, fix: '1001' },
    'a counted phrase has one form for all': { files: { 'words/it.yaml': 'answers: ⟦voci⟧\n' } },
  },
});

export const keyValue = defineRule<{ key: string; value: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-KEY-VALUE',
  messages: {
    it: ({ key, value, suggestion, allowed }) => ({
      what: `"${value}" non è un valore possibile per "${key}".`,
      fix: `${maybe.it(suggestion)}I valori possibili sono: ${list(allowed)}.`,
    }),
    en: ({ key, value, suggestion, allowed }) => ({
      what: `"${value}" is not a possible value of "${key}".`,
      fix: `${maybe.en(suggestion)}The possible values are: ${list(allowed)}.`,
    }),
  },
  fixtures: {
    'an enum value is in Italian': { front: 'status: ⟦pubblicato⟧', fix: 'published' },
    'an enum value is misspelt': { front: 'status: ⟦publised⟧', fix: 'published' },
    'a direction is none': { files: { 'words/it.yaml': 'dir: ⟦left⟧\n' } },
  },
});

const characters = {
  it: (n: number) => (n === 1 ? '1 carattere' : `${n} caratteri`),
  en: (n: number) => (n === 1 ? '1 character' : `${n} characters`),
};

export const keyShort = defineRule<{ key: string; length: number; min: number }>({
  code: 'P-KEY-SHORT',
  messages: {
    it: ({ key, length, min }) => ({
      what: `"${key}" è troppo corto: ha ${characters.it(length)}, ne servono almeno ${min}.`,
      fix: `Aggiungi almeno ${characters.it(min - length)}.`,
    }),
    en: ({ key, length, min }) => ({
      what: `"${key}" is too short: it has ${characters.en(length)}, at least ${min} are needed.`,
      fix: `Add at least ${characters.en(min - length)}.`,
    }),
  },
  fixtures: { 'the question is too short': { question: '⟦Ordine?⟧' } },
});

export const keyLong = defineRule<{ key: string; length: number; max: number }>({
  code: 'P-KEY-LONG',
  messages: {
    it: ({ key, length, max }) => ({
      what: `"${key}" è troppo lungo: ha ${length} caratteri, il massimo è ${max}.`,
      fix: `Togli almeno ${characters.it(length - max)}.`,
    }),
    en: ({ key, length, max }) => ({
      what: `"${key}" is too long: it has ${length} characters, the most is ${max}.`,
      fix: `Cut at least ${characters.en(length - max)}.`,
    }),
  },
  fixtures: {
    'the answer is too long': {
      swap: { itOrder: ['poi conferma e paga.', `poi conferma. ${'Paga ora. '.repeat(30)}`] },
      at: '4:9-4:366',
    },
  },
});

export const keyCount = defineRule<{ key: string; count: number; min: number; max: number }>({
  code: 'P-KEY-COUNT',
  messages: {
    it: ({ key, count, min, max }) => ({
      what: `"${key}" ha ${count} elementi: ${count < min ? `ne servono almeno ${min}` : `il massimo è ${max}`}.`,
      fix: count < min ? `Aggiungine almeno ${min - count}.` : `Togline almeno ${count - max}.`,
    }),
    en: ({ key, count, min, max }) => ({
      what: `"${key}" has ${count} items: ${count < min ? `at least ${min} are needed` : `the most is ${max}`}.`,
      fix: count < min ? `Add at least ${min - count}.` : `Remove at least ${count - max}.`,
    }),
  },
  fixtures: {
    'there are too many related answers': { swap: { itOrder: ['[1002]', '⟦[1002, 1002, 1002, 1002, 1002, 1002]⟧'] } },
  },
});

export const keyRange = defineRule<{ key: string; value: string; bound: string }>({
  code: 'P-KEY-RANGE',
  messages: {
    it: ({ key, value, bound }) => ({
      what: `${value} non va bene per "${key}".`,
      fix: `Scrivi un numero ${bound.replace('>', 'maggiore di ').replace('≥', 'da ').replace('≤', 'fino a ')}.`,
    }),
    en: ({ key, value, bound }) => ({
      what: `${value} will not do for "${key}".`,
      fix: `Write a number ${bound.replace('>', 'above ').replace('≥', 'from ').replace('≤', 'up to ')}.`,
    }),
  },
  fixtures: { 'the number is negative': { swap: { itOrder: ['id: 1001', 'id: ⟦-5⟧'] } } },
});
