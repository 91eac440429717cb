import { triageText } from '../fixture.ts';
import { list } from '../messages/entry.ts';
import { type Article, type ContentIndex, isPublished } from '../model.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { type Place, defineRule, problem } from '../rule.ts';

export const translationMissing = defineRule<{ id: number; language: string }>({
  code: 'P-TRANSLATION-MISSING',
  severity: 'warning',
  messages: {
    it: ({ id, language }) => ({
      what: `La risposta ${id} non c'è in "${language}": il lettore vedrà questa, con un avviso.`,
      fix: `Crea la traduzione: npm run new -- --id ${id} --locale ${language}`,
    }),
    en: ({ id, language }) => ({
      what: `Answer ${id} does not exist in "${language}": readers will see this one, with a notice.`,
      fix: `Create the translation: npm run new -- --id ${id} --locale ${language}`,
    }),
  },
  fixtures: { 'a translation is missing': { files: { enCost: null }, file: 'itCost', at: '2:5-2:9' } },
});

export const translationOld = defineRule<{ id: number; source: string; language: string }>({
  code: 'P-TRANSLATION-OLD',
  severity: 'warning',
  messages: {
    it: ({ id, source, language }) => ({
      what: `L'originale (${source}) è cambiato nel contenuto dopo questa traduzione.`,
      fix: `Confronta i due testi: se è sbagliato l’originale, correggi quello; se no aggiorna la traduzione, poi: npm run translated -- ${id} ${language}`,
    }),
    en: ({ id, source, language }) => ({
      what: `The original (${source}) changed in meaning after this translation was made.`,
      fix: `Compare the two texts: if the original is wrong, correct that one; if not, update the translation, then: npm run translated -- ${id} ${language}`,
    }),
  },
  fixtures: {
    'a translation is older than its source': {
      swap: { enCost: ['---\n\n', 'sourceDigest: ⟦"0123456789abcdef"⟧\n---\n\n'] },
    },
  },
});

export const languageWrong = defineRule<{ expected: string; found: string; part: string }>({
  code: 'P-LANGUAGE-WRONG',
  severity: 'warning',
  messages: {
    it: ({ expected, found, part }) => ({
      what: `Il file è nella cartella "${expected}", ma ${part ? 'questo paragrafo' : 'il testo'} sembra scritto in "${found}".`,
      fix: part ? 'Traducilo, o toglilo.' : `Traduci il testo, o sposta il file in articles/${found}/.`,
    }),
    en: ({ expected, found, part }) => ({
      what: `The file is in the folder "${expected}", but ${part ? 'this paragraph' : 'its text'} seems to be written in "${found}".`,
      fix: part ? 'Translate it, or take it out.' : `Translate the text, or move the file to articles/${found}/.`,
    }),
  },
  fixtures: {
    'the text is in another language': {
      body: 'You can choose the slot that is best for you and for your family when you place the order. We bring the shopping to the door of your home, and you pay for it with the card that you like.',
      at: '12:1-13:1',
    },
    'a paragraph is in another language': {
      body: '⟦You can choose the slot that is best for you and for your family when you place the order. Then you pay for it with the card that you like.⟧\n\nLa consegna arriva nella fascia che scegli. Il corriere suona e ti aspetta per dieci minuti. Se non ci sei, la spesa torna da noi e ti chiamiamo per un altro giorno. Puoi anche scegliere un vicino che la prende per te: scrivi il suo nome nelle note dell’ordine.',
    },
  },
});

