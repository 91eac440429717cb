import type { Plural } from '../../i18n/index.ts';

/** What the command `npm run insights` says. `{…}` places are filled in. */
export const itCommand = {
  help: `Uso: npm run insights -- [opzioni]

Legge che cosa hanno fatto i lettori e scrive in reports/ una pagina da leggere (insights.html),
le stesse cifre per i programmi (insights.json) e per il foglio di calcolo (insights-*.csv).

  --since AAAA-MM-GG   solo da questo giorno in poi, o da questo mese (2026-09); accanto, il periodo precedente
  --until AAAA-MM-GG   solo fino a questo giorno, compreso, o alla fine di questo mese
  --owner NOME, --category NOME, --locale LINGUA
                       solo le risposte di un responsabile, di una categoria, di una lingua
  --lang it|en         lingua del rapporto (normalmente quella principale del sito)
  --out CARTELLA       dove scrivere (normalmente reports)
  --json               stampa anche il JSON
  --csv                stampa anche la tabella delle risposte
  --watch              riscrive il rapporto a ogni novità
  --database-url URL   legge da PostgreSQL (anche DATABASE_URL)
  --popularity         scrive content/popularity.json, che ordina le risposte più utili
  --apply              aggiunge ai file gli alias che fanno trovare la risposta a chi ha cercato invano
                       e non guastano nessuna prova (tests/relevance accanto ai contenuti;
                       se non ci sono, domande e alias di tutte le risposte); contano solo parole e scelte
                       venute da almeno tre reti diverse, in almeno due giorni
  --accept PAROLE=1042 come --apply, ma solo per queste parole: la risposta giusta la dici tu
                       (si può ripetere)
  --send               manda a ogni responsabile di “owners” in site.yaml la pagina della settimana scorsa,
                       per e-mail o a un webhook; mai due volte la stessa
  --dry-run            con --apply, --accept, --popularity o --send: mostra soltanto che cosa farebbe

I voti si leggono dalla cartella .data, o da quella che dice PRONTUARIO_DATA.
`,
  wrote: 'Rapporto: {page}\nAccanto: {files}',
  votes: { one: '{n} voto contato', other: '{n} voti contati' } as Plural,
  fixes: { one: '{n} risposta da sistemare', other: '{n} risposte da sistemare' } as Plural,
  searches: { one: '{n} ricerca a cui rispondere', other: '{n} ricerche a cui rispondere' } as Plural,
  empty: 'Ancora nessuna voce dai lettori: il rapporto dice come provare.',
  emptySince: 'Nessuna voce dal {day}: per guardare più indietro scegli un giorno precedente, o togli --since.',
  emptyBetween: 'Nessuna voce dal {day} al {to}: scegli un periodo più lungo, o togli --since e --until.',
  emptyUntil: 'Nessuna voce fino al {day}: scegli un giorno più recente, o togli --until.',
  noStore:
    'In {place} non c’è ancora niente. Se i voti stanno altrove, di’ dove: la cartella con PRONTUARIO_DATA, o PostgreSQL con --database-url.',
  watching: 'In attesa di novità. Ctrl-C per finire.',
  popularity: 'Popolarità di {n} risposte: {file}',
  dryRun: 'Prova: nessun file è stato toccato.',
  applyNothing: 'Nessun alias da proporre: contano solo parole venute da almeno tre reti, in almeno due giorni.',
  accepted: 'aggiunto',
  wouldAccept: 'da aggiungere',
  refused: 'rifiutato',
  applied: 'Alias accettati: {accepted}. Rifiutati: {refused}.',
  refusals: {
    known: 'la risposta contiene già queste parole',
    elsewhere: 'è già una domanda o un alias della risposta {id}',
    length: 'un alias ha da {min} a {max} caratteri',
    write: 'nessuna risposta ci si avvicina: meglio scriverne una nuova',
    harms: 'peggiora «{query}»: la risposta giusta scende dal posto {before} al posto {after}',
    found: 'chi cerca «{query}» trova già la risposta al posto {place}',
    stays: 'anche con questo alias chi cerca «{query}» trova la risposta al posto {place}',
    useless: 'anche con questo alias chi cerca «{query}» non trova la risposta fra le prime tre',
    file: 'il file non si lascia modificare senza toccare altro',
  },
  foundNew: '«{query}» ora la trova, al posto {after}; prima non compariva',
  foundSooner: '«{query}» ora la trova al posto {after}; prima al posto {before}',
  improves: 'altre prove che migliora: {n}',
  keep: 'perché resti così, aggiungi a tests/relevance/{locale}.yaml: {line}',

  badOption: 'Opzione sconosciuta: {option}.',
  didYouMean: 'Forse volevi {option}?',
  badWord: '«{value}» è di troppo: qui si scrivono solo opzioni.',
  needsValue: '{option} vuole un valore.',
  noValue: '{option} non vuole un valore.',
  seeHelp: 'Tutte le opzioni: npm run insights -- --help',
  badDay: '{option} vuole un giorno come 2026-03-31 o un mese come 2026-03, non «{value}».',
  emptyPeriod: '--until {until} viene prima di --since {since}.',
  futureSince: '--since {value} deve ancora venire: scegli un giorno passato.',
  badPart: '{option} non può essere «{value}». Ci sono: {known}.',
  badLang: '--lang può essere it o en, non «{value}».',
  badOut: '--out vuole il nome di una cartella, per esempio --out reports.',
  badDatabase:
    '--database-url (o DATABASE_URL) vuole un indirizzo come postgres://utente:password@server:5432/base, non «{value}».',
  badAccept: '--accept vuole «parole=numero» di una risposta pubblicata, per esempio «klarna=1026», non «{value}».',
  notTogether: '{one} e {other} insieme non vanno: lancia il comando due volte.',

  faults: {
    content: 'I contenuti non si leggono: {file}. Per sapere che cosa correggere: npm run check',
    noContent:
      'Qui non ci sono contenuti: {place}. Lancia il comando dalla cartella del progetto, o indica i contenuti con PRONTUARIO_CONTENT.',
    relevance: '{file} non è scritto come si deve: {detail}. Ogni riga è così: - {q: le parole cercate, a: [1042]}',
    notWritten: 'Non si può scrivere in {place}: {why}.',
    notWrittenIn: 'Non si può scrivere in {place}: {why}. Scegli un’altra cartella con --out.',
    why: {
      EEXIST: 'è un file, non una cartella',
      ENOTDIR: 'una parte del percorso è un file, non una cartella',
      EACCES: 'manca il permesso',
      EPERM: 'manca il permesso',
      EROFS: 'il disco è di sola lettura',
      ENOSPC: 'il disco è pieno',
    } as Record<string, string>,
    bug: 'Errore del programma, non tuo. Che cosa è successo:',
  },
};

export type CommandWords = typeof itCommand;
