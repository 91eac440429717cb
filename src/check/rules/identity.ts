import { articleText } from '../fixture.ts';
import { defineRule } from '../rule.ts';

export const idDuplicate = defineRule<{ id: number; other: string; free: number; right: number; twin: string }>({
  code: 'P-ID-DUPLICATE',
  messages: {
    it: ({ id, other, free, right, twin }) => ({
      what: `Il numero ${id} è già di un'altra risposta nella stessa lingua: ${other}.`,
      fix: right
        ? `Scrivi ${right} se traduce ${twin}. Se è una risposta nuova, il primo numero libero è ${free}.`
        : `Dai a questa risposta un numero nuovo: il primo libero è ${free}.`,
    }),
    en: ({ id, other, free, right, twin }) => ({
      what: `The number ${id} already belongs to another answer in the same language: ${other}.`,
      fix: right
        ? `Write ${right} if it translates ${twin}. If the answer is new, the first free number is ${free}.`
        : `Give this answer a new number: the first free one is ${free}.`,
    }),
  },
  fixtures: {
    'a number is taken': {
      files: { 'articles/it/ordini/altro.mdx': articleText(1002, 'Come faccio altro?') },
      at: '2:5-2:9',
      fix: '1003',
    },
    'a translation has the number of another answer': {
      swap: { enCost: ['1002', '⟦1001⟧'], itOrder: ['1002#da-quanto-è-gratis', '1002'] },
      fix: '1002',
    },
  },
});

export const idReused = defineRule<{ id: number; other: string; category: string; free: number }>({
  code: 'P-ID-REUSED',
  messages: {
    it: ({ id, other, category, free }) => ({
      what: `Il numero ${id} in un'altra lingua è un'altra domanda: ${other} sta nella categoria "${category}".`,
      why: 'Voti e link brevi seguono il numero: due domande non possono averlo in comune.',
      fix: `Se è la stessa domanda, sposta il file nella categoria "${category}"; se no, dalle il numero ${free}.`,
    }),
    en: ({ id, other, category, free }) => ({
      what: `In another language the number ${id} is another question: ${other} stands in the category "${category}".`,
      why: 'Votes and short links follow the number: two questions cannot share it.',
      fix: `If it is the same question, move the file to the category "${category}"; if not, give it the number ${free}.`,
    }),
  },
  fixtures: {
    'a number is another question in another language': {
      move: { enCost: 'articles/en/orders/cost.mdx' },
      file: 'articles/en/orders/cost.mdx',
      at: '2:5-2:9',
    },
  },
});

export const idRetired = defineRule<{ id: number; question: string; date: string; address: string; free: number }>({
  code: 'P-ID-RETIRED',
  messages: {
    it: ({ id, question, date, address, free }) => ({
      what: `Il numero ${id} era di un’altra risposta, ${date ? `tolta il ${date}` : 'che hai appena tolto'}: "${question}".`,
      why: 'Voti, link brevi e telefonate seguono il numero: un numero non si riusa mai.',
      fix: `Se è un’altra domanda, dalle il numero ${free}. Se è la stessa, che hai spostato, aggiungi: redirectFrom: [${address}]`,
    }),
    en: ({ id, question, date, address, free }) => ({
      what: `The number ${id} belonged to another answer, ${date ? `deleted on ${date}` : 'which you have just deleted'}: "${question}".`,
      why: 'Votes, short links and phone calls follow the number: a number is never used again.',
      fix: `If this is another question, give it the number ${free}. If it is the same one, moved, add: redirectFrom: [${address}]`,
    }),
  },
  fixtures: {},
});

export const idReserved = defineRule<{ id: number; free: number }>({
  code: 'P-ID-RESERVED',
  messages: {
    it: ({ id, free }) => ({
      what: `Il numero ${id} non si può usare: il suo link breve /${id}/ è l'indirizzo di una pagina di errore.`,
      fix: `Dai alla risposta, in tutte le lingue, un altro numero: il primo libero è ${free}.`,
    }),
    en: ({ id, free }) => ({
      what: `The number ${id} cannot be used: its short link /${id}/ is the address of an error page.`,
      fix: `Give the answer another number, in every language: the first free one is ${free}.`,
    }),
  },
  fixtures: {
    'a number is that of an error page': {
      swap: {
        itOrder: ['1001', '404'],
        enOrder: ['1001', '⟦404⟧'],
        itCost: ['[1001]', '[404]', 'id="1001"', 'id="404"'],
      },
      fix: '1003',
      otherCodes: ['P-ID-RESERVED'],
    },
    'a number is that of the page for faults of a host': {
      files: { 'articles/it/ordini/altro.mdx': articleText(500, 'Come faccio altro?') },
      at: '2:5-2:8',
      fix: '1003',
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const addressReserved = defineRule<{ address: string; suggestion: string }>({
  code: 'P-ADDRESS-RESERVED',
  messages: {
    it: ({ address, suggestion }) => ({
      what: `L'indirizzo ${address} è quello della pagina che si vede quando una pagina non c'è.`,
      fix: `Cambia nome al file, per esempio in "${suggestion}".`,
    }),
    en: ({ address, suggestion }) => ({
      what: `The address ${address} is that of the page shown when a page is not there.`,
      fix: `Rename the file, for example to "${suggestion}".`,
    }),
  },
  fixtures: {
    'a file has the name of the error page': {
      files: { 'articles/it/ordini/404.mdx': articleText(1003, 'Perché vedo la pagina 404?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const addressDuplicate = defineRule<{ address: string; other: string; language: string }>({
  code: 'P-ADDRESS-DUPLICATE',
  messages: {
    it: ({ address, other, language }) =>
      language
        ? {
            what: `Questa risposta non è tradotta in "${language}": lì avrebbe l'indirizzo ${address}, che è di ${other}.`,
            fix: `Traducila in "${language}" con un altro nome di file, o cambia nome a uno dei due file.`,
          }
        : {
            what: `L'indirizzo ${address} è lo stesso di ${other}.`,
            why: 'Maiuscole e minuscole non distinguono due indirizzi.',
            fix: 'Cambia nome a uno dei due file.',
          },
    en: ({ address, other, language }) =>
      language
        ? {
            what: `This answer is not translated into "${language}": there its address would be ${address}, which is that of ${other}.`,
            fix: `Translate it into "${language}" under another file name, or rename one of the two files.`,
          }
        : {
            what: `The address ${address} is the same as that of ${other}.`,
            why: 'Capital letters do not tell two addresses apart.',
            fix: 'Rename one of the two files.',
          },
  },
  fixtures: {
    'an answer that is not translated has the address of another one': {
      move: { enCost: 'articles/en/delivery/ritardo.mdx' },
      files: { 'articles/it/consegna/ritardo.mdx': articleText(1003, 'Perché la spesa è in ritardo?') },
      file: 'articles/it/consegna/ritardo.mdx',
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
    'two addresses differ only by case': {
      files: { 'articles/it/ordini/Fare-un-ordine.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-FILE-NAME', 'P-TRANSLATION-MISSING'],
    },
  },
});
