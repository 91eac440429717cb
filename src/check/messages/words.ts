import { entry } from './entry.ts';

/** Plain words: never errors. */
export const wordMessages = {
  'P-QUESTION-LONG': entry<{ length: number; most: number }>({
    severity: 'warning',
    it: ({ length, most }) => ({
      what: `La domanda ha ${length} caratteri: oltre ${most} si legge a fatica in un elenco.`,
      fix: 'Accorciala: i dettagli stanno meglio nella risposta, gli altri modi di chiedere in "aliases".',
    }),
    en: ({ length, most }) => ({
      what: `The question has ${length} characters: past ${most} it is hard to read in a list.`,
      fix: 'Make it shorter: details belong in the answer, other ways of asking in "aliases".',
    }),
  }),
  'P-SPOKEN-LONG': entry<{ words: number; max: number }>({
    severity: 'warning',
    it: ({ words, max }) => ({
      what: `Al telefono questa risposta dura ${words} parole: oltre ${max} nessuno la tiene a mente.`,
      fix: 'Accorciala, oppure scrivi in "spoken" una versione più breve da dire a voce.',
    }),
    en: ({ words, max }) => ({
      what: `On the telephone this answer takes ${words} words: past ${max} nobody keeps it in mind.`,
      fix: 'Make it shorter, or write a shorter one to be said aloud as "spoken".',
    }),
  }),
  'P-SPOKEN-TABLE': entry({
    severity: 'warning',
    it: () => ({
      what: 'Il testo della risposta è solo una tabella, che al telefono non si può dire.',
      fix: 'Aggiungi una frase che la riassume, oppure scrivi in "spoken" che cosa dire a voce.',
    }),
    en: () => ({
      what: 'The text of the answer is only a table, which cannot be said on the telephone.',
      fix: 'Add a sentence that sums it up, or write what to say aloud as "spoken".',
    }),
  }),
  'P-WORDS-LONG': entry<{ words: number; max: number }>({
    severity: 'warning',
    it: ({ words, max }) => ({
      what: `Questa frase ha ${words} parole: oltre ${max} si fatica a seguirla.`,
      fix: 'Dividila in due.',
    }),
    en: ({ words, max }) => ({
      what: `This sentence has ${words} words: past ${max} it is hard to follow.`,
      fix: 'Split it in two.',
    }),
  }),
  'P-WORDS-PLAIN': entry<{ phrase: string; instead: string }>({
    severity: 'warning',
    it: ({ phrase, instead }) => ({
      what: `"${phrase}" è burocratese.`,
      fix: instead ? `Scrivi "${instead}".` : 'Togli queste parole: la frase regge senza.',
    }),
    en: ({ phrase, instead }) => ({
      what: `"${phrase}" is officialese.`,
      fix: instead ? `Write "${instead}".` : 'Take these words out: the sentence stands without them.',
    }),
  }),
  'P-WORDS-HARD': entry<{ index: number; min: number }>({
    severity: 'warning',
    it: ({ index, min }) => ({
      what: `Il testo è difficile da leggere: indice ${index} su 100, ne servono almeno ${min}.`,
      fix: 'Accorcia le frasi e usa parole più corte e comuni.',
    }),
    en: ({ index, min }) => ({
      what: `The text is hard to read: ${index} out of 100, at least ${min} is wanted.`,
      fix: 'Shorten the sentences and use shorter, commoner words.',
    }),
  }),
  'P-SPELLING': entry<{ word: string; suggestions: readonly string[]; list: string; count: number }>({
    severity: 'warning',
    it: ({ word, suggestions, list, count }) => ({
      what: `"${word}" non è nel dizionario${count > 1 ? ` (${count} volte)` : ''}.`,
      fix: `${suggestions.length ? `Forse: ${suggestions.join(', ')}. ` : ''}Se è giusta, aggiungila a ${list}.`,
    }),
    en: ({ word, suggestions, list, count }) => ({
      what: `"${word}" is not in the dictionary${count > 1 ? ` (${count} times)` : ''}.`,
      fix: `${suggestions.length ? `Perhaps: ${suggestions.join(', ')}. ` : ''}If it is right, add it to ${list}.`,
    }),
  }),
};
