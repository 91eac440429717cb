import { nearestWord } from './nearest.ts';

/** Italian words for the values that must be English. */
const englishValues: Record<string, string> = {
  pubblicato: 'published',
  pubblicata: 'published',
  pubblica: 'published',
  online: 'published',
  bozza: 'draft',
  'in bozza': 'draft',
  archiviato: 'archived',
  archiviata: 'archived',
  archivio: 'archived',
  minuto: 'minute',
  minuti: 'minute',
  ora: 'hour',
  ore: 'hour',
  giorno: 'day',
  giorni: 'day',
  settimana: 'week',
  settimane: 'week',
  mese: 'month',
  mesi: 'month',
  anno: 'year',
  anni: 'year',
  euro: 'money',
  denaro: 'money',
  numero: 'number',
  percentuale: 'percent',
  durata: 'duration',
  orario: 'time',
  data: 'date',
  testo: 'text',
  telefono: 'phone',
  modulo: 'form',
  'e-mail': 'email',
  mail: 'email',
  lunedì: 'mon',
  martedì: 'tue',
  mercoledì: 'wed',
  giovedì: 'thu',
  venerdì: 'fri',
  sabato: 'sat',
  domenica: 'sun',
};

/** Italian and common words for the keys of articles and settings. */
const englishKeys: Record<string, string> = {
  numero: 'id',
  domanda: 'question',
  risposta: 'answer',
  sinonimi: 'aliases',
  alias: 'aliases',
  collegate: 'related',
  correlate: 'related',
  aggiornato: 'updated',
  verificato: 'updated',
  date: 'updated',
  data: 'updated',
  pubblicato: 'published',
  pubblicata: 'published',
  pubblicazione: 'published',
  modifiche: 'changes',
  cambiamenti: 'changes',
  novità: 'changes',
  revisione: 'reviewBy',
  scadenza: 'reviewBy',
  responsabile: 'owner',
  autore: 'owner',
  author: 'owner',
  stato: 'status',
  title: 'question',
  titolo: 'question',
  nome: 'name',
  valore: 'value',
  tipo: 'type',
  etichetta: 'label',
  nota: 'note',
};

export function likelyKey(key: string, allowed: readonly string[]): string {
  const word = englishKeys[key.trim().toLowerCase()];
  return word !== undefined && allowed.includes(word) ? word : nearestWord(key, allowed);
}

/** The allowed value an editor most likely meant, misspelt or in Italian; `''` when none is likely. */
export function likelyValue(value: string, allowed: readonly string[]): string {
  const word = englishValues[value.trim().toLowerCase()];
  return word !== undefined && allowed.includes(word) ? word : nearestWord(value, allowed);
}
