import { createRequire } from 'node:module';
import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';
import { maxEdits } from '../query/vocabulary.ts';
import { nearWords } from './near-words.ts';
import { memoize } from '../../memoize.ts';

/** Sources of word lists, the most frequent words first. */
const listPackages: Record<string, string> = { de: 'de', en: 'en', es: 'es-es', fr: 'fr', it: 'it', pt: 'pt-br' };
/** Number of words of a list that are common. */
const maxCommonWords = 4_000;
/** Number of words of each list that count by themselves; rarer ones, which may be names or frequent misspellings, must be in both. */
const maxWordsPerList = 20_000;

/** Common words, which are never corrected, and rarer ones, which may be corrected but without "did you mean". */
export interface LanguageWords {
  common: readonly string[];
  rare: readonly string[];
}

/** The word lists of a language, accents stripped; empty where there is none. */
export function wordsOfLanguage(locale: string): LanguageWords {
  const name = listPackages[locale.split('-')[0] ?? ''];
  return name ? readWords(name) : { common: [], rare: [] };
}

const readWords = memoize((name: string): LanguageWords => {
  const { dictionary } = createRequire(import.meta.url)(`@zxcvbn-ts/language-${name}`) as {
    dictionary: Record<string, string[]>;
  };
  const wordsOf = (list: string) =>
    (dictionary[`${list}-${name}`] ?? dictionary[list] ?? []).map((word) => stripAccents(word.toLowerCase()));
  const written = wordsOf('wikipedia');
  const isWritten = new Set(written);
  const pick = (words: readonly string[]) => [...new Set(words)].filter((word) => /^\p{L}{4,}$/u.test(word));
  const listed = wordsOf('commonWords');
  const common = pick(listed.slice(0, maxCommonWords));
  const isCommon = new Set(common);
  const inBoth = listed.slice(maxWordsPerList).filter((word) => isWritten.has(word));
  const known = [...listed.slice(maxCommonWords, maxWordsPerList), ...written.slice(0, maxWordsPerList), ...inBoth];
  const rare = pick(known).filter((word) => !isCommon.has(word));
  return { common, rare };
});

interface KnownWords {
  forms: readonly string[];
  terms: readonly string[];
  analyser: Analyser;
}

export const difference = (words: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
};

/** The words that an index with these words would correct by mistake. */
export function wordsAtRisk(words: readonly string[], { forms, terms, analyser }: KnownWords): string[] {
  const isForm = new Set(forms);
  const isNearForm = nearWords(forms, maxEdits(Infinity));
  const isNearTerm = nearWords(
    terms.filter(({ length }) => length > 2),
    1,
  );
  return words.filter((word) => {
    const most = maxEdits(word.length);
    if (most === 0 || isForm.has(word) || analyser.isStopWord(word)) return false;
    return isNearForm(word, most) || isNearTerm(analyser.key(word), 1);
  });
}
