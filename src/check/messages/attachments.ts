import { entry, list, meant } from './entry.ts';

/** Files that answers hand out. */
export const attachmentMessages = {
  'P-ATTACHMENT-MISSING': entry<{ name: string; suggestion: string }>({
    severity: 'error',
    it: ({ name, suggestion }) => ({
      what: `Il file "${name}" non c'è.`,
      fix: suggestion
        ? meant.it(suggestion, name).trim()
        : 'Metti il file nella cartella della risposta e scrivi ./nome.pdf, o in public/ e scrivi /nome.pdf.',
    }),
    en: ({ name, suggestion }) => ({
      what: `The file "${name}" is not there.`,
      fix: suggestion
        ? meant.en(suggestion, name).trim()
        : 'Put the file in the folder of the answer and write ./name.pdf, or in public/ and write /name.pdf.',
    }),
  }),
  'P-ATTACHMENT-KIND': entry<{ name: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ name, allowed }) => ({
      what: `"${name}" non è un file che qui si possa dare a chi legge.`,
      fix: `Usa un file accanto alla risposta che finisca in: ${list(allowed, 20)}.`,
    }),
    en: ({ name, allowed }) => ({
      what: `"${name}" is no file that can be handed to readers here.`,
      fix: `Use a file beside the answer that ends in: ${list(allowed, 20)}.`,
    }),
  }),
  'P-ATTACHMENT-UNUSED': entry({
    severity: 'warning',
    it: () => ({
      what: 'Nessuna risposta usa questo file.',
      fix: 'Toglilo, o dallo a chi legge: <Download src="./nome.pdf" title="…" />.',
    }),
    en: () => ({
      what: 'No answer uses this file.',
      fix: 'Delete it, or hand it out: <Download src="./name.pdf" title="…" />.',
    }),
  }),
};
