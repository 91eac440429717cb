import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const hoursOrder = defineRule<{ from: string; to: string }>({
  code: 'P-HOURS-ORDER',
  messages: {
    it: ({ from, to }) => ({
      what: `L'orario finisce (${to}) prima di cominciare (${from}).`,
      fix: 'Scambia i due orari. Una fascia può passare la mezzanotte se finisce entro le "06:00"; altrimenti usane due, la prima fino a "24:00".',
    }),
    en: ({ from, to }) => ({
      what: `The hours end (${to}) before they begin (${from}).`,
      fix: 'Swap the two times. Hours may go past midnight when they end by "06:00"; otherwise use two lines, the first until "24:00".',
    }),
  },
  fixtures: { 'hours end before they begin': { swap: { 'channels.yaml': ['to: "18:00"', 'to: ⟦"07:00"⟧'] } } },
});

export const hoursBreak = defineRule<{ pause: string; hours: string }>({
  code: 'P-HOURS-BREAK',
  messages: {
    it: ({ pause, hours }) => ({
      what: `La pausa (${pause}) non sta dentro l'orario (${hours}).`,
      fix: 'Scrivi un inizio e una fine che cadano nell’orario, per esempio breaks: [{ from: "13:00", to: "14:00" }]',
    }),
    en: ({ pause, hours }) => ({
      what: `The break (${pause}) is not within the hours (${hours}).`,
      fix: 'Write a start and an end that lie within the hours, for example breaks: [{ from: "13:00", to: "14:00" }]',
    }),
  },
  fixtures: {
    'a break lies outside the hours': {
      swap: { 'channels.yaml': ['to: "18:00" }', 'to: "18:00", breaks: [{ from: ⟦"17:30"⟧, to: "18:30" }] }'] },
    },
    'a break ends before it begins': {
      swap: { 'channels.yaml': ['to: "18:00" }', 'to: "18:00", breaks: [{ from: ⟦"14:00"⟧, to: "13:00" }] }'] },
    },
  },
});

export const holidayCountry = defineRule<{ country: string }>({
  code: 'P-HOLIDAY-COUNTRY',
  messages: {
    it: ({ country }) => ({
      what: `Dei giorni festivi di "${country}" non sappiamo nulla.`,
      fix: 'Scrivi la sigla del paese in due lettere, per esempio country: IT, oppure togli la riga ed elenca i giorni sotto closed.',
    }),
    en: ({ country }) => ({
      what: `Nothing is known of the public holidays of "${country}".`,
      fix: 'Write the country as two letters, for example country: IT, or take the line away and list the days under closed.',
    }),
  },
  fixtures: {
    'a country of holidays is unknown': {
      swap: { 'channels.yaml': ['channels:', 'holidays: { country: ⟦XX⟧ }\nchannels:'] },
    },
  },
});

export const holidayRegion = defineRule<{ region: string; allowed: readonly string[] }>({
  code: 'P-HOLIDAY-REGION',
  messages: {
    it: ({ region, allowed }) => ({
      what: `"${region}" non è una regione con festività proprie.`,
      fix: allowed.length
        ? `Quelle conosciute sono: ${list(allowed)}. Altrimenti togli la riga ed elenca i giorni sotto closed.`
        : 'Togli la riga ed elenca i giorni sotto closed.',
    }),
    en: ({ region, allowed }) => ({
      what: `"${region}" is no region with holidays of its own.`,
      fix: allowed.length
        ? `Those known are: ${list(allowed)}. Otherwise take the line away and list the days under closed.`
        : 'Take the line away and list the days under closed.',
    }),
  },
  fixtures: {
    'a region of holidays is unknown': {
      swap: { 'channels.yaml': ['channels:', 'holidays: { country: IT, region: ⟦ZZ⟧ }\nchannels:'] },
    },
    'a region of holidays has no country': {
      swap: { 'channels.yaml': ['channels:', 'holidays: { region: ⟦BY⟧ }\nchannels:'] },
    },
  },
});

export const holidayOpen = defineRule<{ day: string; country: string }>({
  code: 'P-HOLIDAY-OPEN',
  severity: 'warning',
  messages: {
    it: ({ day, country }) => ({
      what: `Il ${day} non è festivo in ${country}: dire che siete aperti non cambia nulla.`,
      fix: 'Correggi la data o togli la riga.',
    }),
    en: ({ day, country }) => ({
      what: `${day} is no public holiday in ${country}: saying that you are there changes nothing.`,
      fix: 'Correct the date or take the line away.',
    }),
  },
  fixtures: {
    'a day of work is said to be a holiday': {
      swap: { 'channels.yaml': ['channels:', 'holidays: { country: IT, open: [⟦2026-11-24⟧] }\nchannels:'] },
    },
  },
});

export const holidayShortened = defineRule({
  code: 'P-HOLIDAY-SHORTENED',
  messages: {
    it: () => ({
      what: 'Questo giorno a orario ridotto non dice da quando o fino a quando ci siete.',
      fix: 'Aggiungi from, to o tutti e due, per esempio to: "13:00". Se siete chiusi, sposta il giorno sotto closed.',
    }),
    en: () => ({
      what: 'This day of shorter hours does not say from when or until when you are there.',
      fix: 'Add from, to or both, for example to: "13:00". If you are closed, move the day under closed.',
    }),
  },
  fixtures: {
    'a day of shorter hours has none': {
      swap: {
        'channels.yaml': [
          'channels:',
          'holidays: { shortened: [⟦{ date: 2026-12-24, name: { it: Vigilia, en: Eve } }⟧] }\nchannels:',
        ],
      },
    },
  },
});
