import type { ReservedSlug } from '../reserved-addresses.ts';
import { entry, list, maybe, meant } from './entry.ts';

const takenBy = {
  number: {
    it: 'i numeri sono gli indirizzi brevi delle risposte',
    en: 'numbers are the short addresses of answers',
  },
  language: { it: 'lì stanno le pagine di una lingua del sito', en: 'the pages of a language of the site stand there' },
  search: { it: 'lì sta la pagina della ricerca', en: 'the search page stands there' },
  all: { it: 'lì sta la pagina con tutte le domande', en: 'the page with all questions stands there' },
  contact: { it: 'lì sta la pagina dei contatti', en: 'the contact page stands there' },
  thanks: {
    it: 'lì sta la pagina che ringrazia chi ha votato o scritto',
    en: 'the page that thanks readers for a vote or a message stands there',
  },
  triage: { it: 'lì stanno le domande di triage.yaml', en: 'the questions of triage.yaml stand there' },
  desk: { it: 'lì sta il banco degli operatori', en: 'the agents’ desk stands there' },
  service: {
    it: 'a quell’indirizzo il sito riceve i voti, o altri suoi servizi',
    en: 'votes, or other services of the site, are sent to that address',
  },
  folder: { it: 'in quella cartella il sito mette i suoi file', en: 'the site keeps its own files in that folder' },
  category: { it: 'lì sta una categoria', en: 'a category stands there' },
} as const satisfies Record<ReservedSlug | 'category', { it: string; en: string }>;
const taken = (name: string, language: 'it' | 'en') => takenBy[name as keyof typeof takenBy][language];

