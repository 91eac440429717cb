import { entry } from './entry.ts';

/** Translations, language of the text, freshness. */
export const languageMessages = {
  'P-TRANSLATION-MISSING': entry<{ id: number; language: string }>({
    severity: 'warning',
    it: ({ id, language }) => ({
      what: `La risposta ${id} non c'è in "${language}": il lettore vedrà questa, con un avviso.`,
      fix: `Crea la traduzione: npm run new -- --id ${id} --locale ${language}`,
    }),
    en: ({ id, language }) => ({
      what: `Answer ${id} does not exist in "${language}": readers will see this one, with a notice.`,
      fix: `Create the translation: npm run new -- --id ${id} --locale ${language}`,
    }),
  }),
  'P-TRANSLATION-OLD': entry<{ id: number; source: string; language: string }>({
    severity: 'warning',
    it: ({ id, source, language }) => ({
      what: `L'originale (${source}) è cambiato nel contenuto dopo questa traduzione.`,
      fix: `Confronta i due testi: se è sbagliato l’originale, correggi quello; se no aggiorna la traduzione, poi: npm run translated -- ${id} ${language}`,
    }),
    en: ({ id, source, language }) => ({
      what: `The original (${source}) changed in meaning after this translation was made.`,
      fix: `Compare the two texts: if the original is wrong, correct that one; if not, update the translation, then: npm run translated -- ${id} ${language}`,
    }),
  }),
  'P-LANGUAGE-WRONG': entry<{ expected: string; found: string; part: string }>({
    severity: 'warning',
    it: ({ expected, found, part }) => ({
      what: `Il file è nella cartella "${expected}", ma ${part ? 'questo paragrafo' : 'il testo'} sembra scritto in "${found}".`,
      fix: part ? 'Traducilo, o toglilo.' : `Traduci il testo, o sposta il file in articles/${found}/.`,
    }),
    en: ({ expected, found, part }) => ({
      what: `The file is in the folder "${expected}", but ${part ? 'this paragraph' : 'its text'} seems to be written in "${found}".`,
      fix: part ? 'Translate it, or take it out.' : `Translate the text, or move the file to articles/${found}/.`,
    }),
  }),
  'P-REVIEW-DUE': entry<{ date: string; days: number; owner: string }>({
    severity: 'warning',
    strict: true,
    it: ({ date, days, owner }) => ({
      what: `La risposta andava verificata entro il ${date}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa.`,
      fix: `${owner ? `Chiedi a ${owner}` : 'Rileggila'}: se è ancora giusta, scrivi in "updated" la data di oggi e in "reviewBy" quella della prossima verifica; se no, correggila.`,
    }),
    en: ({ date, days, owner }) => ({
      what: `The answer was to be verified by ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
      fix: `${owner ? `Ask ${owner}` : 'Read it again'}: if it still holds, write today’s date in "updated" and the next review in "reviewBy"; if not, correct it.`,
    }),
  }),
  'P-FACT-REVIEW-DUE': entry<{ name: string; date: string; days: number; used: number }>({
    severity: 'warning',
    strict: true,
    it: ({ name, date, days, used }) => ({
      what: `La cifra "${name}" andava verificata entro il ${date}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa. La ${used === 1 ? 'cita 1 file' : `citano ${used} file`}.`,
      fix: 'Verificala e scrivi in "reviewBy" la prossima data.',
    }),
    en: ({ name, date, days, used }) => ({
      what: `The figure "${name}" was to be verified by ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago. ${used === 1 ? '1 file quotes' : `${used} files quote`} it.`,
      fix: 'Verify it and write the next date in "reviewBy".',
    }),
  }),
};
