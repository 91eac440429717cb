import { onePixelPng } from '../fixture.ts';
import { didYouMean } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

const faults = {
  script: { it: 'può eseguire uno script', en: 'it can run a script' },
  foreign: {
    it: 'carica o indica qualcosa che sta fuori dal file',
    en: 'it loads or names something outside the file',
  },
  form: { it: 'non è un SVG scritto bene', en: 'it is not well-formed SVG' },
  size: { it: 'non dice quanto è grande', en: 'it does not say how big it is' },
} as const;
const faultText = (kind: string, language: 'it' | 'en') => faults[kind as keyof typeof faults][language];

export const imageForeign = defineRule<{ url: string; instead: string; here: number }>({
  code: 'P-IMAGE-FOREIGN',
  messages: {
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
  },
  fixtures: {
    'an image is on another site': { body: '⟦![La cassa](https://cdn.example/cassa.png?x=1)⟧' },
    'an image is on another site, by half an address': { body: '⟦![La cassa](//cdn.example)⟧' },
    'an image has a full address on this site': { body: '⟦![La cassa](https://aiuto.bottega.example/cassa.png)⟧' },
  },
});

export const imageEncoding = defineRule<{ url: string; instead: string }>({
  code: 'P-IMAGE-ENCODING',
  messages: {
    it: ({ url, instead }) => ({
      what: `In "${url}" il segno % sta per una lettera in codice, che però non c'è.`,
      fix: `Scrivi ${instead}, o togli il segno dal nome del file.`,
    }),
    en: ({ url, instead }) => ({
      what: `In "${url}" the sign % stands for a coded letter, but there is none.`,
      fix: `Write ${instead}, or take the sign out of the name of the file.`,
    }),
  },
  fixtures: { 'a sign in the name of an image is not encoded': { body: '⟦![Lo sconto](./sconto-100%.png)⟧' } },
});

export const imageMissing = defineRule<{ url: string; suggestion: string }>({
  code: 'P-IMAGE-MISSING',
  messages: {
    it: ({ url, suggestion }) => ({
      what: `L'immagine "${url}" non c'è.`,
      fix:
        didYouMean.it(suggestion, url).trim() ||
        'Metti il file nella cartella della risposta e scrivi ./nome.png, oppure togli l’immagine.',
    }),
    en: ({ url, suggestion }) => ({
      what: `The image "${url}" is not there.`,
      fix:
        didYouMean.en(suggestion, url).trim() ||
        'Put the file in the folder of the answer and write ./name.png, or take the image out.',
    }),
  },
  fixtures: {
    'an image is missing': { body: '⟦![La cassa](./cassa.png)⟧' },
    'an image is a folder': { body: '⟦![La cassa](/)⟧' },
  },
});

export const imageAlt = defineRule<{ url: string }>({
  code: 'P-IMAGE-ALT',
  messages: {
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
  },
  fixtures: {
    'an image has no description': {
      body: '⟦![](./cassa.png)⟧',
      files: { 'articles/it/consegna/cassa.png': onePixelPng },
    },
  },
});

export const imageHeavy = defineRule<{ size: string; limit: string }>({
  code: 'P-IMAGE-HEAVY',
  severity: 'warning',
  messages: {
    it: ({ size, limit }) => ({
      what: `L'immagine pesa ${size}: il massimo consigliato è ${limit}.`,
      fix: 'Riducila a 1600 pixel di larghezza e salvala in WebP o PNG compresso.',
    }),
    en: ({ size, limit }) => ({
      what: `The image weighs ${size}: the recommended most is ${limit}.`,
      fix: 'Reduce it to 1600 pixels in width and save it as WebP or compressed PNG.',
    }),
  },
  fixtures: {
    'an image is heavy': {
      body: '![La cassa](./cassa.png)',
      files: { 'articles/it/consegna/cassa.png': Buffer.concat([onePixelPng, Buffer.alloc(400 * 1024)]) },
      file: 'articles/it/consegna/cassa.png',
    },
  },
});

