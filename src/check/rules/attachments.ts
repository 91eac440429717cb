import { list, meant } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const attachmentMissing = defineRule<{ name: string; suggestion: string }>({
  code: 'P-ATTACHMENT-MISSING',
  severity: 'error',
  messages: {
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
  },
  fixtures: [
    { when: 'a file to hand out is missing', body: 'Prendi il <Download ⟦src="./modulo.pdf"⟧ title="modulo" />.' },
  ],
});

export const attachmentKind = defineRule<{ name: string; allowed: readonly string[] }>({
  code: 'P-ATTACHMENT-KIND',
  severity: 'error',
  messages: {
    it: ({ name, allowed }) => ({
      what: `"${name}" non è un file che qui si possa dare a chi legge.`,
      fix: `Usa un file accanto alla risposta che finisca in: ${list(allowed, 20)}.`,
    }),
    en: ({ name, allowed }) => ({
      what: `"${name}" is no file that can be handed to readers here.`,
      fix: `Use a file beside the answer that ends in: ${list(allowed, 20)}.`,
    }),
  },
  fixtures: [
    { when: 'what is handed out is no such file', body: 'Prendi il <Download ⟦src="./modulo.exe"⟧ title="modulo" />.' },
  ],
});

export const attachmentUnused = defineRule({
  code: 'P-ATTACHMENT-UNUSED',
  severity: 'warning',
  messages: {
    it: () => ({
      what: 'Nessuna risposta usa questo file.',
      fix: 'Toglilo, o dallo a chi legge: <Download src="./nome.pdf" title="…" />.',
    }),
    en: () => ({
      what: 'No answer uses this file.',
      fix: 'Delete it, or hand it out: <Download src="./name.pdf" title="…" />.',
    }),
  },
  fixtures: [{ when: 'a file is handed out by no answer', files: { 'articles/it/ordini/modulo.pdf': '%PDF-1.4' } }],
});
