import { attachmentTypes, pathAsNamed } from '../../content/attached-files.ts';
import { list, didYouMean } from '../messages/entry.ts';
import type { ContentIndex, Reference } from '../model.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { isFile } from '../readers/file.ts';
import { nearestWord } from '../readers/nearest.ts';
import { defineRule, problem } from '../rule.ts';
import { extname, join } from 'node:path';

export const attachmentMissing = defineRule<{ name: string; suggestion: string }>({
  code: 'P-ATTACHMENT-MISSING',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `Il file "${name}" non c'è.`,
      fix:
        didYouMean.it(suggestion, name).trim() ||
        'Metti il file nella cartella della risposta e scrivi ./nome.pdf, o in public/ e scrivi /nome.pdf.',
    }),
    en: ({ name, suggestion }) => ({
      what: `The file "${name}" is not there.`,
      fix:
        didYouMean.en(suggestion, name).trim() ||
        'Put the file in the folder of the answer and write ./name.pdf, or in public/ and write /name.pdf.',
    }),
  },
  fixtures: {
    'a file to hand out is missing': { body: 'Prendi il <Download ⟦src="./modulo.pdf"⟧ title="modulo" />.' },
  },
});

export const attachmentKind = defineRule<{ name: string; allowed: readonly string[] }>({
  code: 'P-ATTACHMENT-KIND',
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
  fixtures: {
    'what is handed out is no such file': { body: 'Prendi il <Download ⟦src="./modulo.exe"⟧ title="modulo" />.' },
    'what is handed out has an address that is none': {
      body: 'Prendi <Download ⟦src="http://["⟧ title="il modulo" />.',
    },
  },
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
  fixtures: { 'a file is handed out by no answer': { files: { 'articles/it/ordini/modulo.pdf': '%PDF-1.4' } } },
});

const endings: Record<string, readonly string[]> = { video: ['.mp4', '.webm'], captions: ['.vtt'] };

/** Attachments that are missing, of an unsupported type or unused. */
export function attachmentProblems({ articles, textPages, attachments, publicRoot }: ContentIndex): Problem[] {
  const there = new Set(attachments);
  const used = new Set<string>();
  const found: Problem[] = [];
  const checkReference = (file: string, { name, range, text = '' }: Reference) => {
    const allowed = endings[text] ?? Object.keys(attachmentTypes);
    const path = pathAsNamed(file, name) ?? '';
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(name) || !allowed.includes(extname(name).toLowerCase()))
      found.push(problem(attachmentKind, [file, range], { name, allowed }));
    else if (name.startsWith('/') ? isFile(join(publicRoot, path)) : there.has(path)) used.add(path);
    else {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const beside = attachments.filter((one) => one.startsWith(folder)).map((one) => `./${one.slice(folder.length)}`);
      found.push(problem(attachmentMissing, [file, range], { name, suggestion: nearestWord(name, beside) }));
    }
  };
  for (const { file, body } of [...articles, ...textPages]) {
    for (const one of body.files) checkReference(file, one);
    for (const one of body.videos) if (!/^https?:/i.test(one.name)) checkReference(file, { ...one, text: 'video' });
  }
  for (const one of attachments) if (!used.has(one)) found.push(problem(attachmentUnused, [one, startOfFile]));
  return found;
}
