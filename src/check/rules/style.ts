import { defineRule } from '../rule.ts';

export const spokenLong = defineRule<{ words: number; max: number }>({
  code: 'P-SPOKEN-LONG',
  severity: 'warning',
  messages: {
    it: ({ words, max }) => ({
      what: `Al telefono questa risposta dura ${words} parole: oltre ${max} nessuno la tiene a mente.`,
      fix: 'Accorciala, oppure scrivi in "spoken" una versione più breve da dire a voce.',
    }),
    en: ({ words, max }) => ({
      what: `On the telephone this answer takes ${words} words: past ${max} nobody keeps it in mind.`,
      fix: 'Make it shorter, or write a shorter one to be said aloud as "spoken".',
    }),
  },
  fixtures: {
    'an answer is too long to be said on the telephone': {
      swap: { itOrder: ['id: 1001', `spoken: ${'Apri ordine e premi. '.repeat(12).trim()}\nid: 1001`] },
      at: '2:9-2:260',
    },
  },
});

export const spokenTable = defineRule({
  code: 'P-SPOKEN-TABLE',
  severity: 'warning',
  messages: {
    it: () => ({
      what: 'Il testo della risposta è solo una tabella, che al telefono non si può dire.',
      fix: 'Aggiungi una frase che la riassume, oppure scrivi in "spoken" che cosa dire a voce.',
    }),
    en: () => ({
      what: 'The text of the answer is only a table, which cannot be said on the telephone.',
      fix: 'Add a sentence that sums it up, or write what to say aloud as "spoken".',
    }),
  },
  fixtures: {
    'the text of an answer is only a table': {
      swap: {
        itOrder: [
          '<Steps>\n\n1. Scegli i prodotti.\n2. Paga con la carta.\n\n</Steps>\n\n## Se non riesci\n\nChiamaci: <Channel id="phone" />. Leggi anche [quanto costa la consegna](/1002#da-quanto-è-gratis).',
          '| Spesa | Costo |\n| --- | --- |\n| 10 | 3 |',
        ],
      },
      at: '4:9-4:73',
    },
  },
});

export const wordsLong = defineRule<{ words: number; max: number }>({
  code: 'P-WORDS-LONG',
  severity: 'warning',
  messages: {
    it: ({ words, max }) => ({
      what: `Questa frase ha ${words} parole: oltre ${max} si fatica a seguirla.`,
      fix: 'Dividila in due.',
    }),
    en: ({ words, max }) => ({
      what: `This sentence has ${words} words: past ${max} it is hard to follow.`,
      fix: 'Split it in two.',
    }),
  },
  fixtures: { 'a sentence is too long': { body: `${'parola '.repeat(26)}fine.`, at: '17:1-17:188' } },
});

export const wordsPlain = defineRule<{ phrase: string; instead: string }>({
  code: 'P-WORDS-PLAIN',
  severity: 'warning',
  messages: {
    it: ({ phrase, instead }) => ({
      what: `"${phrase}" è burocratese.`,
      fix: instead ? `Scrivi "${instead}".` : 'Togli queste parole: la frase regge senza.',
    }),
    en: ({ phrase, instead }) => ({
      what: `"${phrase}" is officialese.`,
      fix: instead ? `Write "${instead}".` : 'Take these words out: the sentence stands without them.',
    }),
  },
  fixtures: { 'a phrase is officialese': { body: 'Puoi ⟦usufruire⟧ dello sconto.' } },
});

export const wordsHard = defineRule<{ index: number; min: number }>({
  code: 'P-WORDS-HARD',
  severity: 'warning',
  messages: {
    it: ({ index, min }) => ({
      what: `Il testo è difficile da leggere: indice ${index} su 100, ne servono almeno ${min}.`,
      fix: 'Accorcia le frasi e usa parole più corte e comuni.',
    }),
    en: ({ index, min }) => ({
      what: `The text is hard to read: ${index} out of 100, at least ${min} is wanted.`,
      fix: 'Shorten the sentences and use shorter, commoner words.',
    }),
  },
  fixtures: {
    'the text is hard': {
      body: 'Subordinatamente all’espletamento delle necessarie procedure amministrativo-contabili precedentemente summenzionate. '.repeat(
        7,
      ),
      at: '12:1-13:1',
    },
  },
});

export const spelling = defineRule<{ word: string; suggestions: readonly string[]; list: string; count: number }>({
  code: 'P-SPELLING',
  severity: 'warning',
  messages: {
    it: ({ word, suggestions, list, count }) => ({
      what: `"${word}" non è nel dizionario${count > 1 ? ` (${count} volte)` : ''}.`,
      fix: `${suggestions.length ? `Forse: ${suggestions.join(', ')}. ` : ''}Se è giusta, aggiungila a ${list}.`,
    }),
    en: ({ word, suggestions, list, count }) => ({
      what: `"${word}" is not in the dictionary${count > 1 ? ` (${count} times)` : ''}.`,
      fix: `${suggestions.length ? `Perhaps: ${suggestions.join(', ')}. ` : ''}If it is right, add it to ${list}.`,
    }),
  },
  fixtures: { 'a word is misspelt': { body: 'Il corriere aspetta dieci minuti ⟦perchè⟧ piove.' } },
});
