import { articleText, pageText } from '../fixture.ts';
import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const fileMissing = defineRule<{ name: string }>({
  code: 'P-FILE-MISSING',
  messages: {
    it: ({ name }) => ({
      what: `Manca il file ${name}.`,
      fix: `Crea ${name} nella cartella dei contenuti, o indica la cartella giusta con PRONTUARIO_CONTENT.`,
    }),
    en: ({ name }) => ({
      what: `The file ${name} is missing.`,
      fix: `Create ${name} in the content folder, or name the right folder with PRONTUARIO_CONTENT.`,
    }),
  },
  fixtures: { 'a settings file is missing': { files: { 'channels.yaml': null } } },
});

export const fileStray = defineRule<{ name: string; suggestion: string }>({
  code: 'P-FILE-STRAY',
  severity: 'warning',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `Nessuno legge "${name}": non verrà pubblicato.`,
      fix: `${maybe.it(suggestion)}Rinominalo, spostalo o toglilo.`,
    }),
    en: ({ name, suggestion }) => ({
      what: `Nothing reads "${name}": it will not be published.`,
      fix: `${maybe.en(suggestion)}Rename it, move it or take it away.`,
    }),
  },
  fixtures: { 'nobody reads a file': { files: { 'fact.yaml': 'a: 1\n' } } },
});

export const filePlace = defineRule<{ example: string }>({
  code: 'P-FILE-PLACE',
  messages: {
    it: ({ example }) => ({
      what: 'Il file è nella cartella sbagliata: così non verrebbe pubblicato.',
      fix: `${example.startsWith('pages/') ? 'Una pagina sta in pages/<lingua>/<nome>.mdx' : 'Una risposta sta in articles/<lingua>/<categoria>/<nome>.mdx'}, per esempio ${example}.`,
    }),
    en: ({ example }) => ({
      what: 'The file is in the wrong folder: it would not be published.',
      fix: `${example.startsWith('pages/') ? 'A page stands in pages/<language>/<name>.mdx' : 'An answer stands in articles/<language>/<category>/<name>.mdx'}, for example ${example}.`,
    }),
  },
  fixtures: {
    'the file is not in a category': { files: { 'articles/it/altro.mdx': articleText(1003, 'Come faccio altro?') } },
    'a page lies outside the folder of a language': { files: { 'pages/a.mdx': pageText('Dati') } },
  },
});

export const fileExtension = defineRule<{ name: string; suggestion: string }>({
  code: 'P-FILE-EXTENSION',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `"${name}" non finisce in .mdx né in .md, minuscoli: così non verrebbe pubblicato.`,
      fix: `Rinomina il file in "${suggestion}".`,
    }),
    en: ({ name, suggestion }) => ({
      what: `"${name}" does not end in .mdx or .md, in lower case: it would not be published.`,
      fix: `Rename the file to "${suggestion}".`,
    }),
  },
  fixtures: {
    'the file ends in .MD': {
      files: { 'articles/it/ordini/altro.MD': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const fileName = defineRule<{ name: string; suggestion: string }>({
  code: 'P-FILE-NAME',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `Il nome "${name}" non va bene per un indirizzo: servono lettere minuscole senza accenti, cifre e trattini.`,
      fix: `Rinomina il file in "${suggestion}".`,
    }),
    en: ({ name, suggestion }) => ({
      what: `The name "${name}" cannot be an address: use lower-case letters without accents, digits and hyphens.`,
      fix: `Rename the file to "${suggestion}".`,
    }),
  },
  fixtures: {
    'the name is one that Windows keeps for a device': {
      files: { 'articles/it/ordini/aux.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
    'the file name has capitals and spaces': {
      files: { 'articles/it/ordini/Il Mio Ordine.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const fileLocale = defineRule<{ folder: string; allowed: readonly string[] }>({
  code: 'P-FILE-LOCALE',
  messages: {
    it: ({ folder, allowed }) => ({
      what: `"${folder}" non è una lingua del sito.`,
      fix: `Sposta il file in una di queste cartelle: ${list(allowed)}. Le lingue stanno in site.yaml, alla voce "locales".`,
    }),
    en: ({ folder, allowed }) => ({
      what: `"${folder}" is not a language of the site.`,
      fix: `Move the file into one of these folders: ${list(allowed)}. Languages are listed in site.yaml under "locales".`,
    }),
  },
  fixtures: {
    'the language folder is not a language of the site': {
      files: { 'articles/de/ordini/altro.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING', 'P-TRANSLATION-MISSING'],
    },
    'a language folder has the name of a folder of the site': {
      files: { 'articles/_search/ordini/altro.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING', 'P-TRANSLATION-MISSING'],
    },
  },
});

export const fileCategory = defineRule<{ folder: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-FILE-CATEGORY',
  messages: {
    it: ({ folder, suggestion, allowed }) => ({
      what: `La cartella "${folder}" non è una categoria di questa lingua.`,
      fix: suggestion
        ? `${maybe.it(suggestion)}Sposta il file in quella cartella, e togli questa se resta vuota.`
        : `Sposta il file in una di queste cartelle: ${list(allowed)}. Le categorie stanno in categories.yaml.`,
    }),
    en: ({ folder, suggestion, allowed }) => ({
      what: `The folder "${folder}" is not a category of this language.`,
      fix: suggestion
        ? `${maybe.en(suggestion)}Move the file into that folder, and delete this one if it is left empty.`
        : `Move the file into one of these folders: ${list(allowed)}. Categories are listed in categories.yaml.`,
    }),
  },
  fixtures: {
    'the category folder does not exist': {
      files: { 'articles/it/ordine/altro.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
    'a folder of answers has the name of a page': {
      files: { 'articles/it/cerca/altro.mdx': articleText(1003, 'Come faccio altro?') },
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});
