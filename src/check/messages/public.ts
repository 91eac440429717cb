import { entry, maybe } from './entry.ts';

const faults = {
  script: { it: 'può eseguire uno script', en: 'it can run a script' },
  foreign: {
    it: 'carica o indica qualcosa che sta fuori dal file',
    en: 'it loads or names something outside the file',
  },
  form: { it: 'non è un SVG scritto bene', en: 'it is not well-formed SVG' },
  size: { it: 'non dice quanto è grande', en: 'it does not say how big it is' },
} as const;
const about = (kind: string, language: 'it' | 'en') => faults[kind as keyof typeof faults][language];

/** Files that are published as they are. */
export const publicMessages = {
  'P-PUBLIC-HIDDEN': entry<{ name: string }>({
    severity: 'error',
    it: ({ name }) => ({
      what: `"${name}" è un file nascosto: nella cartella dei file pubblici non ci può stare.`,
      why: 'I file nascosti contengono di solito password, impostazioni o la storia del lavoro.',
      fix: 'Toglilo, o spostalo fuori da questa cartella. Sono ammessi solo ".well-known" e ".nojekyll".',
    }),
    en: ({ name }) => ({
      what: `"${name}" is a hidden file: it may not be in the folder of public files.`,
      why: 'Hidden files usually hold passwords, settings or the history of the work.',
      fix: 'Delete it, or move it out of this folder. Only ".well-known" and ".nojekyll" are allowed.',
    }),
  }),
  'P-PUBLIC-TAKEN': entry<{ name: string; page: string }>({
    severity: 'error',
    it: ({ name, page }) => ({
      what: `Al posto di "${name}" il sito ha già qualcosa di suo: ${page}.`,
      why: 'Uno dei due sparirebbe.',
      fix: 'Dai al file un altro nome, o toglilo.',
    }),
    en: ({ name, page }) => ({
      what: `Where "${name}" would stand the site has something of its own: ${page}.`,
      why: 'One of the two would vanish.',
      fix: 'Give the file another name, or delete it.',
    }),
  }),
  'P-PUBLIC-ACTIVE': entry<{ name: string }>({
    severity: 'error',
    it: ({ name }) => ({
      what: `"${name}" è una pagina o uno script: chi lo apre lo esegue sotto l’indirizzo del sito.`,
      fix: `Toglilo. Se serve davvero (per esempio per dimostrare che il sito è vostro), nominalo in site.yaml: publicFiles: ["${name}"]`,
    }),
    en: ({ name }) => ({
      what: `"${name}" is a page or a script: whoever opens it runs it under the address of the site.`,
      fix: `Delete it. If it is really needed (to prove that the site is yours, for example), name it in site.yaml: publicFiles: ["${name}"]`,
    }),
  }),
  'P-SITE-PUBLIC': entry<{ name: string; suggestion: string }>({
    severity: 'warning',
    it: ({ name, suggestion }) => ({
      what: `"publicFiles" nomina "${name}", che non c'è tra i file pubblici.`,
      fix: `${maybe.it(suggestion)}Correggi il nome, o toglilo.`,
    }),
    en: ({ name, suggestion }) => ({
      what: `"publicFiles" names "${name}", which is not among the public files.`,
      fix: `${maybe.en(suggestion)}Correct the name, or delete it.`,
    }),
  }),
  'P-IMAGE-SVG': entry<{ kind: string; text: string }>({
    severity: 'error',
    it: ({ kind, text }) => ({
      what: `Questa immagine SVG non si può pubblicare: ${about(kind, 'it')}${text ? ` (${text})` : ''}.`,
      fix:
        kind === 'size'
          ? 'Aggiungi viewBox="0 0 larghezza altezza" al primo elemento.'
          : 'Togli quel pezzo, o esporta di nuovo il disegno come "SVG semplice"; va bene anche un PNG.',
    }),
    en: ({ kind, text }) => ({
      what: `This SVG picture cannot be published: ${about(kind, 'en')}${text ? ` (${text})` : ''}.`,
      fix:
        kind === 'size'
          ? 'Add viewBox="0 0 width height" to the first element.'
          : 'Take that part out, or export the drawing again as "plain SVG"; a PNG will do too.',
    }),
  }),
  'P-IMAGE-TYPE': entry<{ ending: string }>({
    severity: 'error',
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
  }),
};
