/** Words of the text reporter. */
export const it = {
  error: 'errore',
  warning: 'avviso',
  /** Precedes the correction. */
  write: 'Scrivi',
  /** Precedes the other position involved. */
  see: 'vedi',
  articles: (n: number) => (n === 1 ? '1 risposta' : `${n} risposte`),
  errors: (n: number) => (n === 1 ? '1 errore' : `${n} errori`),
  warnings: (n: number) => (n === 1 ? '1 avviso' : `${n} avvisi`),
  /** Follows the counts of problems. */
  files: (n: number) => (n === 1 ? 'in 1 file' : `in ${n} file`),
  folded: (n: number) => `e altri ${n} come questo: "npm run check -- --all" li mostra tutti.`,
  nothing: 'Nessuna cosa da correggere.',
  must: 'Gli errori vanno corretti prima di pubblicare.',
  may: 'Puoi pubblicare.',
};

export type ReportWords = typeof it;

export const en: ReportWords = {
  error: 'error',
  warning: 'warning',
  write: 'Write',
  see: 'see',
  articles: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  errors: (n) => (n === 1 ? '1 error' : `${n} errors`),
  warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
  files: (n) => (n === 1 ? 'in 1 file' : `in ${n} files`),
  folded: (n) => `and ${n} more like this: "npm run check -- --all" shows them all.`,
  nothing: 'Nothing to mend.',
  must: 'Errors must be mended before publishing.',
  may: 'You can publish.',
};
