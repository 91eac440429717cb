import type { MessageLanguage } from '../problems.ts';

const it = {
  servedAt: (name: string) => `${name} si vede qui:`,
  votesIn: (place: string) => `I voti sono in ${place}; per leggerli: npm run insights`,
  stop: 'Per fermare tutto: Ctrl-C.',
  /** `written` counts the files that differ from those of the last build. */
  built: ({ count, folder, written, seconds }: { count: number; folder: string; written: number; seconds: string }) =>
    `${count === 1 ? 'Costruita una risposta' : `Costruite ${count} risposte`} in ${folder}, in ${seconds} s: file scritti ${written}.`,
  nothingBuilt: 'Non è stato costruito niente: correggi prima gli errori qui sopra.',
  /** The site exceeds the limits of some hosts. */
  limits: {
    files: (count: number, most: number) =>
      `Attenzione: sono ${count} file, e Cloudflare Pages senza abbonamento ne accetta ${most}. Lì serve il piano a pagamento, o un altro host; con --compress i file sono tre volte tanti, e a Cloudflare non serve.`,
    /** `cloudflare` is the limit of Cloudflare Pages where that is exceeded as well. */
    redirects: (count: number, gitlab: number, cloudflare: number | undefined) =>
      `Attenzione: sono ${count} rinvii. GitLab Pages oltre ${gitlab} non ne applica nessuno${cloudflare ? `, Cloudflare Pages si ferma a ${cloudflare}` : ''}. Non c’è niente da rifare: ogni vecchio indirizzo ha una pagina che porta a quello nuovo. Se vuoi rinvii veri, fai alzare il limite di GitLab a chi lo amministra, o usa nginx o Caddy con i file accanto al sito.`,
    bytes: (megabytes: number, most: number) =>
      `Attenzione: sono ${megabytes} MB, e GitHub Pages ne accetta ${most}. Scegli un altro host.`,
  },
  noSite: (folder: string) => `In ${folder} non c’è un sito finito. Prima costruiscilo: npm run build`,
  diskFull: (place: string) =>
    `Il disco è pieno: non si può scrivere ${place}. Libera dello spazio, poi costruisci di nuovo: npm run build`,
  notWritable: (place: string) =>
    `Qui non si può scrivere: ${place}. Scegli altre cartelle: PRONTUARIO_OUT=… per il sito, PRONTUARIO_CACHE=… per ciò che serve di nuovo, PRONTUARIO_DATA=… per i voti.`,
  badPort: (text: string) => `PORT deve essere un numero da 1 a 65535, non "${text}".`,
  portTaken: (port: number, command: string) =>
    `La porta ${port} è già occupata. Scegline un’altra: ${command} -- --port ${port + 1}`,
  /** Shown instead of every page while the content has errors. */
  broken: { title: 'Il contenuto ha errori', lead: 'Correggi e salva: la pagina torna da sola.' },
  /** Beside an answer that only `npm run dev` shows. */
  draft: { label: 'Bozza', notice: 'La vedi solo tu, mentre scrivi. Per pubblicarla togli "status: draft".' },
};

export type ServerWords = typeof it;

const en: ServerWords = {
  servedAt: (name) => `${name} is served at:`,
  votesIn: (place) => `Votes are kept in ${place}; read them with: npm run insights`,
  stop: 'Stop with Ctrl-C.',
  built: ({ count, folder, written, seconds }) =>
    `Built ${count} ${count === 1 ? 'answer' : 'answers'} into ${folder} in ${seconds} s: ${written} files written.`,
  nothingBuilt: 'Nothing was built: mend the mistakes above first.',
  limits: {
    files: (count, most) =>
      `Warning: ${count} files, and Cloudflare Pages takes ${most} on its free plan. There you need the paid plan, or another host; with --compress there are three times as many, which Cloudflare has no use for.`,
    redirects: (count, gitlab, cloudflare) =>
      `Warning: ${count} redirects. GitLab Pages applies none of more than ${gitlab}${cloudflare ? `, Cloudflare Pages stops at ${cloudflare}` : ''}. Nothing has to be done again: each old address has a page that leads to the new one. For real redirects let the administrator of GitLab raise its limit, or use nginx or Caddy with the files beside the site.`,
    bytes: (megabytes, most) => `Warning: ${megabytes} MB, and GitHub Pages takes ${most}. Choose another host.`,
  },
  noSite: (folder) => `There is no finished site in ${folder}. Build it first: npm run build`,
  diskFull: (place) => `The disk is full: ${place} cannot be written. Make room, then build again: npm run build`,
  notWritable: (place) =>
    `This cannot be written: ${place}. Name other folders: PRONTUARIO_OUT=… for the site, PRONTUARIO_CACHE=… for what is used again, PRONTUARIO_DATA=… for the votes.`,
  badPort: (text) => `PORT must be a number from 1 to 65535, not "${text}".`,
  portTaken: (port, command) => `Port ${port} is already taken. Choose another: ${command} -- --port ${port + 1}`,
  broken: { title: 'The content has mistakes', lead: 'Mend them and save: the page comes back by itself.' },
  draft: { label: 'Draft', notice: 'Only you see it, while you write. To publish it delete "status: draft".' },
};

/** Messages of the commands that build and serve, by language. */
export const serverWords: Record<MessageLanguage, ServerWords> = { it, en };
