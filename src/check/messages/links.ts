import { entry, list, meant } from './entry.ts';

/** Links and images in a body. */
export const linkMessages = {
  'P-LINK-BROKEN': entry<{ url: string; suggestion: string }>({
    severity: 'error',
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
  }),
  'P-LINK-ANCHOR': entry<{ anchor: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ anchor, suggestion, allowed }) => ({
      what: `Nella pagina di arrivo non c'è nessun titolo "#${anchor}".`,
      fix: `${suggestion && meant.it(`#${suggestion}`, `#${anchor}`)}${allowed.length ? `I titoli sono: ${list(allowed.map((one) => `#${one}`))}. Per portare all’inizio della pagina togli #${anchor}.` : `Quella pagina non ha titoli: togli #${anchor}.`}`,
    }),
    en: ({ anchor, suggestion, allowed }) => ({
      what: `The page it leads to has no heading "#${anchor}".`,
      fix: `${suggestion && meant.en(`#${suggestion}`, `#${anchor}`)}${allowed.length ? `Its headings are: ${list(allowed.map((one) => `#${one}`))}. To lead to the top of the page delete #${anchor}.` : `That page has no headings: delete #${anchor}.`}`,
    }),
  }),
  'P-LINK-EMPTY': entry({
    severity: 'error',
    it: () => ({
      what: 'Il link non ha indirizzo o non ha testo.',
      fix: 'Scrivi [testo](/1022), con il testo e l’indirizzo.',
    }),
    en: () => ({ what: 'The link has no address or no text.', fix: 'Write [text](/1022), with text and address.' }),
  }),
  'P-LINK-UNSAFE': entry<{ scheme: string }>({
    severity: 'error',
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
  }),
  'P-LINK-FORM': entry<{ text: string }>({
    severity: 'error',
    it: ({ text }) => ({
      what: `"${text}" non è un link scritto bene: si vedrebbe così com'è.`,
      fix: 'Scrivi [testo](indirizzo), senza spazi nell’indirizzo né tra le due parentesi.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not a well-formed link: it would be shown as it is.`,
      fix: 'Write [text](address), without spaces in the address or between the two brackets.',
    }),
  }),
  'P-LINK-ADDRESS': entry<{ url: string; kind: string }>({
    severity: 'error',
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
  }),
  'P-LINK-LANGUAGE': entry<{ url: string; language: string }>({
    severity: 'warning',
    it: ({ url, language }) => ({
      what: `"${url}" porta alla pagina in un'altra lingua (${language}).`,
      fix: 'Usa il numero della risposta, per esempio /1022: il link segue la lingua del lettore.',
    }),
    en: ({ url, language }) => ({
      what: `"${url}" leads to the page in another language (${language}).`,
      fix: 'Use the number of the answer, for example /1022: the link then follows the reader’s language.',
    }),
  }),
  'P-IMAGE-FOREIGN': entry<{ url: string; instead: string; here: number }>({
    severity: 'error',
    it: ({ url, instead, here }) => ({
      what: `L'immagine "${url}" ha un indirizzo completo.`,
      why: 'Le pagine mostrano solo immagini del sito stesso: così nessun altro viene a sapere chi legge.',
      fix: here ? `Scrivi ${instead}.` : `Salva il file nella cartella della risposta e scrivi ${instead}.`,
    }),
    en: ({ url, instead, here }) => ({
      what: `The image "${url}" has a full address.`,
      why: 'Pages show only images of the site itself, so that nobody else learns who reads.',
      fix: here ? `Write ${instead}.` : `Save the file in the folder of the answer and write ${instead}.`,
    }),
  }),
  'P-IMAGE-ENCODING': entry<{ url: string; instead: string }>({
    severity: 'error',
    it: ({ url, instead }) => ({
      what: `In "${url}" il segno % sta per una lettera in codice, che però non c'è.`,
      fix: `Scrivi ${instead}, o togli il segno dal nome del file.`,
    }),
    en: ({ url, instead }) => ({
      what: `In "${url}" the sign % stands for a coded letter, but there is none.`,
      fix: `Write ${instead}, or take the sign out of the name of the file.`,
    }),
  }),
  'P-IMAGE-MISSING': entry<{ url: string; suggestion: string }>({
    severity: 'error',
    it: ({ url, suggestion }) => ({
      what: `L'immagine "${url}" non c'è.`,
      fix: suggestion
        ? meant.it(suggestion, url).trim()
        : 'Metti il file nella cartella della risposta e scrivi ./nome.png, oppure togli l’immagine.',
    }),
    en: ({ url, suggestion }) => ({
      what: `The image "${url}" is not there.`,
      fix: suggestion
        ? meant.en(suggestion, url).trim()
        : 'Put the file in the folder of the answer and write ./name.png, or take the image out.',
    }),
  }),
  'P-IMAGE-ALT': entry<{ url: string }>({
    severity: 'error',
    it: ({ url }) => ({
      what: `L'immagine "${url}" non ha una descrizione.`,
      why: 'Chi non vede l’immagine sente o legge la descrizione.',
      fix: `Scrivi che cosa mostra, tra le quadre: ![…](${url}).`,
    }),
    en: ({ url }) => ({
      what: `The image "${url}" has no description.`,
      why: 'Whoever cannot see the image hears or reads the description.',
      fix: `Write what it shows between the square brackets: ![…](${url}).`,
    }),
  }),
  'P-IMAGE-HEAVY': entry<{ size: string; limit: string }>({
    severity: 'warning',
    it: ({ size, limit }) => ({
      what: `L'immagine pesa ${size}: il massimo consigliato è ${limit}.`,
      fix: 'Riducila a 1600 pixel di larghezza e salvala in WebP o PNG compresso.',
    }),
    en: ({ size, limit }) => ({
      what: `The image weighs ${size}: the recommended most is ${limit}.`,
      fix: 'Reduce it to 1600 pixels in width and save it as WebP or compressed PNG.',
    }),
  }),
  'P-IMAGE-UNUSED': entry({
    severity: 'warning',
    it: () => ({ what: 'Nessuna risposta usa questa immagine.', fix: 'Toglila, o usala in una risposta.' }),
    en: () => ({ what: 'No answer uses this image.', fix: 'Delete it, or use it in an answer.' }),
  }),
};
