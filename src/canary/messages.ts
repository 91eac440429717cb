import type { MessageLanguage } from '../check/problems.ts';

/** Messages of `canary`; faults have a problem and a remedy, given what was seen. */
const it = {
  steps: { pages: 'Pagine', channels: 'Canali', search: 'Ricerca', collector: 'Voti e messaggi' },
  noAddress: 'Serve l’indirizzo del sito pubblicato, con https://.',
  badPages: (value: string) => `--pages ${value}: un numero da 2 in su, o all.`,
  visited: (count: number) => `${count} pagine e file rispondono come devono`,
  followed: (count: number) => `${count} canali raggiungibili`,
  searched: (count: number) => `${count} domande trovano la loro risposta`,
  sent: (count: number): string =>
    count === 1 ? 'il voto è arrivato ed è stato salvato' : 'un voto e un messaggio sono arrivati e sono stati salvati',
  notSent: 'saltato: niente è stato inviato',
  found: (faults: number) => (faults === 1 ? '1 problema' : `${faults} problemi`),
  fine: 'Tutto funziona.',
  failed: (faults: number) => (faults === 1 ? '1 problema da risolvere.' : `${faults} problemi da risolvere.`),
  faults: {
    'no-answer': (seen: string) => ({
      problem: `nessuna risposta (${seen})`,
      remedy: 'Controlla che l’indirizzo sia giusto, che il dominio porti all’host e che l’host sia acceso.',
    }),
    status: (seen: string) => ({ problem: `risponde ${seen}`, remedy: 'Pubblica di nuovo tutta la cartella dist/.' }),
    type: (seen: string) => ({
      problem: `arriva con il tipo sbagliato: ${seen}`,
      remedy: 'Fai dare all’host il tipo giusto: i file in dist-hosts/ lo dicono già.',
    }),
    'no-sitemap': () => ({
      problem: 'la mappa del sito non elenca nessuna pagina di questo indirizzo',
      remedy: 'Scrivi in site.yaml l’indirizzo vero (url) e pubblica di nuovo.',
    }),
    'other-address': (seen: string) => ({
      problem: `il sito dice di stare a ${seen}`,
      remedy: 'Scrivi in site.yaml questo indirizzo (url), o prova quello.',
    }),
    'not-ours': () => ({
      problem: 'qui c’è un’altra pagina, non una di Prontuario',
      remedy: 'Controlla che cosa pubblica l’host a questo indirizzo, e pubblica di nuovo dist/.',
    }),
    headers: (seen: string) => ({
      problem: `mancano le intestazioni ${seen}`,
      remedy: 'Fai leggere all’host il file _headers, o copia la sua configurazione da dist-hosts/.',
    }),
    worker: (seen: string) => ({
      problem: `il service worker è di un’altra pubblicazione: non conosce ${seen}`,
      remedy: 'Pubblica di nuovo tutta dist/ e svuota la cache di questo file: chi torna vedrebbe pagine vecchie.',
    }),
    'missing-found': (seen: string) => ({
      problem: `una pagina che non esiste risponde ${seen} invece di 404`,
      remedy: 'Fai rispondere all’host 404 con la pagina 404.html.',
    }),
    'missing-kept': (seen: string) => ({
      problem: `la risposta «non esiste» può essere conservata: ${seen}`,
      remedy:
        'Togli Cache-Control dalle risposte 404: chi l’ha vista non troverebbe il file pubblicato un attimo dopo.',
    }),
    'no-contact': () => ({
      problem: 'la pagina dei contatti non mostra nessun canale',
      remedy: 'Controlla content/channels.yaml e pubblica di nuovo.',
    }),
    'channel-link': (seen: string) => ({
      problem: `il link «${seen}» non apre niente`,
      remedy: 'Correggi address del canale in content/channels.yaml.',
    }),
    'channel-away': (seen: string) => ({
      problem: `il canale non risponde: ${seen}`,
      remedy: 'Correggi address in content/channels.yaml, o togli il canale finché non torna.',
    }),
    'channel-hours': (seen: string) => ({
      problem: `gli orari non si leggono (${seen})`,
      remedy: 'Esegui npm run check sui contenuti e pubblica di nuovo.',
    }),
    'channel-closed': () => ({
      problem: 'non apre nei prossimi 60 giorni',
      remedy: 'Correggi hours o holidays in content/channels.yaml, o togli il canale.',
    }),
    'channel-expired': (seen: string) => ({
      problem: `la promessa valeva fino al ${seen}`,
      remedy: 'Verifica orari e promessa, scrivi la data di oggi in verifiedOn e pubblica di nuovo.',
    }),
    index: (seen: string) => ({
      problem: `la ricerca non può leggerlo: ${seen}`,
      remedy: 'Pubblica di nuovo tutta dist/, con _search/ e pagefind/, e lascia i loro tipi come sono.',
    }),
    'not-found': (seen: string) => ({
      problem: `la domanda «${seen}» non trova la sua risposta`,
      remedy: 'Indice e pagine sono di due pubblicazioni diverse: pubblica di nuovo tutto e svuota la cache.',
    }),
    'no-answers': () => ({
      problem: 'nelle pagine visitate non c’è nessuna risposta',
      remedy: 'Prova con --pages all; se non basta, controlla che cosa è stato pubblicato.',
    }),
    'collector-away': (seen: string) => ({
      problem: `nessuna risposta (${seen})`,
      remedy: 'Avvia il collector e controlla che il proxy porti fin lì.',
    }),
    'collector-elsewhere': (seen: string) => ({
      problem: `qui non c’è il collector (${seen})`,
      remedy: 'Fai portare al proxy questo indirizzo al collector, o correggi collector.endpoint in site.yaml.',
    }),
    'collector-origin': (seen: string) => ({
      problem: `rifiuta ciò che viene da questo sito (${seen})`,
      remedy: 'Aggiungi l’origine del sito a collector.origins in site.yaml, o a PRONTUARIO_ORIGINS, e riavvia.',
    }),
    'collector-old': (seen: string) => ({
      problem: `non capisce la prova (${seen})`,
      remedy: 'Il collector è di una versione precedente, o serve un altro sito: aggiornalo e riavvialo.',
    }),
    'collector-busy': (seen: string) => ({
      problem: `ha già ricevuto troppo da qui (${seen})`,
      remedy: 'Prova più di rado: fino a quattro volte all’ora.',
    }),
    'collector-store': (seen: string) => ({
      problem: `non riesce a salvare (${seen})`,
      remedy: 'Guarda /readyz e il registro del collector: spazio su disco, o la banca dati.',
    }),
    'collector-sharing': () => ({
      problem: 'i browser non fanno leggere al sito le sue risposte (CORS)',
      remedy: 'Aggiungi l’origine del sito a collector.origins in site.yaml, e riavvia.',
    }),
  },
};

