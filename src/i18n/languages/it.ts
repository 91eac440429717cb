/** Words for readers, Italian: the model that every other dictionary must match key by key. */
export default {
  name: 'Italiano',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** Last part of the address of each page that is not an answer or a category. */
  paths: {
    search: 'cerca',
    all: 'tutte',
    contact: 'contatti',
    thanks: 'grazie',
    desk: 'operatori',
    triage: 'percorso',
  },
  skip: 'Vai al contenuto',
  home: 'Inizio',
  menu: 'Menu',
  language: 'Lingua',
  breadcrumb: 'Dove sei',
  allQuestions: 'Tutte le domande',
  contact: 'Contattaci',
  /** The panel on the company's other pages, and the page that tells how to put it there. */
  widget: {
    open: 'Serve aiuto?',
    close: 'Chiudi',
    start: 'Nuova ricerca',
    whole: 'Pagina intera',
    title: 'L’aiuto dentro le tue pagine',
    lead: 'Due righe, e chi visita le tue pagine trova le risposte senza lasciarle.',
    paste: 'Incolla prima di </body>',
    inline:
      'Per mostrare il pannello in un punto della pagina, senza pulsante, aggiungi inline (l’altezza è --prontuario-height). Per usare un pulsante tuo, aggiungi for=il-suo-id.',
    where: 'Può stare sulle pagine di',
    policy: 'Se la pagina ha una Content-Security-Policy, aggiungi',
    look: 'Colori e forma seguono il sito; si cambiano dalla tua pagina così',
    scheme:
      'Chiaro o scuro lo decide il dispositivo di chi legge; scheme=light o scheme=dark lo fissa, scheme=auto segue il color-scheme della pagina.',
    integrity: 'Per far eseguire solo questa versione',
    integrityHelp:
      'Con integrity il browser esegue solo lo script che conosci. Cambia a ogni aggiornamento del programma e quando cambiano colori, parole, lingue o contesti: finché non rinnovi la riga, il pulsante non compare. Senza integrity gli aggiornamenti arrivano da soli.',
    trusted: 'Con i Trusted Types non c’è niente da permettere: il pannello funziona anche con',
  },
  /** Questions that lead to the right answer or channel; `link` stands on the page of a category. */
  triage: {
    lead: 'Una o due domande, e sei alla risposta giusta.',
    link: 'Non sai da dove cominciare?',
    back: 'Torna alla domanda precedente',
    person: 'Per questo è meglio parlare con una persona.',
    personAfter: 'Non basta? Ti aiuta una persona.',
  },
  /** Before the answer to a delicate matter. */
  human: {
    title: 'Meglio parlarne con una persona',
    lead: 'È una cosa delicata: se vuoi, ti ascolta subito qualcuno. La risposta scritta è qui sotto.',
  },
  /** A conversation that only quotes the answers; `open` and `lead` stand on the contact page, the rest is loaded when it is opened. */
  conversation: {
    open: 'Scrivi che cosa è successo',
    lead: 'Cerchiamo subito fra le nostre risposte. Se non bastano, passi a una persona.',
    title: 'Che cosa è successo?',
    close: 'Chiudi',
    field: 'Il tuo messaggio',
    send: 'Invia',
    log: 'Conversazione',
    you: 'Tu',
    site: 'Risposta automatica',
    greeting:
      'Scrivi in poche parole che cosa è successo. Qui risponde un programma, con le risposte già scritte e verificate di questo sito. Se vuoi una persona, dillo quando vuoi.',
    verified: 'Verificata il {date}',
    whole: 'Leggi tutta la risposta',
    which: 'Può essere una di queste. Quale ti serve?',
    unsure: 'Non sono sicuro di avere la risposta. Cercavi qualcosa di simile?',
    unknown:
      'Non lo so: fra le risposte di questo sito non trovo quella giusta. Prova a dirlo con altre parole, oppure passa a una persona.',
    again: 'Allora non era quella. Raccontami qualcosa in più, oppure passa a una persona.',
    failed: 'Ora non riesco a cercare: controlla la connessione e riprova, oppure scrivi a una persona.',
    glad: 'Bene! Se ti serve altro, scrivilo qui.',
    asked: 'Certo: ti passo a una persona.',
    delicate: 'Di questo è meglio parlare con una persona, prima di leggere una risposta scritta.',
    misses: 'Qui non ho la risposta giusta: meglio una persona.',
    led: 'Per questo serve una persona.',
    channel: 'Il canale più adatto: {channel}.',
    carried: 'Quello che hai scritto viene con te: prima di inviarlo puoi cambiarlo.',
    helped: 'Sì, grazie',
    notHelped: 'No, non è questo',
    didItHelp: 'Ti è servito?',
    orMeant: 'Oppure cercavi',
    none: 'No, un’altra cosa',
    person: 'Passa a una persona',
    goOn: 'Continua con una persona',
    alreadyRead: 'Ho già letto:',
    thinking: 'Sto cercando…',
    /** How one asks for a person: alone or in few words, and anywhere; `|` between phrases. */
    personAlone: 'operatore|operatrice|persona|umano|assistenza|consulente|qualcuno|agente',
    personAnywhere:
      'un operatore|una operatrice|un’operatrice|persona vera|parlare con qualcuno|parlare con una persona|parlare con un|passami una persona|passami un|essere umano|voglio una persona|servizio clienti|fate schifo|che schifo di servizio|che schifo di assistenza|che schifo di azienda|fate pena|fate ridere|siete una vergogna|è una vergogna|vergognatevi|siete inutili|siete ridicoli|siete pessimi|siete ladri|siete dei ladri|siete incapaci|siete degli incapaci|siete degli incompetenti|siete incompetenti|siete truffatori|siete dei truffatori|siete una truffa|siete degli imbroglioni|siete dei cialtroni|siete dei delinquenti|siete dei bugiardi|siete dei buffoni|siete degli idioti|vi odio|mi avete rotto le scatole|mi avete rotto le palle|andate a quel paese|vaffanculo|che vergogna|mai più con voi|non ne posso più di voi|stufo di voi|stufa di voi',
  },
  /** The buttons that read an answer aloud. */
  listen: { listen: 'Ascolta', pause: 'Pausa', resume: 'Riprendi', stop: 'Ferma' },
  /** What is shown first to who comes from a context, and before the channel that suits it. */
  contexts: { title: 'Forse cerchi', person: 'Per questo il canale più adatto è' },
  /** The page of those who answer by hand. */
  desk: {
    title: 'Area operatori',
    label: 'Cerca una risposta, o scrivi un codice',
    placeholder: 'Parole, numero o codice',
    keys: '↑ ↓ scelgono · Invio copia · Alt + 1–4 cambia canale · Esc ricomincia',
    recent: 'Cambiate questa settimana',
    quiet: 'Questa settimana non è cambiato niente. Le ultime:',
    channel: 'Canale',
    channels: { social: 'Social', whatsapp: 'WhatsApp', email: 'E-mail', phone: 'A voce' },
    reply: 'Testo da mandare',
    empty: 'Scegli una risposta: qui trovi il testo pronto.',
    failed: 'Il testo non si carica. Controlla la connessione e scegli di nuovo la risposta.',
    copy: 'Copia',
    /** Said once the text is copied, `{channel}` and `{id}`. */
    copied: 'Copiata: risposta {id}, {channel}',
    copyFailed: 'Il browser non lascia copiare: il testo è selezionato, premi Ctrl + C.',
    page: 'Apri la pagina',
    length: '{n} caratteri su {most}',
    /** What the answer's link is called in a reply. */
    more: 'Risposta {id}: {link}',
    informal: {
      chat: 'Ciao!',
      email: 'Ciao,',
      closing: 'Se qualcosa non torna, scrivici pure.',
      said: 'È la risposta {id}: la ritrovi su {link}.',
    },
    /** The same with "Lei". */
    formal: {
      chat: 'Buongiorno!',
      email: 'Gentile cliente,',
      closing: 'Se qualcosa non torna, ci scriva pure.',
      said: 'È la risposta {id}: la ritrova su {link}.',
    },
    signature: 'Il servizio clienti di {company}',
    missing: 'Manca una risposta',
    missingHelp: 'La domanda va nel rapporto, tra le ricerche senza risposta.',
    missingEmpty: 'Prima scrivi la domanda nel campo della ricerca.',
    missingSent: 'Inviata: «{query}».',
    missingWaiting: 'Non ancora inviata: «{query}». Riproviamo noi, anche se chiudi la pagina e torni più tardi.',
    missingRefused: 'Non inviata: il server che raccoglie le domande non l’ha accettata.',
    code: {
      answer: 'Codice {code}: stava leggendo questa risposta.',
      subject: 'Codice {code}: stava guardando «{subject}», nessuna risposta in particolare.',
      nothing: 'Codice {code}: non veniva da una risposta.',
      short: 'Se è un codice, continua: mancano ancora delle cifre.',
      slip: 'Il codice {code} non torna: una cifra è sbagliata, o due vicine sono scambiate.',
      meant: 'Forse era uno di questi:',
      again: 'Fattelo ripetere.',
    },
  },
  companySite: 'Torna a {company}',
  homeTitle: 'Come possiamo aiutarti?',
  homeLead: 'Scrivi due parole: va bene anche con qualche errore.',
  categories: 'Argomenti',
  answers: { one: '{n} risposta', other: '{n} risposte' },
  featured: 'Le domande di questi giorni',
  mostUseful: 'Le risposte più utili',
  inShort: 'In breve',
  answerNumber: 'Risposta {id}',
  answerNumberHelp: 'Se ci contatti, basta dire questo numero.',
  verified: 'Verificata il {date}',
  related: 'Leggi anche',
  onThisPage: 'In questa pagina',
  table: 'Tabella',
  /** Heading of the notes at the foot of an answer, and what leads from one back to the text. */
  footnotes: 'Note',
  footnoteBack: 'Torna al richiamo {n}',
  /** Items of a list to tick off. */
  taskDone: 'Fatto',
  taskOpen: 'Da fare',
  linkTo: 'Link a questa sezione: {title}',
  linkCopied: 'Link copiato',
  copyCode: 'Copia',
  codeCopied: 'Copiato',
  captions: 'Sottotitoli',
  playVideo: 'Guarda il video: {title}',
  videoFrom: 'Il video arriva da {host} quando lo avvii.',
  otherCategories: 'Altri argomenti',
  emptyCategory: 'Qui non ci sono ancora risposte. Prova a cercare, oppure parla con un operatore.',
  note: 'Buono a sapersi',
  tip: 'Consiglio',
  important: 'Importante',
  warning: 'Attenzione',
  fallbackNotice: 'Questa risposta non è ancora in italiano. La leggi in {language}.',
  fallbackCategory: 'Su questo argomento non ci sono ancora risposte in italiano. Le leggi in {language}.',
  fallbackTag: 'in {language}',
  allTitle: 'Tutte le domande',
  allLead: 'Tutte le nostre risposte, argomento per argomento.',
  bySubject: 'Vai all’argomento',
  /** The field that narrows the list of all questions, and what it says of what is left. */
  narrow: {
    label: 'Cerca nell’elenco',
    left: 'Domande trovate: {n}',
    none: 'Nessuna domanda contiene queste parole.',
    search: 'Cerca in tutte le risposte',
  },
  searchTitle: 'Cerca una risposta',
  searchNoScript: 'La ricerca ha bisogno di JavaScript. Senza, trovi tutto nell’elenco qui sotto.',
  contactTitle: 'Contattaci',
  contactLead: 'Scegli come preferisci: ti risponde una persona, e ti diciamo entro quando.',
  contactContext: 'Riguarda: {question}',
  contactFrom: 'Hai cercato «{query}»',
  contactReason: 'Non ti è stata utile: {reason}',
  contactComment: 'Hai scritto: «{comment}»',
  contactCallback: 'Vuoi essere richiamato',
  contactSubject: 'Oggetto: {subject}',
  contactOrder: 'Ordine: {order}',
  /** `{names}` of files. */
  contactFiles: 'Allegati: {names}',
  /** Above the list of these, and the button that takes one away. */
  contextTitle: 'Insieme al messaggio mandiamo anche',
  contextDrop: 'Togli',
  contactHelp: 'Non hai trovato la risposta?',
  contactHelpLead: 'Una persona ti aiuta, senza farti ripetere tutto da capo.',
  channelOpen: 'Aperto ora, fino alle {time}',
  /** Open until an hour of another day. */
  channelOpenUntil: 'Aperto ora, fino a {day} alle {time}',
  channelOpenAlways: 'Aperto 24 ore su 24',
  channelClosedToday: 'Adesso siamo chiusi: riapriamo alle {time}',
  channelClosedUntil: 'Adesso siamo chiusi: riapriamo {day} alle {time}',
  channelClosedHoliday: 'Oggi siamo chiusi ({holiday}): riapriamo {day} alle {time}',
  channelAlways: 'Sempre disponibile',
  channelHours: 'Orari',
  allChannels: 'Tutti i modi per contattarci',
  /** Above the channels where nobody is now: `{names}`. */
  channelsClosed: 'Adesso chiusi: {names}',
  channelsClosedToday: 'Oggi chiusi per festa ({holiday}): {names}',
  /** Before the link to all channels, on a holiday. */
  closedToday: 'Oggi è festa ({holiday}).',
  channelLanguages: 'Lingue: {languages}',
  everyDay: 'tutti i giorni',
  /** Hours from 00:00 to 24:00, after the days. */
  allDay: '24 ore su 24',
  holidays: 'Giorni festivi in cui siamo chiusi',
  promiseMinutes: { one: 'Attesa media: un minuto', other: 'Attesa media: {n} minuti' },
  promiseHours: { one: 'Rispondiamo entro un’ora', other: 'Rispondiamo entro {n} ore' },
  promiseWorkingHours: {
    one: 'Rispondiamo entro un’ora, negli orari di apertura',
    other: 'Rispondiamo entro {n} ore, negli orari di apertura',
  },
  promiseWorkingDays: {
    one: 'Rispondiamo entro un giorno lavorativo',
    other: 'Rispondiamo entro {n} giorni lavorativi',
  },
  promiseBy: 'Se scrivi ora, ti rispondiamo entro {date}',
  /** The same in a short line. */
  promiseShort: 'Risposta entro {date}',
  /** A time of a day, where `{date}` stands behind "by". */
  byTime: 'le {time} di {day}',
  inApp: 'Apri nell’app',
  /** What is pressed to use a channel, by kind; `{address}` is the number or address. */
  channelActions: {
    phone: 'Chiama {address}',
    email: '{address}',
    chat: 'Apri la chat',
    app: 'Scrivi su {app}',
    shop: '{address}',
    callback: 'Fatti richiamare',
    form: 'Compila il modulo',
  },
  mailSubject: 'Richiesta di aiuto',
  /** How a message begins, as the reader would say it; each line where its part is known. */
  contextLines: {
    article: 'Stavo leggendo: {question} (risposta {id})\n{url}',
    query: 'Ho cercato: {query}',
    reason: 'Non mi è stata utile: {reason}',
    comment: 'Ho scritto: {comment}',
    problem: 'Il mio problema:',
  },
  formTitle: 'Scrivi un messaggio',
  formMessage: 'Che cosa è successo?',
  formMessageHelp: 'Bastano poche righe.',
  /** Behind it, where site.yaml says what order numbers look like. */
  formMessageOrder: 'Se riguarda un ordine, scrivi il numero.',
  formReply: 'La tua e-mail o il tuo telefono',
  formReplyHelp: 'Li usiamo solo per risponderti.',
  formName: 'Come ti chiami? (facoltativo)',
  /** Of a field that only programs see. */
  formTrap: 'Lascia vuoto',
  formSubject: 'Oggetto (facoltativo)',
  formOrder: 'Numero d’ordine (facoltativo)',
  formFiles: 'Foto o PDF (facoltativo)',
  /** `{count}` files, `{size}` megabytes. */
  formFilesHelp:
    'Fino a {count} file da {size} MB: JPEG, PNG, WebP o PDF. Dalle foto togliamo data e luogo dello scatto.',
  /** Link beside every form, where the company names no other words. */
  privacy: 'Come trattiamo i tuoi dati',
  formSend: 'Invia il messaggio',
  formSending: 'Invio in corso…',
  formFailed:
    'Il messaggio non è partito, ma è ancora qui: non devi riscriverlo. Riprova tra poco, oppure usa un altro canale qui sopra.',
  formBusy:
    'Da questa connessione sono già arrivati diversi messaggi: puoi inviare questo {when}. Intanto è ancora qui, non devi riscriverlo. Se hai fretta, usa un altro canale qui sopra.',
  formRefused:
    'Da qui il messaggio non riesce a partire, ma è ancora qui: copialo e mandacelo con un altro canale qui sopra.',
  formNeedMessage: 'Scrivi che cosa è successo, anche solo una riga.',
  formNeedReply: 'Scrivi un’e-mail o un numero di telefono, così possiamo risponderti.',
  /** Something stands there, with an @ or without, to which nobody could write or call. */
  formWrongMail: 'A questa e-mail manca qualcosa: controllala, deve essere come nome@posta.it.',
  formWrongPhone: 'Qui non c’è un’e-mail né un numero di telefono completo: controlla che non manchi qualche cifra.',
  formWrongOrder: 'Questo non sembra un numero d’ordine: controllalo, oppure lascia vuoto il campo.',
  /** Why files cannot be taken: `{name}`, and at most `{count}` of `{size}` megabytes. */
  fileFaults: {
    many: 'Puoi allegare al massimo {count} file: togline qualcuno.',
    large: '«{name}» è troppo pesante: il limite è {size} MB.',
    heavy: 'Insieme questi file sono troppo pesanti: togline uno e mandalo con un altro messaggio.',
    type: '«{name}» non è una foto JPEG, PNG o WebP né un PDF.',
    heic: '«{name}» è una foto HEIC, il formato dell’iPhone, che qui non possiamo aprire. Sceglila dalla libreria delle foto, così diventa JPEG da sola, oppure manda uno screenshot della foto.',
    broken:
      '«{name}» non si apre: forse è vuoto, rovinato o grandissimo. Prova con un altro file, o con una foto più piccola.',
    unavailable:
      'In questo momento non possiamo ricevere file. Manda il messaggio senza: se servono, te li chiediamo noi.',
  },
  /** Of the button that takes a chosen file away. */
  formFileDrop: 'Togli {name}',
  /** Answers that are found while a message is written, below it. */
  formAnswersFound: {
    title: 'Forse la risposta è già qui',
    /** Said to who does not see them. */
    found: { one: 'C’è una risposta sotto il messaggio', other: 'Ci sono {n} risposte sotto il messaggio' },
    read: 'Leggi tutta la risposta',
    /** Of the button by which a reader says that an answer was enough, and what is said then. */
    solved: 'Ho risolto',
    ending: 'Siamo contenti che tu abbia risolto!',
    endingLead: 'Non abbiamo inviato nulla. Se ti serve ancora una mano, il messaggio è qui come l’hai lasciato.',
    back: 'Torna al messaggio',
  },
  /** What one reads once a message has arrived. */
  receipt: {
    title: 'Messaggio ricevuto',
    number: 'Numero della richiesta',
    copy: 'Copia il numero',
    copied: 'Copiato',
    /** `{date}` is a day, with the time where it is that exact; `{reply}` the address or number they gave. */
    by: 'Ti rispondiamo entro {date}, a {reply}.',
    sent: 'Che cosa ci hai scritto',
    next: 'E adesso?',
    steps:
      'Una persona legge il tuo messaggio e ti risponde. Se nel frattempo ci chiami o ci riscrivi, basta dire questo numero.',
    keep: 'Stampa o salva questa pagina: tra un’ora non si potrà più aprire.',
    print: 'Stampa o salva',
    another: 'Scrivi un altro messaggio',
  },
  thanksTitle: 'Grazie!',
  thanksVote: 'Il tuo parere è arrivato: ci aiuta a scrivere risposte migliori.',
  backHome: 'Torna alle risposte',
  notFoundTitle: 'Pagina non trovata',
  notFoundLead:
    'Forse l’indirizzo è cambiato o c’è un errore di battitura. Cerca qui sotto: la risposta di solito è vicina.',
  /** Above the answers that the address may have meant. */
  notFoundMeant: 'Forse cercavi',
  movedTitle: 'Questa risposta si è spostata',
  movedLead: 'Ti ci portiamo subito.',
  printedFrom: 'Stampata da {url}',
  footerNote: 'Sotto il titolo di ogni risposta trovi il giorno in cui l’abbiamo verificata.',
  notices: {
    title: 'Avvisi',
    info: 'Avviso',
    problem: 'Problema in corso',
    resolved: 'Risolto',
    more: 'Altri avvisi: {n}',
  },
  offline: {
    title: 'Non c’è rete',
    lead: 'Questa pagina non è ancora sul tuo dispositivo. Appena torna la rete la trovi qui.',
    kept: 'Puoi rileggere',
    search: 'Cerca tra le risposte salvate',
    retry: 'Riprova',
  },
  suggestLanguage: 'Questa pagina c’è anche in italiano.',
  suggestLanguageGo: 'Leggila in italiano',
  close: 'Chiudi',
  feedTitle: 'Risposte nuove e aggiornate',
  feedNew: 'Nuova',
  feedNewOn: 'Risposta nuova, pubblicata il {date}.',
  feedChanged: 'Aggiornata',
  feedChangedOn: 'Aggiornata il {date}: {changes}',
  feedVerified: 'Verificata',
  feedVerifiedOn: 'Verificata di nuovo il {date}, pubblicata il {published}.',
  /** Every word of the search field and of its results. `{query}`, `{n}` and the like are filled in the browser. */
  search: {
    /** Name of the search landmark: in the header, and elsewhere. Both may stand on one page. */
    landmark: { header: 'Ricerca rapida', main: 'Ricerca' },
    /** The field's label for those who hear the page, and what it says while empty. */
    label: 'Cerca tra le risposte',
    placeholder: 'Scrivi la tua domanda',
    submit: 'Cerca',
    /** Name of the list of answers. */
    results: 'Risposte',
    /** Said, not shown, above the pop-up list. `{n}` answers. */
    found: { one: '{n} risposta. La raggiungi con le frecce.', other: '{n} risposte. Le scorri con le frecce.' },
    /** Shown above the list of the search page. `{n}` answers for `{query}`. */
    foundFor: { one: '{n} risposta per «{query}»', other: '{n} risposte per «{query}»' },
    /** Below a list that is cut: `{n}` are shown. */
    refine: {
      one: 'Qui vedi la prima. Aggiungi una parola per restringere la ricerca.',
      other: 'Qui vedi le prime {n}. Aggiungi una parola per restringere la ricerca.',
    },
    /** Nothing matched `{query}`, but some answers are near it. */
    nearest: 'Per «{query}» non c’è una risposta precisa. Queste sono le più vicine.',
    /** Nothing at all for `{query}`. */
    none: 'Per «{query}» non abbiamo trovato niente. Prova con altre parole, oppure scegli un argomento.',
    /** A doubtful correction, `{meant}`. */
    meant: 'Forse cercavi «{meant}»?',
    /** The query was this answer's number, `{id}`. */
    number: 'Risposta {id}',
    /** Link to the category most answers belong to, `{category}`. */
    inCategory: 'Altre risposte su {category}',
    /** Link from the pop-up to the search page: all `{n}` answers. */
    all: { one: 'Vedi la risposta nella pagina di ricerca', other: 'Vedi tutte le {n} risposte' },
    /** Above the categories, when nothing was found. */
    browse: 'Scegli un argomento',
    allQuestions: 'Tutte le domande',
    /** The way to a person, which carries the query along. */
    contact: 'Parla con un operatore',
    contactLead: 'Non è quello che cercavi?',
    /** Instead of it, when nothing was found. */
    contactLeadNone: 'Non abbiamo trovato una risposta: te la diamo noi.',
    contactPromise: 'Quello che hai scritto viene con te: non devi ripeterlo.',
    /** Name of the arrow that puts away the list where it takes the whole screen of a telephone. */
    close: 'Chiudi la ricerca',
    /** Shown only when the first download takes long. */
    waiting: 'Un momento…',
    /** A long text was cut to `{n}` characters. */
    cut: 'Il testo era lungo: cerchiamo i primi {n} caratteri.',
    /** In the list below a field: nothing could be downloaded, though there is a connection; or there is none. */
    failedField: 'In questo momento la ricerca non risponde: riproviamo tra poco.',
    offline: 'Sei senza connessione. Appena torna, la ricerca riprende da sola.',
    /** The search page could not download anything. */
    failed: 'In questo momento la ricerca non risponde. Riprova tra poco: intanto trovi tutto qui sotto.',
    /** Opens a box that turns the `/` key off, and the words beside the box. */
    shortcuts: 'Scorciatoie',
    slashKey: 'Premi / per cercare',
  },
  /** Every word a reader meets when voting, with or without script. */
  feedback: {
    /** Heading of the vote. */
    question: 'Questa risposta ti è stata utile?',
    yes: 'Sì',
    no: 'No',
    /** Said after "yes". Nothing more is asked. */
    thanksYes: 'Grazie, ci fa piacere.',
    /** Said after "no", before the reasons. */
    thanksNo: 'Grazie per avercelo detto. Se vuoi, dicci che cosa non ha funzionato.',
    /** Without script: opens the reasons. */
    tellWhy: 'Non ti è stata utile? Dicci perché',
    reasonsLegend: 'Che cosa non va?',
    commentLabel: 'Vuoi aggiungere qualcosa? (facoltativo)',
    /** Not to write personal data. */
    commentHint: 'Non scrivere dati personali: qui non possiamo risponderti.',
    /** `{count}` characters are left. */
    charactersLeft: 'Caratteri rimasti: {count}',
    send: 'Invia',
    thanksComment: 'Grazie: chi cura questa pagina leggerà quello che hai scritto.',
    /** Before the link to a person. */
    needPerson: 'Hai ancora bisogno di aiuto?',
    personLink: 'Parla con un operatore',
  },
  /** The plain pages the collector itself answers to a form that was posted without script. */
  formAnswers: {
    /** Of a message, above the form with what was written. */
    notSentTitle: 'Il messaggio non è ancora partito',
    notTakenTitle: 'Non siamo riusciti a registrare la tua risposta',
    /** The form was not one of ours or incomplete. */
    notTaken: 'Il modulo era incompleto o troppo lungo. Torna indietro e riprova.',
    /** A message whose files could not be read to the end: there are too many, or they are too large. */
    tooLarge:
      'Con i file il messaggio pesa troppo: puoi allegarne {count}, al massimo di {size} MB l’uno. Torna indietro, togli o cambia i file e invia di nuovo.',
    /** Too many in a short time; `{when}` is when there is room again: `in 40 minutes`. */
    tooMany: 'Dalla tua connessione sono arrivati molti invii in poco tempo. Riprova {when}.',
    /** The store is away for the moment. */
    later: 'In questo momento non riusciamo a salvare. Aspetta qualche secondo e riprova.',
    /** Above what they wrote, so that it can be copied. */
    written: 'Questo è ciò che hai scritto:',
    back: 'Torna indietro',
  },
  /** Before the digits that tell an agent what one was reading. */
  phoneCode: 'Al telefono basta questo codice:',
  /** What the automatic answerer says. */
  voice: {
    welcome: 'Aiuto {company}.',
    press: 'Premi {key} per: {what}',
    star: 'asterisco',
    number: 'comporre il numero di una risposta',
    more: 'altre domande',
    start: 'tornare all’inizio',
    person: 'parlare con una persona',
    again: 'riascoltare',
    next: 'la prossima risposta',
    dial: 'Componi il numero della risposta.',
    dialCode: 'Va bene anche il codice che vedi nella pagina dei contatti.',
    unknown: 'Non c’è una risposta con questo numero. Riprova.',
    noInput: 'Non ho sentito niente.',
    noMatch: 'Questo tasto qui non serve.',
    hours: 'Una persona risponde {hours}.',
    write: 'Oppure scrivi a {address}.',
    connect: 'essere messo in contatto',
    connecting: 'Ti passo una persona. Resta in linea.',
    busy: 'Adesso nessuno può rispondere.',
  },
};
