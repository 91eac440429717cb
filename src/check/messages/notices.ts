import { entry, list, maybe } from './entry.ts';

/** Notices: when and where they are shown. */
export const noticeMessages = {
  'P-NOTICE-ORDER': entry<{ from: string; until: string }>({
    severity: 'error',
    it: ({ from, until }) => ({
      what: `Questo avviso finisce (${until}) prima di cominciare (${from}): non si vedrebbe mai.`,
      fix: 'Correggi una delle due date. Un giorno senza orario vale per intero.',
    }),
    en: ({ from, until }) => ({
      what: `This notice ends (${until}) before it begins (${from}): it would never be seen.`,
      fix: 'Correct one of the two dates. A day without a time counts as a whole.',
    }),
  }),
  'P-NOTICE-OVER': entry<{ id: string; date: string; days: number }>({
    severity: 'warning',
    it: ({ id, date, days }) => ({
      what: `L'avviso "${id}" è finito il ${date}, ${days} giorni fa: non si vede più da nessuna parte.`,
      fix: 'Toglilo da notices.yaml; resta nella storia di git.',
    }),
    en: ({ id, date, days }) => ({
      what: `The notice "${id}" was over on ${date}, ${days} days ago: it is shown nowhere any more.`,
      fix: 'Take it out of notices.yaml; the history of git keeps it.',
    }),
  }),
  'P-NOTICE-PLACE': entry<{ place: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ place, suggestion, allowed }) => ({
      what: `"${place}" non è un posto dove mostrare un avviso.`,
      fix: `${maybe.it(suggestion)}Scrivi il numero di una risposta, o una di queste parole: ${list(allowed, 20)}.`,
    }),
    en: ({ place, suggestion, allowed }) => ({
      what: `"${place}" is no place to show a notice.`,
      fix: `${maybe.en(suggestion)}Write the number of an answer, or one of these words: ${list(allowed, 20)}.`,
    }),
  }),
};
