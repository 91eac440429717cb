import { type Problem, startOfFile } from '../problems.ts';
import { nearestWord } from '../readers/nearest.ts';
import type { ContentIndex } from '../model.ts';
import { type ReservedSlug, reservedSlug } from '../reserved-addresses.ts';
import { fileLocale } from './file-places.ts';
import { pageText } from '../fixture.ts';
import { list } from '../messages/entry.ts';
import { defineRule, problem } from '../rule.ts';

const takenBy = {
  number: { it: 'i numeri sono gli indirizzi brevi delle risposte', en: 'numbers are the short addresses of answers' },
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
const takenText = (name: string, language: 'it' | 'en') => takenBy[name as keyof typeof takenBy][language];

export const slugReserved = defineRule<{ slug: string; page: string; language: string }>({
  code: 'P-SLUG-RESERVED',
  messages: {
    it: ({ slug, page, language }) => ({
      what: `Una categoria non può chiamarsi "${slug}" in "${language}": ${takenText(page, 'it')}.`,
      fix: 'Scegli un altro nome per la categoria e per la sua cartella.',
    }),
    en: ({ slug, page, language }) => ({
      what: `A category cannot be called "${slug}" in "${language}": ${takenText(page, 'en')}.`,
      fix: 'Choose another name for the category and its folder.',
    }),
  },
  fixtures: {
    ...Object.fromEntries(
      (
        [
          ['of a page', 'slug: orders', 'slug: ⟦contact⟧'],
          ['of a language', 'ordini', '⟦en⟧'],
          ['of the search page', 'ordini', '⟦cerca⟧'],
          ['of all questions', 'ordini', '⟦tutte⟧'],
          ['of the contact page', 'ordini', '⟦contatti⟧'],
          ['of the page of thanks', 'slug: orders', 'slug: ⟦thanks⟧'],
          ['of a short link', 'ordini', '⟦"404"⟧'],
          ['of the full-text search', 'ordini', '⟦pagefind⟧'],
          ['that votes are sent to', 'ordini', '⟦api⟧'],
        ] as const
      ).map(([address, before, after]) => [
        `a category takes the address ${address}`,
        { swap: { 'categories.yaml': [before, after] }, otherCodes: ['P-FILE-CATEGORY'] },
      ]),
    ),
    'a category takes the address that this site sends votes to': {
      swap: {
        'site.yaml': ['timeZone:', 'collector: { endpoint: /voti/note }\ntimeZone:'],
        'categories.yaml': ['ordini', '⟦voti⟧'],
      },
      otherCodes: ['P-FILE-CATEGORY'],
    },
    'a category without words in a language takes the address of a page there': {
      swap: {
        'categories.yaml': [
          'ordini, title: Ordini, description: Fare e cambiare un ordine. }\n    en: { slug: orders, title: Orders, description: Place and change an order.',
          '⟦contact⟧, title: Ordini, description: Fare e cambiare un ordine.',
        ],
      },
      otherCodes: ['P-FILE-CATEGORY', 'P-FILE-CATEGORY', 'P-TEXT-MISSING'],
    },
  },
});

export const pageAddress = defineRule<{ slug: string; page: string }>({
  code: 'P-PAGE-ADDRESS',
  messages: {
    it: ({ slug, page }) => ({
      what: `Una pagina non può chiamarsi "${slug}": ${takenText(page, 'it')}.`,
      fix: 'Rinomina il file. Se i link usano il nome di prima, scrivi "key:" con quel nome nei dati della pagina.',
    }),
    en: ({ slug, page }) => ({
      what: `A page cannot be called "${slug}": ${takenText(page, 'en')}.`,
      fix: 'Rename the file. If links use the name it had, write "key:" with that name in the data of the page.',
    }),
  },
  fixtures: {
    'a page takes the address of a category': {
      files: { 'pages/it/ordini.mdx': pageText('Ordini', 'key: o'), 'pages/en/o.mdx': pageText('Orders') },
      file: 'pages/it/ordini.mdx',
    },
    'a page takes the address of another page of the site': {
      files: { 'pages/it/contatti.mdx': pageText('Contatti', 'key: c'), 'pages/en/c.mdx': pageText('Contact') },
      file: 'pages/it/contatti.mdx',
    },
  },
});

export const pageKey = defineRule<{ key: string; other: string }>({
  code: 'P-PAGE-KEY',
  messages: {
    it: ({ key, other }) => ({
      what: `La pagina "${key}" in questa lingua c'è già: ${other}`,
      fix: 'Dai a una delle due un altro "key:", o togli un file.',
    }),
    en: ({ key, other }) => ({
      what: `The page "${key}" is already there in this language: ${other}`,
      fix: 'Give one of the two another "key:", or take one file away.',
    }),
  },
  fixtures: {
    'two pages of a language share a key': {
      files: {
        'pages/it/privacy.mdx': pageText('Privacy', 'key: ⟦a⟧'),
        'pages/it/a.mdx': pageText('Dati'),
        'pages/en/a.mdx': pageText('Data'),
      },
    },
  },
});

export const pageTranslation = defineRule<{ key: string; missing: readonly string[]; suggestion: string }>({
  code: 'P-PAGE-TRANSLATION',
  severity: 'warning',
  messages: {
    it: ({ key, missing, suggestion }) => ({
      what: `La pagina "${key}" manca in: ${list(missing)}. Lì i link portano a questa.`,
      fix: `Aggiungi pages/${missing[0]}/…mdx con "key: ${key}" nei dati.${suggestion && ` Se è già "${suggestion}", scrivi "key: ${key}" in quella.`}`,
    }),
    en: ({ key, missing, suggestion }) => ({
      what: `The page "${key}" is missing in: ${list(missing)}. Links there lead to this one.`,
      fix: `Add pages/${missing[0]}/…mdx with "key: ${key}" in its data.${suggestion && ` If "${suggestion}" is it already, write "key: ${key}" in that one.`}`,
    }),
  },
  fixtures: { 'a page has no translation': { files: { 'pages/it/privacy.mdx': pageText('Privacy') } } },
});

/** Text pages with a duplicate or reserved address or key, and missing translations. */
export function pageProblems({ textPages, settings, categoryFolders }: ContentIndex): Problem[] {
  const { locales, defaultLocale, site } = settings;
  const found: Problem[] = [];
  const byKey = Map.groupBy(textPages, ({ key }) => key);
  for (const page of textPages) {
    const { file, locale, slug, key, places } = page;
    if (site && !locales.includes(locale)) {
      found.push(problem(fileLocale, [file, startOfFile], { folder: locale, allowed: locales }));
      continue;
    }
    const taken = categoryFolders(locale).includes(slug) ? 'category' : reservedSlug(slug, locale, settings);
    if (taken) found.push(problem(pageAddress, [file, startOfFile], { slug, page: taken }));
    const same = byKey.get(key) ?? [];
    const [first] = same.filter((one) => one.locale === locale);
    if (first && first !== page)
      found.push(problem(pageKey, [file, places.key ?? startOfFile], { key, other: first.file }));
    const own = same.find((one) => one.locale === defaultLocale) ?? same[0];
    const missing = locales.filter((one) => !same.some((other) => other.locale === one));
    if (own === page && missing.length > 0) {
      const near = textPages.filter((one) => missing.includes(one.locale) && (byKey.get(one.key)?.length ?? 0) === 1);
      const suggestion = nearestWord(
        key,
        near.map((one) => one.key),
      );
      found.push(problem(pageTranslation, [file, startOfFile], { key, missing, suggestion }));
    }
  }
  return found;
}
