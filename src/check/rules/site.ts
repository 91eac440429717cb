import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const siteLocale = defineRule<{ locale: string; allowed: readonly string[] }>({
  code: 'P-SITE-LOCALE',
  messages: {
    it: ({ locale, allowed }) => ({
      what: `La lingua principale "${locale}" non è tra le lingue del sito.`,
      fix: `Scegline una tra: ${list(allowed)}, o aggiungila a "locales".`,
    }),
    en: ({ locale, allowed }) => ({
      what: `The default language "${locale}" is not among the languages of the site.`,
      fix: `Choose one of: ${list(allowed)}, or add it to "locales".`,
    }),
  },
  fixtures: {
    'the default language is not a language of the site': {
      swap: { 'site.yaml': ['defaultLocale: it', 'defaultLocale: ⟦de⟧'] },
      otherCodes: ['P-LINK-BROKEN'],
    },
  },
});

export const siteBase = defineRule<{ path: string; suggestion: string }>({
  code: 'P-SITE-BASE',
  messages: {
    it: ({ path, suggestion }) => ({
      what: `L'indirizzo del sito ha nel percorso (${path}) segni che non tutti i server scrivono allo stesso modo.`,
      fix: `Usa lettere senza accenti, cifre e trattini, per esempio ${suggestion}`,
    }),
    en: ({ path, suggestion }) => ({
      what: `The path of the site's address (${path}) has signs that not every server writes alike.`,
      fix: `Use letters without accents, digits and hyphens, for example ${suggestion}`,
    }),
  },
  fixtures: {
    'the base path has other letters': {
      swap: { 'site.yaml': ['.example/\ncompany', '.example/più/\ncompany'] },
      at: '4:6-4:40',
    },
    'the base path has a space': {
      swap: { 'site.yaml': ['.example/\ncompany', '.example/Aiuto%20clienti/\ncompany'] },
      at: '4:6-4:52',
    },
  },
});

export const siteDictionary = defineRule<{ locale: string; allowed: readonly string[] }>({
  code: 'P-SITE-DICTIONARY',
  messages: {
    it: ({ locale, allowed }) => ({
      what: `Il sito non ha ancora i testi delle pagine in "${locale}".`,
      fix: `Le lingue pronte sono: ${list(allowed)}. Per un'altra scrivi words/${locale}.yaml: i testi da tradurre li stampa "npm run words -- ${locale}".`,
    }),
    en: ({ locale, allowed }) => ({
      what: `The site does not have its page texts in "${locale}" yet.`,
      fix: `The languages ready are: ${list(allowed)}. For another one write words/${locale}.yaml: "npm run words -- ${locale}" prints the texts to translate.`,
    }),
  },
  fixtures: {
    'a language has no dictionary': {
      swap: { 'site.yaml': ['[it, en]', '[it, en, ⟦nl⟧]'] },
      otherCodes: ['P-TRANSLATION-MISSING', 'P-TRANSLATION-MISSING', ...Array<string>(8).fill('P-TEXT-MISSING')],
    },
  },
});

export const siteZone = defineRule<{ zone: string }>({
  code: 'P-SITE-ZONE',
  messages: {
    it: ({ zone }) => ({ what: `Il fuso orario "${zone}" non esiste.`, fix: 'Scrivi un nome come Europe/Rome.' }),
    en: ({ zone }) => ({ what: `There is no time zone "${zone}".`, fix: 'Write a name such as Europe/Rome.' }),
  },
  fixtures: { 'the time zone does not exist': { swap: { 'site.yaml': ['Europe/Rome', '⟦Europe/Roma⟧'] } } },
});

export const sitePattern = defineRule<{ pattern: string }>({
  code: 'P-SITE-PATTERN',
  messages: {
    it: ({ pattern }) => ({
      what: `"${pattern}" non è un'espressione regolare valida.`,
      fix: 'Correggila, per esempio "DSP-?[0-9]{6,8}", o togli la riga.',
    }),
    en: ({ pattern }) => ({
      what: `"${pattern}" is not a valid regular expression.`,
      fix: 'Correct it, for example "DSP-?[0-9]{6,8}", or delete the line.',
    }),
  },
  fixtures: {
    'the pattern of order numbers is broken': {
      swap: { 'site.yaml': ['BT-[0-9]{6}', 'BT-[0-9{6}'] },
      at: '13:14-13:26',
    },
  },
});

