import { createRequire } from 'node:module';
import type { Analyser } from '../../text/analyser.ts';
import { fold } from '../../text/tokens.ts';
import { maxEdits } from '../query/vocabulary.ts';
import type { BuildCache } from './build-cache.ts';
import { nearWords } from './near-words.ts';

/** Where the words of a language come from, the most frequent first. */
const packages: Record<string, string> = { de: 'de', en: 'en', es: 'es-es', fr: 'fr', it: 'it', pt: 'pt-br' };
/** Rarer ones may be names, and slips of the pen that are frequent: they count where two lists have them. */
const mostCommon = 4_000;

/** Words of a language that no mistake is taken for, and rarer ones, which may be one but are not asked about. */
export interface LanguageWords {
  common: readonly string[];
  rare: readonly string[];
}

const known = new Map<string, LanguageWords>();

/** Words of a language, accents stripped; none where no list is known. */
export function wordsOfLanguage(locale: string): LanguageWords {
  const name = packages[locale.split('-')[0] ?? ''];
  if (!name) return { common: [], rare: [] };
  let found = known.get(name);
  if (!found) {
    const { dictionary } = createRequire(import.meta.url)(`@zxcvbn-ts/language-${name}`) as {
      dictionary: Record<string, string[]>;
    };
    const wordsOf = (list: string) =>
      (dictionary[`${list}-${name}`] ?? dictionary[list] ?? []).map((word) => fold(word.toLowerCase()));
    const written = new Set(wordsOf('wikipedia'));
    const pick = (words: readonly string[]) => [...new Set(words)].filter((word) => /^\p{L}{4,}$/u.test(word));
    const listed = wordsOf('commonWords');
    const common = pick(listed.slice(0, mostCommon));
    const isCommon = new Set(common);
    const rare = pick(listed.slice(mostCommon)).filter((word) => written.has(word) && !isCommon.has(word));
    known.set(name, (found = { common, rare }));
  }
  return found;
}

/** What an index knows. */
interface KnownWords {
  forms: readonly string[];
  terms: readonly string[];
  analyser: Analyser;
}

/** What was found among which forms and terms: of each word the form or the term that it is near to, or neither. */
interface Found {
  forms: readonly string[];
  terms: readonly string[];
  near: [word: string, form?: string | null, term?: string][];
}

export const withoutAll = (words: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
};

/**
 * In: words, what an index knows, and the cache and the key of this result in it. Out: those words that it does not hold and would
 * take for a mistake. A word that was near a form which is still there is so again, and one that was near none is compared with the
 * new forms alone: after an edit a few of ten thousand.
 */
export function atRisk(
  words: readonly string[],
  { forms, terms, analyser }: KnownWords,
  { cache, key }: { cache: BuildCache; key: string },
): string[] {
  const before = JSON.parse(cache.get(key) ?? '{"forms":[],"terms":[],"near":[]}') as Found;
  const known = new Map(before.near.map((found) => [found[0], found]));
  const [isForm, isTerm] = [new Set(forms), new Set(terms)];
  const finder = (own: readonly string[], ownTerms: readonly string[]) => {
    const [nearForm, nearTerm] = [nearWords(own), nearWords(ownTerms.filter(({ length }) => length > 2))];
    return (word: string): Found['near'][number] => {
      const form = nearForm(word, maxEdits(word.length));
      if (form !== undefined) return [word, form];
      const term = nearTerm(analyser.key(word), 1);
      return term === undefined ? [word] : [word, null, term];
    };
  };
  const find = finder(forms, terms);
  const findNew = finder(withoutAll(forms, before.forms), withoutAll(terms, before.terms));
  const near = words
    .filter((word) => maxEdits(word.length) > 0 && !isForm.has(word) && !analyser.isStopWord(word))
    .map((word) => {
      const found = known.get(word);
      if (!found) return find(word);
      const [, form, term] = found;
      if (form ? isForm.has(form) : term !== undefined && isTerm.has(term)) return found;
      return found.length > 1 ? find(word) : findNew(word);
    });
  cache.set(key, JSON.stringify({ forms, terms, near } satisfies Found));
  return near.flatMap((found) => (found.length > 1 ? [found[0]] : []));
}
