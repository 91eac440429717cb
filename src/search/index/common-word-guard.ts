import { createRequire } from 'node:module';
import type { Analyser } from '../../text/analyser.ts';
import { fold } from '../../text/tokens.ts';
import { createVocabulary } from '../query/vocabulary.ts';

/** Where the common words of a language come from, the most frequent first. */
const packages: Record<string, string> = { de: 'de', en: 'en', es: 'es-es', fr: 'fr', it: 'it', pt: 'pt-br' };
/** Rarer ones are no help: names, and slips of the pen that are frequent. */
const mostCommon = 4_000;

const known = new Map<string, readonly string[]>();

/** Common words of a language, accents stripped; none where no list is known. */
export function commonWords(locale: string): readonly string[] {
  const name = packages[locale.split('-')[0] ?? ''];
  if (!name) return [];
  let found = known.get(name);
  if (!found) {
    const { dictionary } = createRequire(import.meta.url)(`@zxcvbn-ts/language-${name}`) as {
      dictionary: Record<string, string[]>;
    };
    const list = dictionary[`commonWords-${name}`] ?? dictionary.commonWords ?? [];
    const words = list.slice(0, mostCommon).map((word) => fold(word.toLowerCase()));
    known.set(name, (found = [...new Set(words)].filter((word) => /^\p{L}{4,}$/u.test(word))));
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
  const vocabulary = createVocabulary(forms, terms, () => 1, analyser, []);
  return words.filter((word) => !vocabulary.holds(word) && !analyser.isStopWord(word) && vocabulary.hasNear(word));
}
