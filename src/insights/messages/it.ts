import type { Plural } from '../../i18n/index.ts';
import { itCommand } from './it-command.ts';
import { itEdits } from './it-edits.ts';
import { itDeflected, itOpens } from './it-opens.ts';
import { itWeekly } from './it-weekly.ts';

/** Every word of the report and of its command. `{…}` places are filled in, `*…*` is set in bold. */
export const it = {
  title: 'Rapporto per la redazione',
  range: 'Dal {from} al {to}',
  rangeDay: 'Il {from}',
  only: 'Solo {parts}. Le cifre in testa sono di tutto il sito.',
  onlyOwner: 'responsabile {owner}',
  onlyCategory: 'categoria {category}',
  onlyLocale: 'lingua {locale}',
  madeOn: 'Preparato {when}',
  contents: 'In questo rapporto',

  ledeVotes: {
    one: 'C’è *un solo voto* finora: troppo poco per trarne qualcosa.',
    other: 'I lettori hanno espresso *{n} voti*. Hanno trovato utile la risposta: *{share}*.',
  } as Plural,
  ledeFirstThree:
    'Di tutti i «no» da recuperare, {share} stanno nelle prime tre risposte dell’elenco: conviene cominciare da lì.',
  ledeSearches: {
    one: 'C’è *una domanda* che più lettori hanno cercato senza trovare risposta.',
    other: 'Ci sono *{n} domande* che più lettori hanno cercato senza trovare risposta.',
  } as Plural,
  ledeNoSearches: 'Nessuna ricerca andata a vuoto si è ripetuta abbastanza da chiedere una risposta nuova.',
  ledeLate: {
    one: 'Una persona aspetta oltre la data promessa.',
    other: '{n} persone aspettano oltre la data promessa.',
  } as Plural,
  ledeLateHow: 'Le più vecchie: {references}. L’elenco è in “npm run messages -- overdue”.',
  ledeOverdue: {
    one: 'Una risposta ha passato la data in cui andava ricontrollata.',
    other: '{n} risposte hanno passato la data in cui andavano ricontrollate.',
  } as Plural,

  emptyTitle: 'Ancora nessuna voce dai lettori',
  emptyLead:
    'Il sito non ha ancora ricevuto voti né ricerche. Appena qualcuno risponde a «Ti è stata utile?» o cerca una parola, qui trovi che cosa sistemare e che cosa scrivere.',
  emptySince: 'Nessuna voce dei lettori dal {day} al {to}: scegli un periodo più lungo.',
  emptyHow: 'Intanto ecco lo stato dei contenuti. Per provare il giro completo:',
  emptySteps: [
    'avvia il sito con “npm start”;',
    'apri una risposta, vota e fai una ricerca;',
    'lancia di nuovo “npm run insights”.',
  ],

  keyHelped: 'lettori a cui la risposta è servita',
  keyHelpedNote: 'fra {low} e {high}, con il 95% di certezza',
  keyVotes: 'voti contati',
  keyVotesNote: 'su {n} arrivati: uno per lettore, giorno e risposta',
  keyContact: 'lettori che non hanno dovuto contattarci',
  keyContactNote: { one: '{n} passaggio a una persona', other: '{n} passaggi a una persona' } as Plural,
  keySearches: 'ricerche senza risultati',
  before: 'prima {value}',
  beforeNone: 'prima nessun dato',
  /** A difference of shares; `{n}` has its sign. */
  points: { one: '{n} punto', other: '{n} punti' } as Plural,
  change: { better: '{points}, in meglio', worse: '{points}, in peggio', unclear: '{points}, forse per caso' },
  beforeFirst: 'Le prime voci di allora sono del {day}.',
  beforeNote: '«Prima» è il periodo precedente, lungo altrettanto: dal {from} al {to}.',
  compareHow: 'Per vedere accanto a ogni cifra quella del periodo precedente, chiedi un periodo: “{command}”',

  burstDay: '{votes} dei {of} voti sono arrivati in un solo giorno, il {day}.',
  burstDays: '{votes} dei {of} voti sono arrivati in {n} giorni soltanto, dal {from} al {to}.',
  burstWithout: { one: 'Ne resta {n}.', other: 'Dei {n} che restano, il {share} è «sì».' } as Plural,
  fewNetworks: '{votes} dei {of} voti vengono da poche reti.',
  burstAnswers: 'Voti arrivati tutti insieme',
  burstAnswersNote:
    'può essere un guasto di quel giorno, o qualcuno che insiste: contano per intero nelle percentuali, solo in parte nell’ordine di questo rapporto e nella popolarità',
  burstAnswer: 'Risposta {id}: {text}',
  oneNetwork: 'Reti dei lettori',
  oneNetworkValue: 'una sola',
  oneNetworkNote:
    'il raccoglitore sta forse dietro a un proxy: digli quanti ce ne sono con PRONTUARIO_PROXIES, altrimenti nessuna ricerca può comparire',

  keySearchesNote: { one: 'su {n} ricerca', other: 'su {n} ricerche' } as Plural,

  votesChart: 'I voti, settimana per settimana',
  searchesChart: 'Le ricerche, settimana per settimana',
  channelsChart: 'A chi si rivolgono',
  tableOf: 'Le stesse cifre in tabella',
  weeksNote: 'La prima e l’ultima settimana possono essere incomplete.',
  week: 'Settimana dal',
  yes: 'Sì',
  no: 'No',
  helpedShare: 'Utile',
  chosen: 'hanno aperto una risposta',
  unchosen: 'hanno visto risultati, senza aprirne',
  nothing: 'non hanno trovato niente',

  fixTitle: 'Da sistemare per primo',
  fixLead:
    'In cima stanno le risposte che, migliorate, aiuteranno più lettori: i «no» ricevuti, pesati per quanto possiamo fidarci della cifra.',
  fixNone: 'Nessuna risposta ha ricevuto un «no». Bel lavoro.',
  intervalNote:
    'Sotto ogni percentuale il punto dice la quota dei «sì», la fascia fra quali valori sta davvero, la linea tratteggiata la media di tutte le risposte.',
  fixRest: {
    one: 'Un’altra risposta con un «no» o un commento',
    other: 'Le altre {n} risposte con un «no» o un commento',
  } as Plural,
  allInCsv: 'Qui stanno le prime; tutte sono in {file}.',
  expected: { one: '{n} lettore in più da aiutare', other: '{n} lettori in più da aiutare' } as Plural,
  expectedShort: 'Da recuperare',
  edit: 'Modifica il file',
  onSite: 'Vedi sul sito',
  owner: 'Ne risponde {owner}',
  helpedLine: 'Utile: *{share}*',
  bounds: 'fra {low} e {high}',
  votesLine: { one: 'In tutto {n} voto contato', other: 'In tutto {n} voti contati' } as Plural,
  rawLine: { one: '{n} arrivato', other: '{n} arrivati' } as Plural,
  sinceUpdate: 'dopo la revisione del {date}',
  beforeUpdate: 'Prima: {share}, su {n} voti.',
  trend: {
    better: 'In miglioramento: {points} fra la prima e la seconda metà dei voti',
    worse: 'In peggioramento: {points} fra la prima e la seconda metà dei voti',
    unclear: 'Nessuna tendenza chiara',
    none: 'Ancora pochi voti per una tendenza',
  },
  reasons: 'Perché no',
  comments: 'Che cosa scrivono',
  moreComments: { one: 'Ancora {n} commento', other: 'Altri {n} commenti' } as Plural,
  heldComments: {
    one: '{n} commento aspetta che una persona lo guardi.',
    other: '{n} commenti aspettano che una persona li guardi.',
  } as Plural,
  answer: 'Risposta',
  votesOverTime: 'Voti nel tempo: {question}',

  itemLink: 'Collegamento a questa voce',
  edits: itEdits,

  writeTitle: 'Da scrivere',
  writeLead:
    'Ricerche finite senza una risposta aperta, riunite quando chiedono la stessa cosa. Compaiono solo se vengono da almeno tre reti diverse, in almeno due giorni: di meno, si potrebbe riconoscere chi cercava. Chi ha letto la risposta breve nell’elenco può essere soddisfatto anche senza aprirla: per questo contano di più quelle senza risultati.',
  writeNone: 'Nessuna ricerca andata a vuoto si è ripetuta da almeno tre reti diverse, in almeno due giorni.',
  writeNoneMissing:
    'Nessuna risposta da scrivere: per tutto ciò che si cerca invano ce n’è già una, da far trovare meglio.',
  rewordTitle: 'Da far trovare meglio',
  rewordLead:
    'La risposta c’è, ma chi cerca così non la trova o non la riconosce: aggiungi le sue parole, o rivedi domanda e risposta breve.',
  writeHidden: {
    one: 'Un’altra ricerca non compare: viene da meno di tre reti, o da un giorno solo.',
    other: 'Altre {n} ricerche non compaiono: ciascuna viene da meno di tre reti, o da un giorno solo.',
  } as Plural,
  handledHow:
    'Ciò che è fatto, o da lasciare stare, si scrive in content/insights.yaml sotto la lingua: “volantino: ignore”, o “volantino: 2026-11-20” con il giorno in cui è stato fatto.',
  handled: {
    one: 'Una ricerca è messa da parte in content/insights.yaml.',
    other: '{n} ricerche sono messe da parte in content/insights.yaml.',
  } as Plural,
  handledIdle:
    'In questo periodo non mettono da parte niente: “{lines}”. Se la ricerca è ancora nell’elenco, correggi la riga; se nessuno la fa più, puoi toglierla.',
  writeRest: { one: 'Un’altra ricerca', other: 'Le altre {n} ricerche' } as Plural,
  whatToDo: 'Che cosa fare',
  search: 'Ricerca',
  readersShort: 'Lettori',
  aliasShort: 'Da copiare',
  readers: { one: '{n} lettore', other: '{n} lettori' } as Plural,
  foundNothing: { one: '{n} senza risultati', other: '{n} senza risultati' } as Plural,
  choseNothing: { one: '{n} senza aprire', other: '{n} senza aprire' } as Plural,
  choseSomething: { one: '{n} ha trovato', other: '{n} hanno trovato' } as Plural,
  wentToPerson: { one: '{n} si è rivolto a una persona', other: '{n} si sono rivolti a una persona' } as Plural,
  variants: 'Anche: {list}',
  advice: {
    alias: 'Aggiungi l’alias',
    raise: 'Deve salire',
    reword: 'Rivedi domanda e risposta breve',
    settled: 'Già sistemata',
    write: 'Scrivi una risposta',
  },
  adviceAlias: 'Una risposta c’è, ma non con queste parole.',
  adviceRaise: 'La risposta che scelgono c’è nell’elenco, ma sotto altre che non servono a chi cerca così.',
  adviceReword:
    'La ricerca la mostra già per prima, eppure chi cerca così resta senza: guarda se la domanda e la risposta breve dicono ciò che si cerca.',
  adviceSettled: 'Allora la ricerca non trovava niente; oggi mostra questa risposta fra le prime. Non serve altro.',
  adviceWrite: 'Nessuna risposta ci si avvicina davvero.',
  nearest: 'La più vicina',
  opened: 'Quella che aprono',
  becauseReaders: {
    one: 'l’ha aperta {n} lettore che cercava così',
    other: 'l’hanno aperta {n} lettori che cercavano così',
  } as Plural,
  becauseSearch: 'secondo la ricerca del sito',
  rankNow: 'oggi è al posto {rank}',
  rankNone: 'oggi la ricerca non la trova',
  newAnswer: 'Per cominciarla',
  copyAlias: 'Da copiare sotto “aliases:”',
  aliasRefused: 'Un alias qui non va: {why}. Fa’ che lo dicano la domanda e la risposta breve.',

  worksTitle: 'Che cosa funziona',
  worksLead:
    'Le risposte che hanno aiutato più lettori, fra quelle utili almeno quanto la media. Vale la pena guardare come sono scritte.',
  worksNone: 'Nessuna risposta ha ancora ricevuto un «sì».',
  helpedReaders: 'Lettori aiutati',
  without: 'Senza contatto',
  handoffs: 'Passaggi a una persona',
  handoffsLead: 'Da quali risposte i lettori passano a una persona, e per quale via.',
  handoffsNone: 'Nessun lettore è passato a una persona.',
  opens: itOpens,
  deflected: itDeflected,
  weekly: itWeekly,
  channel: 'Canale',
  unlistedChannel: 'Canale non in elenco',
  count: 'Volte',
  fromAnswers: 'Soprattutto da',
  noAnswer: 'fuori da una risposta',

  healthTitle: 'Salute',
  healthLead: 'Se ci si può fidare delle cifre, e se i contenuti sono aggiornati.',
  lastEvent: 'Ultima voce arrivata',
  never: 'mai',
  quarantined: 'In quarantena',
  quarantinedNote:
    'testi che potrebbero contenere dati personali: non compaiono qui finché una persona non li guarda, con “npm run collector -- --quarantine”',
  capped: 'Voti ripetuti, non contati',
  lateMessages: 'Messaggi in attesa da oltre 90 giorni',
  lateMessagesNote: 'nessuno li ha presi in carico: npm run collector -- --messages',
  heldMessages: 'Messaggi in quarantena',
  heldMessagesNote: 'troppi in un’ora da una sola connessione; vanno guardati: npm run collector -- --quarantine',
  cappedNote: 'oltre il primo per lettore, giorno e risposta',
  cappedAnswer:
    'Risposta {id}: {raw} voti arrivati, {effective} contati; fino a {most} in un giorno dallo stesso indirizzo e browser.',
  tallies: {
    rejected: 'Richieste respinte perché malformate',
    limited: 'Richieste oltre il limite per lettore',
  } as Record<string, string>,
  tallyOther: 'Dal raccoglitore: {name}',
  unknownAnswers: 'Voci su risposte che non esistono',
  kinds: {
    vote: 'voti',
    comment: 'commenti',
    search: 'ricerche',
    click: 'scelte',
    handoff: 'passaggi a una persona',
    deflection: 'messaggi evitati',
  },
  freshTitle: 'Freschezza dei contenuti',
  overdue: 'Da ricontrollare subito',
  due: 'Da ricontrollare entro trenta giorni',
  freshAll: 'Tutte le {n} risposte pubblicate sono state ricontrollate in tempo.',
  reviewBy: 'Entro il',
  late: { one: '{n} giorno fa', other: '{n} giorni fa' } as Plural,
  inDays: { one: 'fra {n} giorno', other: 'fra {n} giorni' } as Plural,
  today: 'oggi',
  ownerShort: 'Responsabile',
  file: 'File',

  notesTitle: 'Come leggere le cifre',
  notes: [
    '*Voti contati.* Di ogni lettore, per ogni giorno e risposta, vale l’ultimo voto. Gli altri restano nel conto di quelli arrivati.',
    '*Fra … e ….* Con pochi voti la percentuale inganna. L’intervallo di Wilson dice fra quali valori sta quella vera, 95 volte su 100.',
    '*Lettori in più da aiutare.* I «no» moltiplicati per il limite inferiore della loro quota: tre «no» su tre pesano meno di trenta su sessanta.',
    '*Voti arrivati insieme.* Nell’ordine delle risposte e nella popolarità un giorno conta fino al triplo di un giorno solito della stessa risposta, e così una rete: nessuno decide da solo.',
    '*Tendenza.* Compare solo se la differenza fra la prima e la seconda metà dei voti non può essere un caso.',
    '*Lettore.* Una persona per un giorno. Non la riconosciamo il giorno dopo, e non sappiamo chi sia.',
    '*Aperture.* Quante volte una risposta è stata aperta, senza sapere da chi. Manca chi ha chiesto al browser di non essere contato, che però fra i contatti c’è: la quota di chi poi ci contatta è semmai un po’ alta.',
    '*Rete.* Un gruppo di indirizzi, come quelli di un ufficio. Dell’indirizzo resta solo in quale di sedici gruppi cade: due gruppi diversi sono di certo due reti diverse.',
  ],

  cli: itCommand,
};

export type Words = typeof it;