/** What the settings files must agree on among themselves. */
export const settingsMessages = {
  'P-SITE-LOCALE': entry<{ locale: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ locale, allowed }) => ({
      what: `La lingua principale "${locale}" non è tra le lingue del sito.`,
      fix: `Scegline una tra: ${list(allowed)}, o aggiungila a "locales".`,
    }),
    en: ({ locale, allowed }) => ({
      what: `The default language "${locale}" is not among the languages of the site.`,
      fix: `Choose one of: ${list(allowed)}, or add it to "locales".`,
    }),
  }),
  'P-SITE-BASE': entry<{ path: string; suggestion: string }>({
    severity: 'error',
    it: ({ path, suggestion }) => ({
      what: `L'indirizzo del sito ha nel percorso (${path}) segni che non tutti i server scrivono allo stesso modo.`,
      fix: `Usa lettere senza accenti, cifre e trattini, per esempio ${suggestion}`,
    }),
    en: ({ path, suggestion }) => ({
      what: `The path of the site's address (${path}) has signs that not every server writes alike.`,
      fix: `Use letters without accents, digits and hyphens, for example ${suggestion}`,
    }),
  }),
  'P-SITE-DICTIONARY': entry<{ locale: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ locale, allowed }) => ({
      what: `Il sito non ha ancora i testi delle pagine in "${locale}".`,
      fix: `Le lingue pronte sono: ${list(allowed)}. Per un'altra scrivi words/${locale}.yaml: i testi da tradurre li stampa "npm run words -- ${locale}".`,
    }),
    en: ({ locale, allowed }) => ({
      what: `The site does not have its page texts in "${locale}" yet.`,
      fix: `The languages ready are: ${list(allowed)}. For another one write words/${locale}.yaml: "npm run words -- ${locale}" prints the texts to translate.`,
    }),
  }),
  'P-SITE-ZONE': entry<{ zone: string }>({
    severity: 'error',
    it: ({ zone }) => ({ what: `Il fuso orario "${zone}" non esiste.`, fix: 'Scrivi un nome come Europe/Rome.' }),
    en: ({ zone }) => ({ what: `There is no time zone "${zone}".`, fix: 'Write a name such as Europe/Rome.' }),
  }),
  'P-SITE-LOGO': entry<{ logo: string; suggestion: string }>({
    severity: 'error',
    it: ({ logo, suggestion }) => ({
      what: `Il file del logo non c'è: public${logo}`,
      fix: suggestion
        ? meant.it(suggestion, logo).trim()
        : 'Mettilo lì o correggi il nome. Senza la riga "logo" si vede il nome del sito.',
    }),
    en: ({ logo, suggestion }) => ({
      what: `The file of the logo is not there: public${logo}`,
      fix: suggestion
        ? meant.en(suggestion, logo).trim()
        : 'Put it there or correct its name. Without the line "logo" the name of the site is shown.',
    }),
  }),
  'P-SITE-PATTERN': entry<{ pattern: string }>({
    severity: 'error',
    it: ({ pattern }) => ({
      what: `"${pattern}" non è un'espressione regolare valida.`,
      fix: 'Correggila, per esempio "DSP-?[0-9]{6,8}", o togli la riga.',
    }),
    en: ({ pattern }) => ({
      what: `"${pattern}" is not a valid regular expression.`,
      fix: 'Correct it, for example "DSP-?[0-9]{6,8}", or delete the line.',
    }),
  }),
  'P-SITE-PATTERN-PART': entry<{ pattern: string }>({
    severity: 'error',
    it: ({ pattern }) => ({
      what: `"${pattern}" usa una parte delle espressioni regolari che qui non vale, come \\1 o una ripetizione oltre 80.`,
      why: 'Il server la prova su ogni testo dei lettori: deve restare veloce qualunque cosa scrivano.',
      fix: 'Usa segni, classi e ripetizioni, per esempio "DSP-?[0-9]{6,8}".',
    }),
    en: ({ pattern }) => ({
      what: `"${pattern}" uses a part of regular expressions that does not work here, such as \\1 or more than 80 repetitions.`,
      why: 'The server tries it on every text of readers: it has to stay quick whatever they write.',
      fix: 'Use signs, classes and repetitions, for example "DSP-?[0-9]{6,8}".',
    }),
  }),
  'P-SITE-PATTERN-SLOW': entry<{ pattern: string }>({
    severity: 'error',
    it: ({ pattern }) => ({
      what: `In "${pattern}" una ripetizione si contende gli stessi segni con ciò che la segue: un testo può tenere occupato il server per ore.`,
      why: 'Il server la prova su ogni testo che i lettori mandano, anche su quelli scritti per farlo.',
      fix: 'Togli la ripetizione attorno a un’altra, o metti dietro un segno che non le appartiene: "[A-Z]+-[0-9]+" in luogo di "([A-Z0-9]+-?)+".',
    }),
    en: ({ pattern }) => ({
      what: `In "${pattern}" a repetition and what follows it compete for the same signs: one text can keep the server busy for hours.`,
      why: 'The server tries it on every text that readers send, also on those written to do so.',
      fix: 'Remove the repetition around another, or put a sign behind it that it cannot take itself: "[A-Z]+-[0-9]+" in place of "([A-Z0-9]+-?)+".',
    }),
  }),
  'P-SITE-PATTERN-EMPTY': entry<{ pattern: string }>({
    severity: 'error',
    it: ({ pattern }) => ({
      what: `"${pattern}" trova un numero d'ordine anche dove non c'è niente.`,
      why: 'Nei commenti dei lettori coprirebbe ogni parola.',
      fix: 'Scrivi almeno un segno che c’è sempre, per esempio "DSP-?[0-9]{6,8}", o + al posto di *.',
    }),
    en: ({ pattern }) => ({
      what: `"${pattern}" finds an order number even where there is nothing.`,
      why: 'In the comments of readers it would cover every word.',
      fix: 'Write at least one sign that is always there, for example "DSP-?[0-9]{6,8}", or + in place of *.',
    }),
  }),
  'P-SETTING-DUPLICATE': entry<{ key: string; value: string; line: number }>({
    severity: 'error',
    it: ({ key, value, line }) => ({
      what: `"${value}" c'è già come "${key}", alla riga ${line}.`,
      fix: 'Ognuno deve essere diverso: cambia uno dei due.',
    }),
    en: ({ key, value, line }) => ({
      what: `"${value}" is already there as "${key}", on line ${line}.`,
      fix: 'Each must be different: change one of the two.',
    }),
  }),
  'P-SLUG-RESERVED': entry<{ slug: string; page: string; language: string }>({
    severity: 'error',
    it: ({ slug, page, language }) => ({
      what: `Una categoria non può chiamarsi "${slug}" in "${language}": ${taken(page, 'it')}.`,
      fix: 'Scegli un altro nome per la categoria e per la sua cartella.',
    }),
    en: ({ slug, page, language }) => ({
      what: `A category cannot be called "${slug}" in "${language}": ${taken(page, 'en')}.`,
      fix: 'Choose another name for the category and its folder.',
    }),
  }),
  'P-PAGE-ADDRESS': entry<{ slug: string; page: string }>({
    severity: 'error',
    it: ({ slug, page }) => ({
      what: `Una pagina non può chiamarsi "${slug}": ${taken(page, 'it')}.`,
      fix: 'Rinomina il file. Se i link usano il nome di prima, scrivi "key:" con quel nome nei dati della pagina.',
    }),
    en: ({ slug, page }) => ({
      what: `A page cannot be called "${slug}": ${taken(page, 'en')}.`,
      fix: 'Rename the file. If links use the name it had, write "key:" with that name in the data of the page.',
    }),
  }),
  'P-PAGE-KEY': entry<{ key: string; other: string }>({
    severity: 'error',
    it: ({ key, other }) => ({
      what: `La pagina "${key}" in questa lingua c'è già: ${other}`,
      fix: 'Dai a una delle due un altro "key:", o togli un file.',
    }),
    en: ({ key, other }) => ({
      what: `The page "${key}" is already there in this language: ${other}`,
      fix: 'Give one of the two another "key:", or take one file away.',
    }),
  }),
  'P-PAGE-TRANSLATION': entry<{ key: string; missing: readonly string[]; suggestion: string }>({
    severity: 'warning',
    it: ({ key, missing, suggestion }) => ({
      what: `La pagina "${key}" manca in: ${list(missing)}. Lì i link portano a questa.`,
      fix: `Aggiungi pages/${missing[0]}/…mdx con "key: ${key}" nei dati.${suggestion && ` Se è già "${suggestion}", scrivi "key: ${key}" in quella.`}`,
    }),
    en: ({ key, missing, suggestion }) => ({
      what: `The page "${key}" is missing in: ${list(missing)}. Links there lead to this one.`,
      fix: `Add pages/${missing[0]}/…mdx with "key: ${key}" in its data.${suggestion && ` If "${suggestion}" is it already, write "key: ${key}" in that one.`}`,
    }),
  }),
  'P-SITE-LINK': entry<{ key: string; both: number }>({
    severity: 'error',
    it: ({ key, both }) => ({
      what: both ? `"${key}" ha sia "page" sia "url".` : `"${key}" non dice dove porta.`,
      fix: 'Scrivi una delle due: page: privacy per una pagina di pages/, o url: https://www.esempio.it/',
    }),
    en: ({ key, both }) => ({
      what: both ? `"${key}" has both "page" and "url".` : `"${key}" does not say where it leads.`,
      fix: 'Write one of the two: page: privacy for a page in pages/, or url: https://www.example.com/',
    }),
  }),
  'P-SITE-LABEL': entry<{ key: string }>({
    severity: 'error',
    it: ({ key }) => ({
      what: `Il link "${key}" non ha parole.`,
      fix: 'Aggiungi per esempio: label: { it: Lavora con noi, en: Jobs }',
    }),
    en: ({ key }) => ({
      what: `The link "${key}" has no words.`,
      fix: 'Add for example: label: { it: Lavora con noi, en: Jobs }',
    }),
  }),
  'P-SITE-PAGE': entry<{ page: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ page, suggestion, allowed }) => ({
      what: `Non c'è nessuna pagina "${page}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Le pagine sono: ${list(allowed)}.` : `Scrivila in pages/<lingua>/${page}.mdx.`}`,
    }),
    en: ({ page, suggestion, allowed }) => ({
      what: `There is no page "${page}".`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `The pages are: ${list(allowed)}.` : `Write it in pages/<language>/${page}.mdx.`}`,
    }),
  }),
  'P-TEXT-MISSING': entry<{ key: string; locale: string }>({
    severity: 'warning',
    it: ({ key, locale }) => ({
      what: `In "${key}" manca il testo in "${locale}": si vedrà quello di un'altra lingua.`,
      fix: `Aggiungi ${locale}: …`,
    }),
    en: ({ key, locale }) => ({
      what: `"${key}" has no text in "${locale}": another language will be shown.`,
      fix: `Add ${locale}: …`,
    }),
  }),
  'P-TEXT-LOCALE': entry<{ key: string; locale: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ key, locale, allowed }) => ({
      what: `In "${key}" c'è un testo in "${locale}", che non è una lingua del sito.`,
      fix: `Le lingue sono: ${list(allowed)}. Correggi la sigla o togli la riga.`,
    }),
    en: ({ key, locale, allowed }) => ({
      what: `"${key}" has a text in "${locale}", which is not a language of the site.`,
      fix: `The languages are: ${list(allowed)}. Correct the code or delete the line.`,
    }),
  }),
  'P-CHANNEL-ADDRESS': entry<{ channel: string; kind: string; example: string }>({
    severity: 'error',
    it: ({ channel, kind, example }) => ({
      what: `Il canale "${channel}" (${kind}) non ha un indirizzo valido.`,
      fix: `Scrivi per esempio: address: ${example}`,
    }),
    en: ({ channel, kind, example }) => ({
      what: `The channel "${channel}" (${kind}) has no valid address.`,
      fix: `Write for example: address: ${example}`,
    }),
  }),
  'P-CHANNEL-PHONES': entry<{ channel: string; first: string }>({
    severity: 'error',
    it: ({ channel, first }) => ({
      what: `Il canale "${channel}" ha più di un numero: chi lo tocca ne chiamerebbe uno che non esiste.`,
      fix: `Scrivine uno solo, per esempio address: "${first}". Per l'altro aggiungi un canale, o scrivilo in note.`,
    }),
    en: ({ channel, first }) => ({
      what: `The channel "${channel}" has more than one number: whoever taps it would call one that does not exist.`,
      fix: `Write only one, for example address: "${first}". For the other add a channel, or write it in note.`,
    }),
  }),
  'P-CHANNEL-EXTENSION': entry<{ channel: string; first: string; last: string }>({
    severity: 'error',
    it: ({ channel, first, last }) => ({
      what: `Nel canale "${channel}" non si capisce che cos'è "-${last}" in fondo al numero.`,
      fix: `Se è un interno, scrivi address: "${first} int. ${last}"; se fa parte del numero, togli il trattino; se è un secondo numero, togli "-${last}".`,
    }),
    en: ({ channel, first, last }) => ({
      what: `In the channel "${channel}" it is not clear what "-${last}" at the end of the number is.`,
      fix: `For an extension write address: "${first} ext. ${last}"; if it belongs to the number, leave out the hyphen; if it is a second number, leave out "-${last}".`,
    }),
  }),
  'P-HOURS-ORDER': entry<{ from: string; to: string }>({
    severity: 'error',
    it: ({ from, to }) => ({
      what: `L'orario finisce (${to}) prima di cominciare (${from}).`,
      fix: 'Scambia i due orari. Una fascia può passare la mezzanotte se finisce entro le "06:00"; altrimenti usane due, la prima fino a "24:00".',
    }),
    en: ({ from, to }) => ({
      what: `The hours end (${to}) before they begin (${from}).`,
      fix: 'Swap the two times. Hours may go past midnight when they end by "06:00"; otherwise use two lines, the first until "24:00".',
    }),
  }),
  'P-HOURS-BREAK': entry<{ pause: string; hours: string }>({
    severity: 'error',
    it: ({ pause, hours }) => ({
      what: `La pausa (${pause}) non sta dentro l'orario (${hours}).`,
      fix: 'Scrivi un inizio e una fine che cadano nell’orario, per esempio breaks: [{ from: "13:00", to: "14:00" }]',
    }),
    en: ({ pause, hours }) => ({
      what: `The break (${pause}) is not within the hours (${hours}).`,
      fix: 'Write a start and an end that lie within the hours, for example breaks: [{ from: "13:00", to: "14:00" }]',
    }),
  }),
  'P-CHANNEL-CATEGORY': entry<{ category: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ category, suggestion, allowed }) => ({
      what: `Non c'è nessuna categoria con id "${category}".`,
      fix: `${maybe.it(suggestion)}Le categorie sono: ${list(allowed)}.`,
    }),
    en: ({ category, suggestion, allowed }) => ({
      what: `There is no category with the id "${category}".`,
      fix: `${maybe.en(suggestion)}The categories are: ${list(allowed)}.`,
    }),
  }),
  'P-CHANNEL-STALE': entry<{ channel: string; until: string; days: number }>({
    severity: 'warning',
    strict: true,
    it: ({ channel, until, days }) => ({
      what: `Orari e tempi del canale "${channel}" valevano fino al ${until}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa: il sito non promette più quando rispondete.`,
      fix: 'Controlla che siano ancora giusti e scrivi in verifiedOn la data di oggi.',
    }),
    en: ({ channel, until, days }) => ({
      what: `Hours and reply time of the channel "${channel}" held until ${until}, ${days} ${days === 1 ? 'day' : 'days'} ago: the site no longer promises when you reply.`,
      fix: 'Make sure that they still hold, and write today’s date in verifiedOn.',
    }),
  }),
  'P-HOLIDAY-COUNTRY': entry<{ country: string }>({
    severity: 'error',
    it: ({ country }) => ({
      what: `Dei giorni festivi di "${country}" non sappiamo nulla.`,
      fix: 'Scrivi la sigla del paese in due lettere, per esempio country: IT, oppure togli la riga ed elenca i giorni sotto closed.',
    }),
    en: ({ country }) => ({
      what: `Nothing is known of the public holidays of "${country}".`,
      fix: 'Write the country as two letters, for example country: IT, or take the line away and list the days under closed.',
    }),
  }),
  'P-HOLIDAY-REGION': entry<{ region: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ region, allowed }) => ({
      what: `"${region}" non è una regione con festività proprie.`,
      fix: allowed.length
        ? `Quelle conosciute sono: ${list(allowed)}. Altrimenti togli la riga ed elenca i giorni sotto closed.`
        : 'Togli la riga ed elenca i giorni sotto closed.',
    }),
    en: ({ region, allowed }) => ({
      what: `"${region}" is no region with holidays of its own.`,
      fix: allowed.length
        ? `Those known are: ${list(allowed)}. Otherwise take the line away and list the days under closed.`
        : 'Take the line away and list the days under closed.',
    }),
  }),
  'P-HOLIDAY-OPEN': entry<{ day: string; country: string }>({
    severity: 'warning',
    it: ({ day, country }) => ({
      what: `Il ${day} non è festivo in ${country}: dire che siete aperti non cambia nulla.`,
      fix: 'Correggi la data o togli la riga.',
    }),
    en: ({ day, country }) => ({
      what: `${day} is no public holiday in ${country}: saying that you are there changes nothing.`,
      fix: 'Correct the date or take the line away.',
    }),
  }),
  'P-HOLIDAY-SHORTENED': entry({
    severity: 'error',
    it: () => ({
      what: 'Questo giorno a orario ridotto non dice da quando o fino a quando ci siete.',
      fix: 'Aggiungi from, to o tutti e due, per esempio to: "13:00". Se siete chiusi, sposta il giorno sotto closed.',
    }),
    en: () => ({
      what: 'This day of shorter hours does not say from when or until when you are there.',
      fix: 'Add from, to or both, for example to: "13:00". If you are closed, move the day under closed.',
    }),
  }),
};