export const sitePatternPart = defineRule<{ pattern: string }>({
  code: 'P-SITE-PATTERN-PART',
  messages: {
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
  },
  fixtures: {
    'the pattern of order numbers refers back': { swap: { 'site.yaml': ['"BT-[0-9]{6}"', "⟦'B([0-9])-\\1'⟧"] } },
  },
});

export const sitePatternSlow = defineRule<{ pattern: string }>({
  code: 'P-SITE-PATTERN-SLOW',
  messages: {
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
  },
  fixtures: {
    'a text can keep the pattern ([A-Z0-9]+)+# of order numbers busy': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"([A-Z0-9]+)+#"⟧'] },
    },
    'a text can keep the pattern (x+x+)+y of order numbers busy': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"(x+x+)+y"⟧'] },
    },
    'a text can keep the pattern [A-Z]+[0-9]*[A-Z]+# of order numbers busy': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"[A-Z]+[0-9]*[A-Z]+#"⟧'] },
    },
    'a text can keep the pattern .*# of order numbers busy': { swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦".*#"⟧'] } },
  },
});

export const sitePatternEmpty = defineRule<{ pattern: string }>({
  code: 'P-SITE-PATTERN-EMPTY',
  messages: {
    it: ({ pattern }) => ({
      what: `"${pattern}" trova un numero d'ordine anche dove non ce n'è.`,
      why: 'Nei commenti dei lettori coprirebbe ogni parola.',
      fix: 'Scrivi ciò che ha ogni numero, lettere e cifre, per esempio "DSP-?[0-9]{6,8}".',
    }),
    en: ({ pattern }) => ({
      what: `"${pattern}" finds an order number where there is none.`,
      why: 'In the comments of readers it would cover every word.',
      fix: 'Write what every number has, letters and digits, for example "DSP-?[0-9]{6,8}".',
    }),
  },
  fixtures: {
    'the pattern "[0-9]*" of order numbers finds one everywhere': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"[0-9]*"⟧'] },
    },
    'the pattern "BT|" of order numbers finds one everywhere': { swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"BT|"⟧'] } },
    'the pattern "\\\\w{4,}" of order numbers finds one in plain words': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"\\\\w{4,}"⟧'] },
    },
    'the pattern "\\\\b" of order numbers finds one everywhere': {
      swap: { 'site.yaml': ['"BT-[0-9]{6}"', '⟦"\\\\b"⟧'] },
    },
  },
});

export const settingDuplicate = defineRule<{ key: string; value: string; line: number }>({
  code: 'P-SETTING-DUPLICATE',
  messages: {
    it: ({ key, value, line }) => ({
      what: `"${value}" c'è già come "${key}", alla riga ${line}.`,
      fix: 'Ognuno deve essere diverso: cambia uno dei due.',
    }),
    en: ({ key, value, line }) => ({
      what: `"${value}" is already there as "${key}", on line ${line}.`,
      fix: 'Each must be different: change one of the two.',
    }),
  },
  fixtures: {
    'two channels share an id': { swap: { 'channels.yaml': ['id: form', 'id: ⟦phone⟧'] } },
    'a category without words in a language has the slug of another one there': {
      swap: {
        'categories.yaml': [
          'orders, title: Orders, description: Place and change an order. }\n- id: delivery\n  icon: truck\n  text:\n    it: { slug: consegna, title: Consegna, description: "Costi, orari e ritardi." }\n    en: { slug: delivery, title: Delivery, description: "Costs, times and delays."',
          'consegna, title: Orders, description: Place and change an order. }\n- id: delivery\n  text:\n    it: { slug: ⟦consegna⟧, title: Consegna, description: "Costi, orari e ritardi."',
        ],
      },
      otherCodes: ['P-FILE-CATEGORY', 'P-FILE-CATEGORY', 'P-TEXT-MISSING'],
    },
    'two notices have one name': {
      files: { 'notices.yaml': '- { id: a, text: { it: A, en: A }, from: 2026-11-20, until: 2026-12-01 }\n'.repeat(2) },
      at: '2:9-2:10',
    },
    'the home page leads with an answer twice': { site: 'featured: [1001, ⟦1001⟧]' },
  },
});
