import { entry, list, maybe } from './entry.ts';

/** What the system's own words for a file it cannot read mean to an editor. */
const reasons: Record<string, { it: string; en: string }> = {
  EACCES: { it: 'manca il permesso', en: 'permission is missing' },
  EPERM: { it: 'manca il permesso', en: 'permission is missing' },
  ENOENT: { it: 'non c’è', en: 'it is not there' },
  EISDIR: { it: 'è una cartella', en: 'it is a folder' },
  EBUSY: { it: 'lo sta usando un altro programma', en: 'another program is using it' },
};
const because = (reason: string, language: 'it' | 'en') => reasons[reason]?.[language] ?? reason;

/** Files and folders as such: reading them, their names, their places. */
export const fileMessages = {
  'P-FILE-UNREADABLE': entry<{ reason: string }>({
    severity: 'error',
    it: ({ reason }) => ({
      what: `Il file non si può leggere: ${because(reason, 'it')}.`,
      fix: 'Controlla che il file esista ancora e che tu abbia il permesso di leggerlo.',
    }),
    en: ({ reason }) => ({
      what: `The file cannot be read: ${because(reason, 'en')}.`,
      fix: 'Check that the file still exists and that you are allowed to read it.',
    }),
  }),
  'P-FILE-LARGE': entry<{ size: string; limit: string }>({
    severity: 'error',
    it: ({ size, limit }) => ({
      what: `Il file pesa ${size}: il massimo è ${limit}.`,
      why: 'Una risposta è una pagina di testo: un file così grande di solito contiene altro.',
      fix: 'Togli ciò che non è testo della risposta, oppure dividila in più risposte.',
    }),
    en: ({ size, limit }) => ({
      what: `The file is ${size}: the most is ${limit}.`,
      why: 'An answer is a page of text: a file this big usually holds something else.',
      fix: 'Take out what is not the text of the answer, or split it into several answers.',
    }),
  }),
  'P-FILE-COMPLEX': entry({
    severity: 'error',
    it: () => ({
      what: 'Il testo contiene troppi segni "<", "{" o "&…;", o troppi livelli uno dentro l’altro per essere letto.',
      fix: 'Semplifica il testo: una risposta ha pochi componenti e al massimo due o tre livelli di elenco.',
    }),
    en: () => ({
      what: 'The text has too many signs "<", "{" or "&…;", or too many levels inside each other, to be read.',
      fix: 'Make the text simpler: an answer has few components and at most two or three levels of lists.',
    }),
  }),
  'P-FILE-ENCODING': entry<{ encoding: string }>({
    severity: 'error',
    it: ({ encoding }) =>
      encoding === 'binary'
        ? {
            what: 'Questo non è un file di testo.',
            fix: 'Metti qui il file giusto, o toglilo: forse è un’immagine o un documento con il nome sbagliato.',
          }
        : {
            what: `Il file non è in UTF-8: sembra ${encoding}.`,
            why: 'Le lettere accentate uscirebbero sbagliate.',
            fix: 'Nell’editor scegli "Salva con codifica" e poi UTF-8.',
          },
    en: ({ encoding }) =>
      encoding === 'binary'
        ? {
            what: 'This is not a text file.',
            fix: 'Put the right file here, or take it away: perhaps it is an image or a document under a wrong name.',
          }
        : {
            what: `The file is not UTF-8: it looks like ${encoding}.`,
            why: 'Accented letters would come out wrong.',
            fix: 'In your editor choose "Save with encoding", then UTF-8.',
          },
  }),
  'P-FILE-CONTROL': entry<{ character: string }>({
    severity: 'error',
    it: ({ character }) => ({
      what: `Qui c'è un carattere invisibile che non è testo (${character}).`,
      fix: 'Cancellalo: di solito arriva con un copia e incolla.',
    }),
    en: ({ character }) => ({
      what: `There is an invisible character here that is not text (${character}).`,
      fix: 'Delete it: it usually comes along with a paste.',
    }),
  }),
  'P-FILE-LINK': entry({
    severity: 'error',
    it: () => ({
      what: 'Questo è un collegamento simbolico, non un file.',
      why: 'I collegamenti possono girare in tondo e non si pubblicano.',
      fix: 'Metti qui il file vero al posto del collegamento.',
    }),
    en: () => ({
      what: 'This is a symbolic link, not a file.',
      why: 'Links can go round in circles and are not published.',
      fix: 'Put the real file here instead of the link.',
    }),
  }),
  'P-FILE-SPECIAL': entry({
    severity: 'error',
    it: () => ({
      what: 'Questo non è un file ma un canale del sistema (pipe, socket o dispositivo).',
      why: 'Leggerlo potrebbe non finire mai.',
      fix: 'Toglilo. Se qui serve un testo o un’immagine, mettici il file vero.',
    }),
    en: () => ({
      what: 'This is not a file but a channel of the system (a pipe, a socket or a device).',
      why: 'Reading it might never end.',
      fix: 'Take it away. If a text or an image is wanted here, put the real file in its place.',
    }),
  }),
  'P-FILE-MISSING': entry<{ name: string }>({
    severity: 'error',
    it: ({ name }) => ({
      what: `Manca il file ${name}.`,
      fix: `Crea ${name} nella cartella dei contenuti, o indica la cartella giusta con PRONTUARIO_CONTENT.`,
    }),
    en: ({ name }) => ({
      what: `The file ${name} is missing.`,
      fix: `Create ${name} in the content folder, or name the right folder with PRONTUARIO_CONTENT.`,
    }),
  }),
  'P-FILE-STRAY': entry<{ name: string; suggestion: string }>({
    severity: 'warning',
    it: ({ name, suggestion }) => ({
      what: `Nessuno legge "${name}": non verrà pubblicato.`,
      fix: `${maybe.it(suggestion)}Rinominalo, spostalo o toglilo.`,
    }),
    en: ({ name, suggestion }) => ({
      what: `Nothing reads "${name}": it will not be published.`,
      fix: `${maybe.en(suggestion)}Rename it, move it or take it away.`,
    }),
  }),
  'P-FILE-PLACE': entry<{ example: string }>({
    severity: 'error',
    it: ({ example }) => ({
      what: 'Il file è nella cartella sbagliata: così non verrebbe pubblicato.',
      fix: `${example.startsWith('pages/') ? 'Una pagina sta in pages/<lingua>/<nome>.mdx' : 'Una risposta sta in articles/<lingua>/<categoria>/<nome>.mdx'}, per esempio ${example}.`,
    }),
    en: ({ example }) => ({
      what: 'The file is in the wrong folder: it would not be published.',
      fix: `${example.startsWith('pages/') ? 'A page stands in pages/<language>/<name>.mdx' : 'An answer stands in articles/<language>/<category>/<name>.mdx'}, for example ${example}.`,
    }),
  }),
  'P-FILE-EXTENSION': entry<{ name: string; suggestion: string }>({
    severity: 'error',
    it: ({ name, suggestion }) => ({
      what: `"${name}" non finisce in .mdx né in .md, minuscoli: così non verrebbe pubblicato.`,
      fix: `Rinomina il file in "${suggestion}".`,
    }),
    en: ({ name, suggestion }) => ({
      what: `"${name}" does not end in .mdx or .md, in lower case: it would not be published.`,
      fix: `Rename the file to "${suggestion}".`,
    }),
  }),
  'P-FILE-NAME': entry<{ name: string; suggestion: string }>({
    severity: 'error',
    it: ({ name, suggestion }) => ({
      what: `Il nome "${name}" non va bene per un indirizzo: servono lettere minuscole senza accenti, cifre e trattini.`,
      fix: `Rinomina il file in "${suggestion}".`,
    }),
    en: ({ name, suggestion }) => ({
      what: `The name "${name}" cannot be an address: use lower-case letters without accents, digits and hyphens.`,
      fix: `Rename the file to "${suggestion}".`,
    }),
  }),
  'P-FILE-LOCALE': entry<{ folder: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ folder, allowed }) => ({
      what: `"${folder}" non è una lingua del sito.`,
      fix: `Sposta il file in una di queste cartelle: ${list(allowed)}. Le lingue stanno in site.yaml, alla voce "locales".`,
    }),
    en: ({ folder, allowed }) => ({
      what: `"${folder}" is not a language of the site.`,
      fix: `Move the file into one of these folders: ${list(allowed)}. Languages are listed in site.yaml under "locales".`,
    }),
  }),
  'P-FILE-CATEGORY': entry<{ folder: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
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
  }),
  'P-CHECK-BUG': entry<{ error: string }>({
    severity: 'error',
    it: ({ error }) => ({
      what: `Il controllo si è inceppato mentre leggeva questo file. Non è colpa tua: è un errore del programma (${error}).`,
      fix: 'Segnala questo messaggio e il file a chi cura il sito. Gli altri file sono stati controllati lo stesso.',
    }),
    en: ({ error }) => ({
      what: `The check itself failed while reading this file. It is not your fault: it is a bug in the program (${error}).`,
      fix: 'Send this message and the file to whoever looks after the site. The other files were checked all the same.',
    }),
  }),
};