export const imageUnused = defineRule({
  code: 'P-IMAGE-UNUSED',
  severity: 'warning',
  messages: {
    it: () => ({ what: 'Nessuna risposta usa questa immagine.', fix: 'Toglila, o usala in una risposta.' }),
    en: () => ({ what: 'No answer uses this image.', fix: 'Delete it, or use it in an answer.' }),
  },
  fixtures: { 'an image is used by nobody': { files: { 'articles/it/consegna/cassa.png': 'x' } } },
});

export const imageSvg = defineRule<{ kind: string; text: string }>({
  code: 'P-IMAGE-SVG',
  messages: {
    it: ({ kind, text }) => ({
      what: `Questa immagine SVG non si può pubblicare: ${faultText(kind, 'it')}${text ? ` (${text})` : ''}.`,
      fix:
        kind === 'size'
          ? 'Aggiungi viewBox="0 0 larghezza altezza" al primo elemento.'
          : 'Togli quel pezzo, o esporta di nuovo il disegno come "SVG semplice"; va bene anche un PNG.',
    }),
    en: ({ kind, text }) => ({
      what: `This SVG picture cannot be published: ${faultText(kind, 'en')}${text ? ` (${text})` : ''}.`,
      fix:
        kind === 'size'
          ? 'Add viewBox="0 0 width height" to the first element.'
          : 'Take that part out, or export the drawing again as "plain SVG"; a PNG will do too.',
    }),
  },
  fixtures: {
    'a drawing has a script': {
      body: '![La cassa](./cassa.svg)',
      files: { 'articles/it/consegna/cassa.svg': '<svg viewBox="0 0 9 9">\n  ⟦<script>⟧alert(1)</script>\n</svg>' },
    },
    'a drawing that no answer uses has a script': {
      files: { 'articles/it/consegna/cassa.svg': '<svg viewBox="0 0 9 9">\n  ⟦<script>⟧alert(1)</script>\n</svg>' },
    },
    'a drawing has no size': {
      body: '![La cassa](./cassa.svg)',
      files: { 'articles/it/consegna/cassa.svg': '⟦<svg xmlns="http://www.w3.org/2000/svg"/>⟧' },
    },
  },
});

export const imageType = defineRule<{ ending: string }>({
  code: 'P-IMAGE-TYPE',
  messages: {
    it: ({ ending }) => ({
      what: `Dentro il file non c'è un’immagine ${ending}.`,
      why: 'Il sito non si potrebbe costruire.',
      fix: 'Esporta di nuovo l’immagine, o dalle l’estensione giusta.',
    }),
    en: ({ ending }) => ({
      what: `There is no ${ending} picture in this file.`,
      why: 'The site could not be built.',
      fix: 'Export the picture again, or give it the right ending.',
    }),
  },
  fixtures: {
    'an image is a page': {
      body: '![La cassa](./cassa.png)',
      files: { 'articles/it/consegna/cassa.png': '<!doctype html>' },
    },
  },
});

export const siteLogo = defineRule<{ logo: string; suggestion: string }>({
  code: 'P-SITE-LOGO',
  messages: {
    it: ({ logo, suggestion }) => ({
      what: `Il file del logo non c'è: public${logo}`,
      fix:
        didYouMean.it(suggestion, logo).trim() ||
        'Mettilo lì o correggi il nome. Senza la riga "logo" si vede il nome del sito.',
    }),
    en: ({ logo, suggestion }) => ({
      what: `The file of the logo is not there: public${logo}`,
      fix:
        didYouMean.en(suggestion, logo).trim() ||
        'Put it there or correct its name. Without the line "logo" the name of the site is shown.',
    }),
  },
  fixtures: { 'the logo is not there': { site: 'theme: { logo: ⟦/logo-100%.svg⟧ }' } },
});
