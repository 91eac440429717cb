import { articleText } from '../fixture.ts';
import { defineRule } from '../rule.ts';

/** System error codes of unreadable files in an editor's terms. */
const reasons: Record<string, { it: string; en: string }> = {
  EACCES: { it: 'manca il permesso', en: 'permission is missing' },
  EPERM: { it: 'manca il permesso', en: 'permission is missing' },
  ENOENT: { it: 'non c’è', en: 'it is not there' },
  EISDIR: { it: 'è una cartella', en: 'it is a folder' },
  EBUSY: { it: 'lo sta usando un altro programma', en: 'another program is using it' },
};
const reasonText = (reason: string, language: 'it' | 'en') => reasons[reason]?.[language] ?? reason;

export const fileUnreadable = defineRule<{ reason: string }>({
  code: 'P-FILE-UNREADABLE',
  messages: {
    it: ({ reason }) => ({
      what: `Il file non si può leggere: ${reasonText(reason, 'it')}.`,
      fix: 'Controlla che il file esista ancora e che tu abbia il permesso di leggerlo.',
    }),
    en: ({ reason }) => ({
      what: `The file cannot be read: ${reasonText(reason, 'en')}.`,
      fix: 'Check that the file still exists and that you are allowed to read it.',
    }),
  },
  fixtures: {},
});

export const fileLarge = defineRule<{ size: string; limit: string }>({
  code: 'P-FILE-LARGE',
  messages: {
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
  },
  fixtures: { 'the file is huge': { files: { 'articles/it/ordini/nuovo.mdx': 'x'.repeat(300 * 1024) } } },
});

export const fileComplex = defineRule({
  code: 'P-FILE-COMPLEX',
  messages: {
    it: () => ({
      what: 'Il testo contiene troppi segni "<", "{" o "&…;", o troppi livelli uno dentro l’altro per essere letto.',
      fix: 'Semplifica il testo: una risposta ha pochi componenti e al massimo due o tre livelli di elenco.',
    }),
    en: () => ({
      what: 'The text has too many signs "<", "{" or "&…;", or too many levels inside each other, to be read.',
      fix: 'Make the text simpler: an answer has few components and at most two or three levels of lists.',
    }),
  },
  fixtures: {
    'the body nests without end': {
      files: { 'articles/it/ordini/nuovo.mdx': `${articleText(1003, 'Come faccio altro?')}${'> '.repeat(100)}x\n` },
      at: '9:1-10:1',
      otherCodes: ['P-TRANSLATION-MISSING'],
    },
  },
});

export const fileEncoding = defineRule<{ encoding: string }>({
  code: 'P-FILE-ENCODING',
  messages: {
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
  },
  fixtures: {
    'the file is Latin-1': {
      files: { 'articles/it/ordini/nuovo.mdx': Buffer.from('---\nid: 1\nquestion: Perché?', 'latin1') },
      at: '3:16-3:17',
    },
    'the file is not text': {
      files: { 'articles/it/ordini/nuovo.mdx': Uint8Array.from({ length: 300 }, (_, at) => (at * 7 + 137) % 256) },
      at: '1:1-1:2',
    },
  },
});

export const fileControl = defineRule<{ character: string }>({
  code: 'P-FILE-CONTROL',
  messages: {
    it: ({ character }) => ({
      what: `Qui c'è un carattere invisibile che non è testo (${character}).`,
      fix: 'Cancellalo: di solito arriva con un copia e incolla.',
    }),
    en: ({ character }) => ({
      what: `There is an invisible character here that is not text (${character}).`,
      fix: 'Delete it: it usually comes along with a paste.',
    }),
  },
  fixtures: {
    'there is an invisible character': { files: { 'articles/it/ordini/nuovo.mdx': '---\nid: 1⟦\u0000⟧\n' }, fix: '' },
  },
});

export const fileLink = defineRule({
  code: 'P-FILE-LINK',
  messages: {
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
  },
  fixtures: {},
});

export const fileSpecial = defineRule({
  code: 'P-FILE-SPECIAL',
  messages: {
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
  },
  fixtures: {},
});

export const checkBug = defineRule<{ error: string }>({
  code: 'P-CHECK-BUG',
  messages: {
    it: ({ error }) => ({
      what: `Il controllo si è inceppato mentre leggeva questo file. Non è colpa tua: è un errore del programma (${error}).`,
      fix: 'Segnala questo messaggio e il file a chi cura il sito. Gli altri file sono stati controllati lo stesso.',
    }),
    en: ({ error }) => ({
      what: `The check itself failed while reading this file. It is not your fault: it is a bug in the program (${error}).`,
      fix: 'Send this message and the file to whoever looks after the site. The other files were checked all the same.',
    }),
  },
  fixtures: {},
});
