import { entry } from './entry.ts';

/** Numbers, addresses, questions and aliases: each belongs to one answer. */
export const identityMessages = {
  'P-ID-DUPLICATE': entry<{ id: number; other: string; free: number; right: number; twin: string }>({
    severity: 'error',
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
  }),
  'P-ID-REUSED': entry<{ id: number; other: string; category: string; free: number }>({
    severity: 'error',
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
  }),
  'P-ID-RETIRED': entry<{ id: number; question: string; date: string; address: string; free: number }>({
    severity: 'error',
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
  }),
  'P-ID-RESERVED': entry<{ id: number; free: number }>({
    severity: 'error',
    it: ({ id, free }) => ({
      what: `Il numero ${id} non si può usare: il suo link breve /${id}/ è l'indirizzo di una pagina di errore.`,
      fix: `Dai alla risposta, in tutte le lingue, un altro numero: il primo libero è ${free}.`,
    }),
    en: ({ id, free }) => ({
      what: `The number ${id} cannot be used: its short link /${id}/ is the address of an error page.`,
      fix: `Give the answer another number, in every language: the first free one is ${free}.`,
    }),
  }),
  'P-ADDRESS-RESERVED': entry<{ address: string; suggestion: string }>({
    severity: 'error',
    it: ({ address, suggestion }) => ({
      what: `L'indirizzo ${address} è quello della pagina che si vede quando una pagina non c'è.`,
      fix: `Cambia nome al file, per esempio in "${suggestion}".`,
    }),
    en: ({ address, suggestion }) => ({
      what: `The address ${address} is that of the page shown when a page is not there.`,
      fix: `Rename the file, for example to "${suggestion}".`,
    }),
  }),
  'P-ADDRESS-DUPLICATE': entry<{ address: string; other: string; language: string }>({
    severity: 'error',
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
  }),
  'P-QUESTION-DUPLICATE': entry<{ other: string; id: number }>({
    severity: 'error',
    it: ({ other, id }) => ({
      what: `La stessa domanda c'è già: ${id}, in ${other}.`,
      fix: 'Unisci le due risposte, o riscrivi la domanda in modo che si capisca la differenza.',
    }),
    en: ({ other, id }) => ({
      what: `The same question is already there: ${id}, in ${other}.`,
      fix: 'Join the two answers, or word the question so that the difference is plain.',
    }),
  }),
  'P-QUESTION-NEAR': entry<{ question: string; other: string; id: number }>({
    severity: 'warning',
    it: ({ question, other, id }) => ({
      what: `La domanda è quasi uguale a "${question}" (${id}, in ${other}).`,
      fix: 'Se sono la stessa, uniscile; se no, rendi chiara la differenza.',
    }),
    en: ({ question, other, id }) => ({
      what: `The question is almost the same as "${question}" (${id}, in ${other}).`,
      fix: 'If they are the same, join them; if not, make the difference plain.',
    }),
  }),
  'P-ALIAS-SHARED': entry<{ alias: string; same: string; other: string; id: number }>({
    severity: 'warning',
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
  }),
  'P-ALIAS-REPEATS': entry<{ alias: string }>({
    severity: 'warning',
    it: ({ alias }) => ({
      what: `"${alias}" ripete la domanda o un altro modo di chiederla di questa risposta.`,
      fix: 'Toglilo: alla ricerca non serve.',
    }),
    en: ({ alias }) => ({
      what: `"${alias}" repeats the question or another alias of this answer.`,
      fix: 'Take it out: search does not need it.',
    }),
  }),
};