export type FaultCode = keyof typeof it.faults;

const en: typeof it = {
  steps: { pages: 'Pages', channels: 'Channels', search: 'Search', collector: 'Votes and messages' },
  noAddress: 'The address of the published site is needed, with https://.',
  badPages: (value) => `--pages ${value}: a number from 2 on, or all.`,
  visited: (count) => `${count} pages and files answer as they should`,
  followed: (count) => `${count} channels can be reached`,
  searched: (count) => `${count} questions find their answer`,
  sent: (count) => (count === 1 ? 'the vote arrived and was kept' : 'a vote and a message arrived and were kept'),
  notSent: 'skipped: nothing was sent',
  found: (faults) => (faults === 1 ? '1 problem' : `${faults} problems`),
  fine: 'All works.',
  failed: (faults) => (faults === 1 ? '1 problem to mend.' : `${faults} problems to mend.`),
  faults: {
    'no-answer': (seen) => ({
      problem: `no answer (${seen})`,
      remedy: 'See that the address is right, that the domain leads to the host and that the host runs.',
    }),
    status: (seen) => ({ problem: `answers ${seen}`, remedy: 'Publish the whole folder dist/ again.' }),
    type: (seen) => ({
      problem: `comes with the wrong type: ${seen}`,
      remedy: 'Let the host send the right type: the files in dist-hosts/ say it already.',
    }),
    'no-sitemap': () => ({
      problem: 'the sitemap lists no page of this address',
      remedy: 'Write the real address into site.yaml (url) and publish again.',
    }),
    'other-address': (seen) => ({
      problem: `the site says that it lives at ${seen}`,
      remedy: 'Write this address into site.yaml (url), or try that one.',
    }),
    'not-ours': () => ({
      problem: 'another page stands here, none of Prontuario',
      remedy: 'See what the host publishes at this address, and publish dist/ again.',
    }),
    headers: (seen) => ({
      problem: `comes without ${seen}`,
      remedy: 'Let the host read the file _headers, or copy its settings from dist-hosts/.',
    }),
    worker: (seen) => ({
      problem: `the service worker is of another deploy: it does not know ${seen}`,
      remedy: 'Publish all of dist/ again and empty the cache of this file: who comes back would see old pages.',
    }),
    'missing-found': (seen) => ({
      problem: `a page that is not there answers ${seen}, not 404`,
      remedy: 'Let the host answer 404 with the page 404.html.',
    }),
    'missing-kept': (seen) => ({
      problem: `the answer that it is missing may be kept: ${seen}`,
      remedy:
        'Take Cache-Control off answers with 404: who saw one would miss the file that a deploy brings a second later.',
    }),
    'no-contact': () => ({
      problem: 'the contact page shows no channel',
      remedy: 'Look at content/channels.yaml and publish again.',
    }),
    'channel-link': (seen) => ({
      problem: `the link “${seen}” opens nothing`,
      remedy: 'Correct the address of the channel in content/channels.yaml.',
    }),
    'channel-away': (seen) => ({
      problem: `the channel does not answer: ${seen}`,
      remedy: 'Correct its address in content/channels.yaml, or take the channel out until it is back.',
    }),
    'channel-hours': (seen) => ({
      problem: `its hours cannot be read (${seen})`,
      remedy: 'Run npm run check on the content and publish again.',
    }),
    'channel-closed': () => ({
      problem: 'does not open in the next 60 days',
      remedy: 'Correct hours or holidays in content/channels.yaml, or take the channel out.',
    }),
    'channel-expired': (seen) => ({
      problem: `its promise was good until ${seen}`,
      remedy: 'Make sure of hours and promise, write the day of today into verifiedOn and publish again.',
    }),
    index: (seen) => ({
      problem: `search cannot read it: ${seen}`,
      remedy: 'Publish all of dist/ again, with _search/ and pagefind/, and leave their types as they are.',
    }),
    'not-found': (seen) => ({
      problem: `the question “${seen}” does not find its answer`,
      remedy: 'Index and pages are of two deploys: publish everything again and empty the cache.',
    }),
    'no-answers': () => ({
      problem: 'none of the visited pages shows an answer',
      remedy: 'Try with --pages all; if that does not help, see what was published.',
    }),
    'collector-away': (seen) => ({
      problem: `no answer (${seen})`,
      remedy: 'Start the collector and see that the proxy leads to it.',
    }),
    'collector-elsewhere': (seen) => ({
      problem: `the collector is not here (${seen})`,
      remedy: 'Let the proxy lead this address to the collector, or correct collector.endpoint in site.yaml.',
    }),
    'collector-origin': (seen) => ({
      problem: `refuses what comes from this site (${seen})`,
      remedy: 'Add the origin of the site to collector.origins in site.yaml, or to PRONTUARIO_ORIGINS, and restart it.',
    }),
    'collector-old': (seen) => ({
      problem: `does not understand the trial (${seen})`,
      remedy: 'The collector is of an earlier version, or serves another site: upgrade and restart it.',
    }),
    'collector-busy': (seen) => ({
      problem: `has been sent too much from here (${seen})`,
      remedy: 'Try less often: up to four times an hour.',
    }),
    'collector-store': (seen) => ({
      problem: `cannot keep it (${seen})`,
      remedy: 'Look at /readyz and at the log of the collector: space on the disk, or the database.',
    }),
    'collector-sharing': () => ({
      problem: 'browsers do not let the site read its answers (CORS)',
      remedy: 'Add the origin of the site to collector.origins in site.yaml, and restart it.',
    }),
  },
};

export const canaryWords: Record<MessageLanguage, typeof it> = { it, en };
