import { type ReportWords, addedMessages } from './added-languages.ts';
import { fillMessage } from './message-template.ts';
import type { MessageLanguage } from '../problems.ts';

const words: Record<MessageLanguage, ReportWords> = {
  it: {
    error: 'errore',
    warning: 'avviso',
    write: 'Scrivi',
    see: 'vedi',
    articles: (n: number) => (n === 1 ? '1 risposta' : `${n} risposte`),
    errors: (n: number) => (n === 1 ? '1 errore' : `${n} errori`),
    warnings: (n: number) => (n === 1 ? '1 avviso' : `${n} avvisi`),
    files: (n: number) => (n === 1 ? 'in 1 file' : `in ${n} file`),
    folded: (n: number) => `e altri ${n} come questo: "npm run check -- --all" li mostra tutti.`,
    nothing: 'Nessuna cosa da correggere.',
    must: 'Gli errori vanno corretti prima di pubblicare.',
    may: 'Puoi pubblicare.',
  },
  en: {
    error: 'error',
    warning: 'warning',
    write: 'Write',
    see: 'see',
    articles: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
    errors: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
    warnings: (n: number) => (n === 1 ? '1 warning' : `${n} warnings`),
    files: (n: number) => (n === 1 ? 'in 1 file' : `in ${n} files`),
    folded: (n: number) => `and ${n} more like this: "npm run check -- --all" shows them all.`,
    nothing: 'Nothing to mend.',
    must: 'Errors must be mended before publishing.',
    may: 'You can publish.',
  },
};

/** The words in a language, in English where they are not translated. */
export function reportWords(language: string): ReportWords {
  if (language === 'it' || language === 'en') return words[language];
  const { report = {} } = addedMessages(language);
  const own = Object.entries(report).map(([name, text]) => [
    name,
    typeof words.en[name as keyof ReportWords] === 'function' ? (n: number) => fillMessage(text, { n }) : text,
  ]);
  return { ...words.en, ...(Object.fromEntries(own) as Partial<ReportWords>) };
}
