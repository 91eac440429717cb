import { defineRule } from '../rule.ts';

export const dateForm = defineRule<{ key: string; value: string; iso: string }>({
  code: 'P-DATE-FORM',
  messages: {
    it: ({ key, value, iso }) => ({
      what: `La data "${value}" di "${key}" non è scritta come anno-mese-giorno.`,
      fix: iso ? `Scrivi ${iso}.` : 'Scrivila come anno-mese-giorno, per esempio 2026-03-10.',
    }),
    en: ({ key, value, iso }) => ({
      what: `The date "${value}" of "${key}" is not written as year-month-day.`,
      fix: iso ? `Write ${iso}.` : 'Write it as year-month-day, for example 2026-03-10.',
    }),
  },
  fixtures: { 'a date is written day first': { swap: { itOrder: ['2026-10-01', '⟦10/03/2026⟧'] }, fix: '2026-03-10' } },
});

export const dateImpossible = defineRule<{ key: string; value: string; last: string }>({
  code: 'P-DATE-IMPOSSIBLE',
  messages: {
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
  },
  fixtures: { 'a day is not on the calendar': { swap: { itOrder: ['2026-10-01', '⟦2026-02-31⟧'] } } },
});

export const dateOrder = defineRule<{ key: string; date: string; updated: string }>({
  code: 'P-DATE-ORDER',
  messages: {
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
  },
  fixtures: {
    'the review comes before the update': {
      swap: { itOrder: ['reviewBy: 2027-05-01', 'reviewBy: ⟦2026-05-01⟧'] },
      otherCodes: ['P-REVIEW-DUE'],
    },
    'the first publication comes after the update': {
      swap: { itOrder: ['updated: 2026-10-01', 'updated: 2026-10-01\npublished: ⟦2026-10-02⟧'] },
    },
  },
});
