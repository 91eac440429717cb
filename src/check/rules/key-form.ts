import { defineRule } from '../rule.ts';

const rules = {
  slug: {
    it: 'lettere minuscole senza accenti, cifre e trattini singoli',
    en: 'lower-case letters without accents, digits and single hyphens',
  },
  localeCode: {
    it: 'la sigla di una lingua, come it, en, pt-BR o zh-Hant',
    en: 'a language code such as it, en, pt-BR or zh-Hant',
  },
  clockTime: { it: 'un orario tra virgolette, come "08:00"', en: 'a time in quotes, such as "08:00"' },
  moment: {
    it: 'un giorno che esiste, da solo o con un orario, come 2026-12-24 o 2026-12-24 18:00',
    en: 'a day that exists, alone or with a time, such as 2026-12-24 or 2026-12-24 18:00',
  },
  factName: {
    it: 'due o più parole minuscole unite da punti, come delivery.fee',
    en: 'two or more lower-case words joined by dots, such as delivery.fee',
  },
  fontFile: {
    it: 'un file di public/ che finisce con .woff2, come /fonts/testo.woff2',
    en: 'a file of public/ that ends in .woff2, such as /fonts/text.woff2',
  },
  sitePath: {
    it: 'un indirizzo del sito che comincia con /, senza spazi, #, ? o "..", come /consegna/tempi/',
    en: 'a path on the site that starts with /, without spaces, #, ? or "..", such as /consegna/tempi/',
  },
  oldPath: {
    it: 'un indirizzo del sito come /consegna/tempi/ o /faq/tempi.html: comincia con /, è più corto di 700 segni, non ha #, ?, *, :, \\ né "..", e gli spazi si scrivono %20',
    en: 'an address of the site such as /delivery/times/ or /faq/times.html: it starts with /, is shorter than 700 signs, has no #, ?, *, :, \\ or "..", and spaces are written %20',
  },
  digest: {
    it: 'sedici cifre scritte da "npm run translated": non va scritto a mano',
    en: 'sixteen digits written by "npm run translated": not to be typed by hand',
  },
  colour: { it: 'un colore tra virgolette, come "#8a3b12"', en: 'a colour in quotes, such as "#8a3b12"' },
  origin: {
    it: 'un sito solo, senza pagina: https://statistiche.esempio.it, o https://*.esempio.it per tutti i suoi',
    en: 'one site without a page: https://statistics.example.com, or https://*.example.com for all of its own',
  },
  url: { it: 'un indirizzo completo che comincia con https://', en: 'a full address that starts with https://' },
  pagePattern: {
    it: 'l’indirizzo completo delle pagine, dove * sta per qualsiasi cosa, senza ? e #: https://www.esempio.it/cassa/*',
    en: 'the full address of the pages, where * stands for anything, without ? and #: https://www.example.com/checkout/*',
  },
  country: { it: 'la sigla di un Paese, come IT', en: 'a country code such as IT' },
  host: {
    it: 'il nome di un sito, senza https:// né pagina: video.esempio.it',
    en: 'the name of a site, without https:// or page: video.example.com',
  },
  appLink: {
    it: 'l’indirizzo di una schermata dell’app, come negozio://ordini',
    en: 'the address of a screen of the app, such as shop://orders',
  },
  currency: { it: 'la sigla di una moneta, come EUR', en: 'a currency code such as EUR' },
  endpoint: {
    it: 'un indirizzo del sito come /api/notes, o uno completo come https://voti.esempio.it/api/notes, senza ; né altri segni',
    en: 'an address of the site such as /api/notes, or a full one such as https://votes.example.com/api/notes, without ; or other signs',
  },
  answerNumber: { it: 'il numero di una risposta, come "1042"', en: 'the number of an answer, such as "1042"' },
  ownerAddress: {
    it: 'un’e-mail come clienti@esempio.it, o l’indirizzo completo di un webhook, che comincia con https://',
    en: 'an e-mail address such as clients@example.com, or the full address of a webhook, which starts with https://',
  },
  editPath: { it: 'un indirizzo che contiene {path}', en: 'an address that contains {path}' },
  other: { it: 'un’altra forma', en: 'another form' },
} as const;
export type KeyRule = keyof typeof rules;
const rule = (name: string, language: 'it' | 'en') => rules[name as KeyRule][language];

