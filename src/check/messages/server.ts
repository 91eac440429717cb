import type { MessageLanguage } from '../problems.ts';

/** What the commands that build and serve tell whoever runs them. */
interface ServerWords {
  servedAt(name: string): string;
  votesIn(place: string): string;
  stop: string;
  /** `written` counts the files that differ from those of the last build. */
  built(count: number, folder: string, written: number, seconds: string): string;
  nothingBuilt: string;
  noSite(folder: string): string;
  diskFull(place: string): string;
  notWritable(place: string): string;
  badPort(text: string): string;
  portTaken(port: number, command: string): string;
  /** On the page that stands for all others while the content has errors. */
  broken: { title: string; lead: string };
  /** Beside an answer that only `npm run dev` shows. */
  draft: { label: string; notice: string };
}

export const serverWords: Record<MessageLanguage, ServerWords> = {
  it: {
    servedAt: (name) => `${name} si vede qui:`,
    votesIn: (place) => `I voti sono in ${place}; per leggerli: npm run insights`,
    stop: 'Per fermare tutto: Ctrl-C.',
    built: (count, folder, written, seconds) =>
      `${count === 1 ? 'Costruita una risposta' : `Costruite ${count} risposte`} in ${folder}, in ${seconds} s: file scritti ${written}.`,
    nothingBuilt: 'Non è stato costruito niente: correggi prima gli errori qui sopra.',
    noSite: (folder) => `In ${folder} non c’è un sito finito. Prima costruiscilo: npm run build`,
    diskFull: (place) =>
      `Il disco è pieno: non si può scrivere ${place}. Libera dello spazio, poi costruisci di nuovo: npm run build`,
    notWritable: (place) =>
      `Qui non si può scrivere: ${place}. Scegli altre cartelle: PRONTUARIO_OUT=… per il sito, PRONTUARIO_CACHE=… per ciò che serve di nuovo, PRONTUARIO_DATA=… per i voti.`,
    badPort: (text) => `PORT deve essere un numero da 1 a 65535, non "${text}".`,
    portTaken: (port, command) =>
      `La porta ${port} è già occupata. Scegline un’altra: ${command} -- --port ${port + 1}`,
    broken: {
      title: 'Il contenuto ha errori',
      lead: 'Correggi e salva: la pagina torna da sola.',
    },
    draft: {
      label: 'Bozza',
      notice: 'La vedi solo tu, mentre scrivi. Per pubblicarla togli "status: draft".',
    },
  },
  en: {
    servedAt: (name) => `${name} is served at:`,
    votesIn: (place) => `Votes are kept in ${place}; read them with: npm run insights`,
    stop: 'Stop with Ctrl-C.',
    built: (count, folder, written, seconds) =>
      `Built ${count} ${count === 1 ? 'answer' : 'answers'} into ${folder} in ${seconds} s: ${written} files written.`,
    nothingBuilt: 'Nothing was built: mend the mistakes above first.',
    noSite: (folder) => `There is no finished site in ${folder}. Build it first: npm run build`,
    diskFull: (place) => `The disk is full: ${place} cannot be written. Make room, then build again: npm run build`,
    notWritable: (place) =>
      `This cannot be written: ${place}. Name other folders: PRONTUARIO_OUT=… for the site, PRONTUARIO_CACHE=… for what is used again, PRONTUARIO_DATA=… for the votes.`,
    badPort: (text) => `PORT must be a number from 1 to 65535, not "${text}".`,
    portTaken: (port, command) => `Port ${port} is already taken. Choose another: ${command} -- --port ${port + 1}`,
    broken: {
      title: 'The content has mistakes',
      lead: 'Mend them and save: the page comes back by itself.',
    },
    draft: {
      label: 'Draft',
      notice: 'Only you see it, while you write. To publish it delete "status: draft".',
    },
  },
};
