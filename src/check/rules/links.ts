import { pageText } from '../fixture.ts';
import { list, didYouMean } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const linkBroken = defineRule<{ url: string; suggestion: string }>({
  code: 'P-LINK-BROKEN',
  messages: {
    it: ({ url, suggestion }) => ({
      what: `Il link "${url}" non porta a nessuna pagina del sito.`,
      fix: suggestion
        ? `Forse volevi ${suggestion}. Se non è quella, cerca la risposta giusta e scrivi il suo numero.`
        : 'Correggi l’indirizzo. Una risposta si collega con il suo numero, per esempio /1022.',
    }),
    en: ({ url, suggestion }) => ({
      what: `The link "${url}" leads to no page of the site.`,
      fix: suggestion
        ? `Did you mean ${suggestion}? If not, look for the right answer and write its number.`
        : 'Correct the address. An answer is linked by its number, for example /1022.',
    }),
  },
  fixtures: {
    'a link leads nowhere': { body: '⟦[prezzi](/consegna/costi/)⟧' },
    'a link leads nowhere in the second language': { swap: { enOrder: ['/1002', '/contati/'] }, at: '11:37-11:60' },
    'a link leads nowhere but says what it is about': { body: '⟦[si compra così](/spesa/xyz/)⟧' },
    'a relative link leads nowhere': { body: '⟦[prezzi](../consegna/costi.mdx)⟧' },
    'a link of a page leads nowhere': {
      files: { 'pages/it/a.mdx': pageText('Dati', '', 'Vedi ⟦[qui](/nulla/)⟧.'), 'pages/en/a.mdx': pageText('Data') },
    },
    'a link of the footer leads to no page of the site': { site: 'privacy: { url: ⟦/nulla/⟧ }' },
    'a redirect leads to no page': { files: { 'redirects.csv': '⟦/a/,/nulla/⟧\n' } },
  },
});

export const linkAnchor = defineRule<{ anchor: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-LINK-ANCHOR',
  messages: {
    it: ({ anchor, suggestion, allowed }) => ({
      what: `Nella pagina di arrivo non c'è nessun titolo "#${anchor}".`,
      fix: `${suggestion && didYouMean.it(`#${suggestion}`, `#${anchor}`)}${allowed.length ? `I titoli sono: ${list(allowed.map((one) => `#${one}`))}. Per portare all’inizio della pagina togli #${anchor}.` : `Quella pagina non ha titoli: togli #${anchor}.`}`,
    }),
    en: ({ anchor, suggestion, allowed }) => ({
      what: `The page it leads to has no heading "#${anchor}".`,
      fix: `${suggestion && didYouMean.en(`#${suggestion}`, `#${anchor}`)}${allowed.length ? `Its headings are: ${list(allowed.map((one) => `#${one}`))}. To lead to the top of the page delete #${anchor}.` : `That page has no headings: delete #${anchor}.`}`,
    }),
  },
  fixtures: {
    'an anchor does not exist': { body: '⟦[prezzi](#da-quanto-e-gratis)⟧' },
    'a link leads to a heading that a page does not have': {
      files: { 'pages/it/a.mdx': pageText('Dati', '', 'Vedi ⟦[qui](#niente)⟧.'), 'pages/en/a.mdx': pageText('Data') },
    },
  },
});

export const linkEmpty = defineRule({
  code: 'P-LINK-EMPTY',
  messages: {
    it: () => ({
      what: 'Il link non ha indirizzo o non ha testo.',
      fix: 'Scrivi [testo](/1022), con il testo e l’indirizzo.',
    }),
    en: () => ({ what: 'The link has no address or no text.', fix: 'Write [text](/1022), with text and address.' }),
  },
  fixtures: { 'a link has no address': { body: '⟦[prezzi]()⟧' } },
});

export const linkUnsafe = defineRule<{ scheme: string }>({
  code: 'P-LINK-UNSAFE',
  messages: {
    it: ({ scheme }) => ({
      what: `Un indirizzo "${scheme}:" non è permesso.`,
      why: 'Può eseguire codice nel browser di chi legge.',
      fix: 'Metti l’indirizzo giusto (https://, mailto:, tel: o una pagina del sito), o togli il link e lascia le parole.',
    }),
    en: ({ scheme }) => ({
      what: `An address "${scheme}:" is not allowed.`,
      why: 'It can run code in the reader’s browser.',
      fix: 'Put the right address (https://, mailto:, tel: or a page of the site), or delete the link and keep its words.',
    }),
  },
  fixtures: {
    'a link runs code': { body: '⟦[prezzi](javascript:alert(1))⟧' },
    'a link carries data': { body: '⟦[prezzi](data:text/html,x)⟧' },
    'an image runs code': { body: '⟦![La cassa](data:image/svg+xml,x)⟧' },
  },
});

export const linkForm = defineRule<{ text: string }>({
  code: 'P-LINK-FORM',
  messages: {
    it: ({ text }) => ({
      what: `"${text}" non è un link scritto bene: si vedrebbe così com'è.`,
      fix: 'Scrivi [testo](indirizzo), senza spazi nell’indirizzo né tra le due parentesi.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not a well-formed link: it would be shown as it is.`,
      fix: 'Write [text](address), without spaces in the address or between the two brackets.',
    }),
  },
  fixtures: {
    'a link has a space': { body: '⟦[prezzi](/1001 x)⟧' },
    'a picture has a space and no description': { body: '⟦![](la cassa.png)⟧' },
  },
});

export const linkAddress = defineRule<{ url: string; kind: string }>({
  code: 'P-LINK-ADDRESS',
  messages: {
    it: ({ url, kind }) => ({
      what: `"${url}" non è un ${kind === 'mailto' ? 'indirizzo e-mail' : kind === 'tel' ? 'numero di telefono' : 'indirizzo'} valido.`,
      fix:
        kind === 'mailto'
          ? 'Scrivi l’indirizzo per intero, con la parte dopo la @. Per i recapiti del negozio: <Channel id="email" />.'
          : kind === 'tel'
            ? 'Scrivi il numero con il prefisso e senza spazi, per esempio tel:+390255501234.'
            : 'Scrivi un indirizzo completo, per esempio https://www.esempio.it/.',
    }),
    en: ({ url, kind }) => ({
      what: `"${url}" is not a valid ${kind === 'mailto' ? 'e-mail address' : kind === 'tel' ? 'phone number' : 'address'}.`,
      fix:
        kind === 'mailto'
          ? 'Write the whole address, with the part after the @. For the shop’s own contacts: <Channel id="email" />.'
          : kind === 'tel'
            ? 'Write the number with its prefix and without spaces, for example tel:+390255501234.'
            : 'Write a full address, for example https://www.example.com/.',
    }),
  },
  fixtures: { 'an e-mail address is cut short': { body: '⟦[scrivi](mailto:info@bottega)⟧' } },
});

export const linkLanguage = defineRule<{ url: string; language: string }>({
  code: 'P-LINK-LANGUAGE',
  severity: 'warning',
  messages: {
    it: ({ url, language }) => ({
      what: `"${url}" porta alla pagina in un'altra lingua (${language}).`,
      fix: 'Usa il numero della risposta, per esempio /1022: il link segue la lingua del lettore.',
    }),
    en: ({ url, language }) => ({
      what: `"${url}" leads to the page in another language (${language}).`,
      fix: 'Use the number of the answer, for example /1022: the link then follows the reader’s language.',
    }),
  },
  fixtures: { 'a link leaves the language': { body: '⟦[ordini](/en/orders/)⟧' } },
});