export const keyForm = defineRule<{ key: string; value: string; rule: string }>({
  code: 'P-KEY-FORM',
  messages: {
    it: ({ key, value, rule: name }) => ({
      what: `"${value}" non ha la forma giusta per "${key}".`,
      fix: `Serve ${rule(name, 'it')}.`,
    }),
    en: ({ key, value, rule: name }) => ({
      what: `"${value}" does not have the right form for "${key}".`,
      fix: `It must be ${rule(name, 'en')}.`,
    }),
  },
  fixtures: {
    'votes are sent to //evil.example/notes': { site: 'collector: { endpoint: ⟦"//evil.example/notes"⟧ }' },
    'votes are sent to /.//evil.example/notes': { site: 'collector: { endpoint: ⟦"/.//evil.example/notes"⟧ }' },
    'votes are sent to /%2e%2e//evil.example/notes': {
      site: 'collector: { endpoint: ⟦"/%2e%2e//evil.example/notes"⟧ }',
    },
    'votes are sent to /notes/../..//evil.example': { site: 'collector: { endpoint: ⟦"/notes/../..//evil.example"⟧ }' },
    'votes are sent to https://a.example;x/n': { site: 'collector: { endpoint: ⟦"https://a.example;x/n"⟧ }' },
    'votes are sent to https://user@a.example/n': { site: 'collector: { endpoint: ⟦"https://user@a.example/n"⟧ }' },
    'votes are sent to /api;x': { site: 'collector: { endpoint: ⟦"/api;x"⟧ }' },
    "the site's address is more than a place: user:password@a.example/": {
      swap: { 'site.yaml': ['aiuto.bottega.example', 'user:password@a.example'] },
      at: '4:6-4:38',
    },
    "the site's address is more than a place: a.example/?x=1": {
      swap: { 'site.yaml': ['aiuto.bottega.example/', 'a.example/?x=1'] },
      at: '4:6-4:28',
    },
    "the site's address is more than a place: a.example/#x": {
      swap: { 'site.yaml': ['aiuto.bottega.example/', 'a.example/#x'] },
      at: '4:6-4:26',
    },
    "the site's address would end a policy": {
      swap: { 'site.yaml': ['aiuto.bottega.example', "a.example;x'"] },
      at: '4:6-4:27',
    },
    'an old address has a space': { front: 'redirectFrom: [⟦"/vecchio indirizzo/"⟧]', fix: '"/vecchio%20indirizzo/"' },
    'the old address /vecchio/* stands for many': { front: 'redirectFrom: [⟦"/vecchio/*"⟧]' },
    'the old address /vecchio/:nome/ stands for many': { front: 'redirectFrom: [⟦"/vecchio/:nome/"⟧]' },
    'the old address /a%00b/ cannot be a file': { front: 'redirectFrom: [⟦"/a%00b/"⟧]' },
    'the old address /..%2fetc/ cannot be a file': { front: 'redirectFrom: [⟦"/..%2fetc/"⟧]' },
    'the old address /100%/ cannot be a file': { front: 'redirectFrom: [⟦"/100%/"⟧]' },
    'the old address /a//b/ cannot be a file': { front: 'redirectFrom: [⟦"/a//b/"⟧]', fix: '"/a/b/"' },
    'the old address /.git/x/ cannot be a file': { front: 'redirectFrom: [⟦"/.git/x/"⟧]' },
    'the old address /aaaaaaaaaaa cannot be a file': { front: `redirectFrom: [⟦"/${'a'.repeat(300)}/"⟧]` },
    'an old address leads out of the site': { front: 'redirectFrom: [⟦/../privato/⟧]' },
    'a category starts like a folder of the site': {
      swap: { 'categories.yaml': ['slug: orders', 'slug: ⟦_orders⟧'] },
      fix: 'orders',
    },
    'a notice begins on a day that is none': {
      files: {
        'notices.yaml': '- { id: a, text: { it: Chiusi, en: Closed }, from: ⟦2026-02-30⟧, until: 2026-12-01 }\n',
      },
    },
    'a font is of another kind': { site: 'theme: { font: { file: ⟦/fonts/a.ttf⟧ } }' },
    'an address of a page cannot be one': {
      files: { 'words/en.yaml': 'paths:\n  search: ⟦Find it!⟧\n' },
      fix: 'find-it',
    },
    'the page of an owner goes to no address': { site: 'owners: { Assistenza: ⟦assistenza.bottega.example⟧ }' },
    'a context has a name with spaces': { files: { 'contexts.yaml': '⟦Cassa vuota!⟧: { answers: [1001] }\n' } },
    'the pages of a context have no scheme': {
      files: { 'contexts.yaml': 'cassa: { answers: [1001], urls: [⟦www.bottega.example/cassa/*⟧] }\n' },
    },
    'the widget may stand anywhere': { site: 'widget: { origins: [⟦"*"⟧] }' },
    "the site's address has no scheme": {
      swap: { 'site.yaml': ['https://aiuto.bottega.example/', 'aiuto.bottega.example'] },
      at: '4:6-4:27',
    },
    'an origin is every site': { site: 'origins: { script: [⟦"https://*"⟧] }' },
    'an origin is a whole ending': { site: 'origins: { img: [⟦"https://*.com"⟧] }' },
    'an origin is not safe': { site: 'origins: { script: [⟦"\'unsafe-inline\'"⟧] }' },
    'an origin is not encrypted': { site: 'origins: { connect: [⟦"http://a.example"⟧] }' },
  },
});
