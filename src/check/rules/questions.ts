import { articleText } from '../fixture.ts';
import { defineRule } from '../rule.ts';

export const questionMark = defineRule<{ corrected: string }>({
  code: 'P-QUESTION-MARK',
  severity: 'warning',
  messages: {
    it: ({ corrected }) => ({
      what: 'È una domanda ma non finisce con il punto interrogativo.',
      fix: `Scrivi: ${corrected}`,
    }),
    en: ({ corrected }) => ({
      what: 'It is a question but does not end with a question mark.',
      fix: `Write: ${corrected}`,
    }),
  },
  fixtures: {
    'a question has no question mark': { question: '⟦Come faccio un ordine⟧', fix: 'Come faccio un ordine?' },
  },
});

export const questionMarkup = defineRule<{ text: string }>({
  code: 'P-QUESTION-MARKUP',
  messages: {
    it: ({ text }) => ({
      what: `La domanda è testo semplice: "${text}" si vedrebbe così com'è, anche nei risultati della ricerca.`,
      fix: 'Togli asterischi, accenti gravi, link e componenti. Una cifra di facts.yaml si scrive tra graffe, per esempio {delivery.fee}.',
    }),
    en: ({ text }) => ({
      what: `The question is plain text: "${text}" would be shown as it is, in search results as well.`,
      fix: 'Take out asterisks, backticks, links and components. A figure from facts.yaml goes in braces, for example {delivery.fee}.',
    }),
  },
  fixtures: {
    'the question has markup': { question: 'Come faccio un ⟦**⟧ordine**?' },
    'the question has backticks': { question: '"Come faccio un ⟦`⟧ordine`?"' },
  },
});

export const answerMarkup = defineRule<{ text: string }>({
  code: 'P-ANSWER-MARKUP',
  messages: {
    it: ({ text }) => ({
      what: `La risposta breve è testo semplice: "${text}" si vedrebbe così com'è.`,
      fix: 'Togli asterischi, link e componenti. Una cifra di facts.yaml si scrive tra graffe, per esempio {delivery.fee}.',
    }),
    en: ({ text }) => ({
      what: `The short answer is plain text: "${text}" would be shown as it is.`,
      fix: 'Take out asterisks, links and components. A figure from facts.yaml goes in braces, for example {delivery.fee}.',
    }),
  },
  fixtures: { 'the short answer has markup': { swap: { itOrder: ['una fascia', 'una ⟦**⟧fascia**'] } } },
});

export const questionDuplicate = defineRule<{ other: string; id: number }>({
  code: 'P-QUESTION-DUPLICATE',
  messages: {
    it: ({ other, id }) => ({
      what: `La stessa domanda c'è già: ${id}, in ${other}.`,
      fix: 'Unisci le due risposte, o riscrivi la domanda in modo che si capisca la differenza.',
    }),
    en: ({ other, id }) => ({
      what: `The same question is already there: ${id}, in ${other}.`,
      fix: 'Join the two answers, or word the question so that the difference is plain.',
    }),
  },
  fixtures: {
    'two answers ask the same': {
      files: { 'articles/it/ordini/altro.mdx': articleText(1003, '⟦come faccio un ordine?⟧') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const questionNear = defineRule<{ question: string; other: string; id: number }>({
  code: 'P-QUESTION-NEAR',
  severity: 'warning',
  messages: {
    it: ({ question, other, id }) => ({
      what: `La domanda è quasi uguale a "${question}" (${id}, in ${other}).`,
      fix: 'Se sono la stessa, uniscile; se no, rendi chiara la differenza.',
    }),
    en: ({ question, other, id }) => ({
      what: `The question is almost the same as "${question}" (${id}, in ${other}).`,
      fix: 'If they are the same, join them; if not, make the difference plain.',
    }),
  },
  fixtures: {
    'a question is almost another one': {
      files: { 'articles/it/ordini/altro.mdx': articleText(1003, '⟦Come faccio l’ordine con un ordine?⟧') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const aliasShared = defineRule<{ alias: string; same: string; other: string; id: number }>({
  code: 'P-ALIAS-SHARED',
  severity: 'warning',
  messages: {
    it: ({ alias, same, other, id }) => ({
      what: `"${alias}" è ${alias === same ? 'anche' : `quasi uguale a "${same}",`} della risposta ${id} (${other}).`,
      why: 'La ricerca non sa quale delle due mostrare per prima.',
      fix: 'Lascialo solo alla risposta che il cliente cerca davvero con quelle parole.',
    }),
    en: ({ alias, same, other, id }) => ({
      what: `"${alias}" ${alias === same ? 'also belongs' : `is almost the same as "${same}", which belongs`} to answer ${id} (${other}).`,
      why: 'Search cannot tell which of the two to show first.',
      fix: 'Leave it only to the answer a customer really looks for with those words.',
    }),
  },
  fixtures: {
    'two answers share an alias': {
      swap: { itOrder: ['come si compra', 'Spese di spedizione!'] },
      file: 'itCost',
      at: '6:5-6:24',
    },
  },
});

export const aliasRepeats = defineRule<{ alias: string }>({
  code: 'P-ALIAS-REPEATS',
  severity: 'warning',
  messages: {
    it: ({ alias }) => ({
      what: `"${alias}" ripete la domanda o un altro modo di chiederla di questa risposta.`,
      fix: 'Toglilo: alla ricerca non serve.',
    }),
    en: ({ alias }) => ({
      what: `"${alias}" repeats the question or another alias of this answer.`,
      fix: 'Take it out: search does not need it.',
    }),
  },
  fixtures: { 'an alias repeats the question': { swap: { itOrder: ['come si compra', '⟦come faccio un ordine⟧'] } } },
});

export const questionLong = defineRule<{ length: number; most: number }>({
  code: 'P-QUESTION-LONG',
  severity: 'warning',
  messages: {
    it: ({ length, most }) => ({
      what: `La domanda ha ${length} caratteri: oltre ${most} si legge a fatica in un elenco.`,
      fix: 'Accorciala: i dettagli stanno meglio nella risposta, gli altri modi di chiedere in "aliases".',
    }),
    en: ({ length, most }) => ({
      what: `The question has ${length} characters: past ${most} it is hard to read in a list.`,
      fix: 'Make it shorter: details belong in the answer, other ways of asking in "aliases".',
    }),
  },
  fixtures: {
    'a question is long': {
      swap: { itOrder: ['Come faccio un ordine?', `Come faccio un ordine ${'se ho poco tempo e '.repeat(7)}basta?`] },
      at: '3:11-3:172',
      otherCodes: ['P-WORDS-LONG'],
    },
  },
});
