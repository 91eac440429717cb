import { articleText } from '../fixture.ts';
import { defineRule } from '../rule.ts';

const shortLink = /\/\d+\/?$/;

export const redirectTarget = defineRule<{ id: number }>({
  code: 'P-REDIRECT-TARGET',
  messages: {
    it: ({ id }) => ({
      what: `"replacedBy" indica la risposta ${id}, che non esiste o è una bozza.`,
      fix: 'Scrivi il numero di una risposta pubblicata, o togli la riga: i lettori andranno alla categoria.',
    }),
    en: ({ id }) => ({
      what: `"replacedBy" names answer ${id}, which does not exist or is a draft.`,
      fix: 'Write the number of a published answer, or delete the line: readers will go to the category.',
    }),
  },
  fixtures: {
    'a successor does not exist': {
      files: {
        'articles/it/ordini/altro.mdx': articleText(
          1003,
          'Come faccio altro?',
          'status: archived\nreplacedBy: ⟦1009⟧\n',
        ),
      },
    },
  },
});

export const redirectChain = defineRule<{ id: number; final: number }>({
  code: 'P-REDIRECT-CHAIN',
  messages: {
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
  },
  fixtures: {
    'a successor is archived too': {
      files: {
        'articles/it/ordini/altro.mdx': articleText(
          1003,
          'Come faccio altro?',
          'status: archived\nreplacedBy: ⟦1004⟧\n',
        ),
        'articles/it/ordini/ultimo.mdx': articleText(1004, 'Dove trovo altro?', 'status: archived\nreplacedBy: 1001\n'),
      },
      fix: '1001',
    },
  },
});

export const redirectLoop = defineRule<{ path: string }>({
  code: 'P-REDIRECT-LOOP',
  messages: {
    it: ({ path }) => ({
      what: `Il rinvio gira in tondo: ${path}.`,
      fix: 'Almeno una di queste risposte deve restare pubblicata, o non avere "replacedBy".',
    }),
    en: ({ path }) => ({
      what: `The redirect goes round in a circle: ${path}.`,
      fix: 'At least one of these answers must stay published, or have no "replacedBy".',
    }),
  },
  fixtures: {
    'successors go round in a circle': {
      files: {
        'articles/it/ordini/altro.mdx': articleText(
          1003,
          'Come faccio altro?',
          'status: archived\nreplacedBy: ⟦1004⟧\n',
        ),
        'articles/it/ordini/ultimo.mdx': articleText(1004, 'Dove trovo altro?', 'status: archived\nreplacedBy: 1003\n'),
      },
      otherCodes: ['P-REDIRECT-LOOP'],
    },
  },
});

export const redirectShadow = defineRule<{ path: string; page: string }>({
  code: 'P-REDIRECT-SHADOW',
  messages: {
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
  },
  fixtures: {
    'an old address is a page': { front: 'redirectFrom: [⟦/consegna/costo/⟧]' },
    'an old address is the short link of another answer': { front: 'redirectFrom: [⟦/1002⟧]' },
    'an old address is a file of the site': { front: 'redirectFrom: [⟦/en/atom.xml⟧]' },
    'an old address is the error page': { front: 'redirectFrom: [⟦/404.html⟧]' },
    'an old address is inside a folder of the site': { front: 'redirectFrom: [⟦/pagefind/vecchia/⟧]' },
    'an old address is the file of a page': { front: 'redirectFrom: [⟦/consegna/index.html⟧]' },
    'an old address is below a file of the site': { front: 'redirectFrom: [⟦/atom.xml/vecchia/⟧]' },
    'an old address is below another that is a file': { front: 'redirectFrom: [/faq.html, ⟦/FAQ.html/consegna/⟧]' },
  },
});

export const redirectDuplicate = defineRule<{ path: string; other: string }>({
  code: 'P-REDIRECT-DUPLICATE',
  messages: {
    it: ({ path, other }) => ({
      what: `"${path}" è già tra i vecchi indirizzi di ${other}.`,
      fix: 'Un vecchio indirizzo può portare a una sola risposta: lascialo a quella giusta.',
    }),
    en: ({ path, other }) => ({
      what: `"${path}" is already an old address of ${other}.`,
      fix: 'An old address can lead to one answer only: leave it to the right one.',
    }),
  },
  fixtures: {
    'an old address is written in two ways': { front: 'redirectFrom: [/citt%C3%A0/, ⟦/città/index.html⟧]' },
    'two answers claim an old address': {
      swap: {
        itOrder: ['---\n\n', 'redirectFrom: [⟦/tempi/⟧]\n---\n\n'],
        itCost: ['---\n\n', 'redirectFrom: [/tempi/]\n---\n\n'],
      },
    },
  },
});

export const redirectStatus = defineRule<{ status: string }>({
  code: 'P-REDIRECT-STATUS',
  messages: {
    it: ({ status }) => ({
      what: `"replacedBy" vale solo per una risposta archiviata; questa è "${status}".`,
      fix: 'Togli "replacedBy", o scrivi "status: archived".',
    }),
    en: ({ status }) => ({
      what: `"replacedBy" is for archived answers only; this one is "${status}".`,
      fix: 'Delete "replacedBy", or write "status: archived".',
    }),
  },
  fixtures: { 'a published answer has a successor': { front: 'replacedBy: ⟦1002⟧' } },
});