export const textMissing = defineRule<{ key: string; locale: string }>({
  code: 'P-TEXT-MISSING',
  severity: 'warning',
  messages: {
    it: ({ key, locale }) => ({
      what: `In "${key}" manca il testo in "${locale}": si vedrà quello di un'altra lingua.`,
      fix: `Aggiungi ${locale}: …`,
    }),
    en: ({ key, locale }) => ({
      what: `"${key}" has no text in "${locale}": another language will be shown.`,
      fix: `Add ${locale}: …`,
    }),
  },
  fixtures: {
    'a triage lacks a language': {
      files: {
        'triage.yaml': triageText({ start: ['answers: [1001]', 'channel: phone'] }).replace(', en: Which?', ''),
      },
      at: '6:7-6:15',
    },
    'the notice of a context lacks a language': {
      files: { 'contexts.yaml': 'checkout:\n  answers: [1001]\n  ⟦notice⟧: { it: Ecco }\n' },
    },
    'a text lacks a language': {
      swap: { 'channels.yaml': ['{ it: Telefono, en: Phone }', '{ it: Telefono }'] },
      at: '4:5-4:10',
    },
    'a notice lacks a language': {
      files: { 'notices.yaml': '- { id: a, ⟦text⟧: { it: Chiusi }, from: 2026-11-20, until: 2026-12-01 }\n' },
    },
  },
});

export const textLocale = defineRule<{ key: string; locale: string; allowed: readonly string[] }>({
  code: 'P-TEXT-LOCALE',
  messages: {
    it: ({ key, locale, allowed }) => ({
      what: `In "${key}" c'è un testo in "${locale}", che non è una lingua del sito.`,
      fix: `Le lingue sono: ${list(allowed)}. Correggi la sigla o togli la riga.`,
    }),
    en: ({ key, locale, allowed }) => ({
      what: `"${key}" has a text in "${locale}", which is not a language of the site.`,
      fix: `The languages are: ${list(allowed)}. Correct the code or delete the line.`,
    }),
  },
  fixtures: {
    'best bets are of a language that the site does not have': {
      files: { 'best-bets.yaml': '⟦fr⟧:\n  bonjour: 1001\n' },
    },
    'searches are put aside in a language that the site does not have': {
      files: { 'insights.yaml': '⟦fr⟧:\n  bonjour: ignore\n' },
    },
    'a text has a language too many': { swap: { 'channels.yaml': ['en: Phone', 'en: Phone, ⟦fr⟧: Tel'] } },
  },
});

/** `current`: made from the source as it is now. `unknown`: it has no `sourceDigest`. */
export type TranslationState = 'missing' | 'old' | 'unknown' | 'current';

export interface Translation {
  id: number;
  source: Article;
  locale: string;
  article: Article | undefined;
  state: TranslationState;
}

/** The state of every translation the site should have, by number, then language. */
export function translations({ byId, settings }: ContentIndex): Translation[] {
  const { locales, defaultLocale } = settings;
  return [...byId]
    .sort(([a], [b]) => a - b)
    .flatMap(([id, articles]) => {
      const source = articles.find((one) => one.locale === defaultLocale) ?? articles[0];
      if (!source || !isPublished(source)) return [];
      return locales
        .filter((locale) => locale !== source.locale)
        .map((locale): Translation => {
          const article = articles.find((one) => one.locale === locale);
          const { sourceDigest } = article?.front ?? {};
          const state = !article
            ? 'missing'
            : !sourceDigest
              ? 'unknown'
              : sourceDigest === source.digest
                ? 'current'
                : 'old';
          return { id, source, locale, article, state };
        });
    });
}

export function translationProblems(contentIndex: ContentIndex): Problem[] {
  const unsure = unsureLanguages(contentIndex);
  return translations(contentIndex).flatMap(({ id, source, locale, article, state }) => {
    if (state === 'missing')
      return unsure.has(locale)
        ? []
        : [problem(translationMissing, [source.file, source.places.id ?? startOfFile], { id, language: locale })];
    if (state !== 'old' || !article || unsure.has(locale) || source.problems.some((one) => one.severity === 'error'))
      return [];
    const range = article.places.sourceDigest ?? startOfFile;
    const place: Place = [article.file, range, { file: source.file, line: 1, column: 1 }];
    return [problem(translationOld, place, { id, source: source.file, language: locale })];
  });
}

/** Languages in which some file's number is missing or duplicate, so that it is unknown what it translates. */
function unsureLanguages({ articles, byId }: ContentIndex): Set<string> {
  const unsure = new Set(articles.filter((one) => one.front.id === undefined).map((one) => one.locale));
  for (const all of byId.values())
    for (const [index, one] of all.entries())
      if (all.findIndex((other) => other.locale === one.locale) !== index) unsure.add(one.locale);
  return unsure;
}
