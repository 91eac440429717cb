import { entry } from './entry.ts';

/** What stands there has no name to change. */
const shortLink = /\/\d+\/?$/;

/** Old addresses and where they lead. */
export const redirectMessages = {
  'P-REDIRECT-TARGET': entry<{ id: number }>({
    severity: 'error',
    it: ({ id }) => ({
      what: `"replacedBy" indica la risposta ${id}, che non esiste o è una bozza.`,
      fix: 'Scrivi il numero di una risposta pubblicata, o togli la riga: i lettori andranno alla categoria.',
    }),
    en: ({ id }) => ({
      what: `"replacedBy" names answer ${id}, which does not exist or is a draft.`,
      fix: 'Write the number of a published answer, or delete the line: readers will go to the category.',
    }),
  }),
  'P-REDIRECT-CHAIN': entry<{ id: number; final: number }>({
    severity: 'error',
    it: ({ id, final }) => ({
      what: `"replacedBy" indica la risposta ${id}, che è archiviata a sua volta.`,
      fix: final
        ? `Scrivi ${final}, la risposta a cui si arriva alla fine.`
        : 'Scrivi il numero di una risposta pubblicata, o togli la riga.',
    }),
    en: ({ id, final }) => ({
      what: `"replacedBy" names answer ${id}, which is archived itself.`,
      fix: final
        ? `Write ${final}, the answer reached in the end.`
        : 'Write the number of a published answer, or delete the line.',
    }),
  }),
  'P-REDIRECT-LOOP': entry<{ path: string }>({
    severity: 'error',
    it: ({ path }) => ({
      what: `Il rinvio gira in tondo: ${path}.`,
      fix: 'Almeno una di queste risposte deve restare pubblicata, o non avere "replacedBy".',
    }),
    en: ({ path }) => ({
      what: `The redirect goes round in a circle: ${path}.`,
      fix: 'At least one of these answers must stay published, or have no "replacedBy".',
    }),
  }),
  'P-REDIRECT-SHADOW': entry<{ path: string; page: string }>({
    severity: 'error',
    it: ({ path, page }) => ({
      what:
        page === 'site'
          ? `"${path}" è un indirizzo che il sito usa già: il rinvio nasconderebbe ciò che c'è.`
          : `"${path}" è l'indirizzo di una pagina che esiste (${page}): il rinvio la nasconderebbe.`,
      fix:
        page === 'site' || shortLink.test(path)
          ? 'Togli questo indirizzo da "redirectFrom".'
          : 'Togli questo indirizzo da "redirectFrom", o cambia nome a quella pagina.',
    }),
    en: ({ path, page }) => ({
      what:
        page === 'site'
          ? `"${path}" is an address the site already uses: the redirect would hide what is there.`
          : `"${path}" is the address of a page that exists (${page}): the redirect would hide it.`,
      fix:
        page === 'site' || shortLink.test(path)
          ? 'Take this address out of "redirectFrom".'
          : 'Take this address out of "redirectFrom", or rename that page.',
    }),
  }),
  'P-REDIRECT-DUPLICATE': entry<{ path: string; other: string }>({
    severity: 'error',
    it: ({ path, other }) => ({
      what: `"${path}" è già tra i vecchi indirizzi di ${other}.`,
      fix: 'Un vecchio indirizzo può portare a una sola risposta: lascialo a quella giusta.',
    }),
    en: ({ path, other }) => ({
      what: `"${path}" is already an old address of ${other}.`,
      fix: 'An old address can lead to one answer only: leave it to the right one.',
    }),
  }),
  'P-REDIRECT-LINE': entry<{ text: string; reason: string; suggestion: string }>({
    severity: 'error',
    it: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `Questa riga non ha due colonne: "${text}".`
          : reason === 'from'
            ? `"${text}" non può essere un vecchio indirizzo.`
            : `"${text}" non dice dove andare.`,
      fix:
        reason === 'columns'
          ? 'Scrivi il vecchio indirizzo, una virgola e dove porta: /faq/tempi.html,1042'
          : reason === 'from'
            ? `Scrivi un percorso del sito, che può finire con *: ${suggestion || '/faq/*'}`
            : 'Scrivi il numero di una risposta (1042, /en/1042), un indirizzo del sito (/consegna/) o uno completo (https://…).',
    }),
    en: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `This line does not have two columns: "${text}".`
          : reason === 'from'
            ? `"${text}" cannot be an old address.`
            : `"${text}" does not say where to go.`,
      fix:
        reason === 'columns'
          ? 'Write the old address, a comma and where it leads: /faq/times.html,1042'
          : reason === 'from'
            ? `Write a path of the site, which may end in *: ${suggestion || '/faq/*'}`
            : 'Write the number of an answer (1042, /en/1042), an address of the site (/delivery/) or a full one (https://…).',
    }),
  }),
  'P-REDIRECT-HIDES': entry<{ path: string; page: string }>({
    severity: 'error',
    it: ({ path, page }) => ({
      what: `"${path}" nasconderebbe ${page === 'site' ? 'una pagina o un file del sito' : page}.`,
      fix: path.endsWith('*')
        ? 'Scrivi prima di * un percorso che nessuna pagina ha, o togli la riga.'
        : 'Togli la riga: a quell’indirizzo c’è già una pagina.',
    }),
    en: ({ path, page }) => ({
      what: `"${path}" would hide ${page === 'site' ? 'a page or file of the site' : page}.`,
      fix: path.endsWith('*')
        ? 'Write before the * a path that no page has, or delete the line.'
        : 'Delete the line: there is a page at that address already.',
    }),
  }),
  'P-REDIRECT-TWICE': entry<{ path: string; line: number }>({
    severity: 'error',
    it: ({ path, line }) => ({
      what: `"${path}" è già alla riga ${line}.`,
      fix: 'Un vecchio indirizzo porta in un posto solo: lascia la riga giusta.',
    }),
    en: ({ path, line }) => ({
      what: `"${path}" is on line ${line} already.`,
      fix: 'An old address leads to one place: keep the right line.',
    }),
  }),
  'P-REDIRECT-STATUS': entry<{ status: string }>({
    severity: 'error',
    it: ({ status }) => ({
      what: `"replacedBy" vale solo per una risposta archiviata; questa è "${status}".`,
      fix: 'Togli "replacedBy", o scrivi "status: archived".',
    }),
    en: ({ status }) => ({
      what: `"replacedBy" is for archived answers only; this one is "${status}".`,
      fix: 'Delete "replacedBy", or write "status: archived".',
    }),
  }),
};
