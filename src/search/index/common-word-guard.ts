import { createRequire } from 'node:module';
import type { Analyser } from '../../text/analyser.ts';
import { fold } from '../../text/tokens.ts';
import { maxEdits } from '../query/vocabulary.ts';
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

/** In: words and what an index knows. Out: those it does not hold and would take for a mistake. */
export function atRisk(
  words: readonly string[],
  forms: readonly string[],
  terms: readonly string[],
  analyser: Analyser,
): string[] {
  const held = new Set(forms);
  const isNearForm = nearWords(held);
  const isNearTerm = nearWords(terms.filter(({ length }) => length > 2));
  return words.filter((word) => {
    const most = maxEdits(word.length);
    return (
      most > 0 &&
      !held.has(word) &&
      !analyser.isStopWord(word) &&
      (isNearForm(word, most) || isNearTerm(analyser.key(word), 1))
    );
  });
}
