import { maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const publicHidden = defineRule<{ name: string }>({
  code: 'P-PUBLIC-HIDDEN',
  severity: 'error',
  messages: {
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
  },
  fixtures: [],
});

export const publicTaken = defineRule<{ name: string; page: string }>({
  code: 'P-PUBLIC-TAKEN',
  severity: 'error',
  messages: {
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
  },
  fixtures: [],
});

export const publicActive = defineRule<{ name: string }>({
  code: 'P-PUBLIC-ACTIVE',
  severity: 'error',
  messages: {
    it: ({ name }) => ({
      what: `"${name}" è una pagina o uno script: chi lo apre lo esegue sotto l’indirizzo del sito.`,
      fix: `Toglilo. Se serve davvero (per esempio per dimostrare che il sito è vostro), nominalo in site.yaml: publicFiles: ["${name}"]`,
    }),
    en: ({ name }) => ({
      what: `"${name}" is a page or a script: whoever opens it runs it under the address of the site.`,
      fix: `Delete it. If it is really needed (to prove that the site is yours, for example), name it in site.yaml: publicFiles: ["${name}"]`,
    }),
  },
  fixtures: [],
});

export const sitePublic = defineRule<{ name: string; suggestion: string }>({
  code: 'P-SITE-PUBLIC',
  severity: 'warning',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `"publicFiles" nomina "${name}", che non c'è tra i file pubblici.`,
      fix: `${maybe.it(suggestion)}Correggi il nome, o toglilo.`,
    }),
    en: ({ name, suggestion }) => ({
      what: `"publicFiles" names "${name}", which is not among the public files.`,
      fix: `${maybe.en(suggestion)}Correct the name, or delete it.`,
    }),
  },
  fixtures: [
    {
      when: 'a public file is named that is not there',
      swap: { 'site.yaml': ['feedback:', 'publicFiles: ⟦[google1.html]⟧\nfeedback:'] },
    },
  ],
});
