import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';

/** A synonym rule: phrases that also mean other phrases. With one list, each means all the others. */
export type SynonymRule = [from: string[], to?: string[]];

interface Entry {
  /** Keys of the phrase, in order. */
  phrase: string[];
  /** Keys of each phrase it also means. */
  means: string[][];
}

export interface SynonymMatch {
  /** First word of the phrase, and its number of words. */
  at: number;
  length: number;
  means: string[][];
}

export interface SynonymFinder {
  /** In: the keys of the query's words in order. */
  match(keys: readonly string[]): SynonymMatch[];
  words: ReadonlySet<string>;
}

const builtinFinders = new WeakMap<Analyser, Promise<SynonymFinder>>();

/** A finder without rules. */
export const noSynonyms: SynonymFinder = { match: () => [], words: new Set() };

/** The built-in synonyms of a language, loaded and prepared once; none when they cannot be loaded. */
export function builtinSynonymsOf(analyser: Analyser): Promise<SynonymFinder> {
  let found = builtinFinders.get(analyser);
  if (!found) {
    const load = async () => createSynonyms((await analyser.synonyms()) as SynonymRule[], analyser);
    found = load().catch(() => (builtinFinders.delete(analyser), noSynonyms));
    builtinFinders.set(analyser, found);
  }
  return found;
}

export function createSynonyms(rules: readonly SynonymRule[], analyser: Analyser): SynonymFinder {
  const keysOf = (phrase: string) => analyser.terms(phrase).map(({ term }) => term);
  const words = new Set<string>();
  const byFirst = new Map<string, Entry[]>();
  for (const [from, to = from] of rules)
    for (const source of from) {
      const found = analyser.terms(source);
      for (const { word } of found) words.add(stripAccents(word));
      const phrase = found.map(({ term }) => term);
      const means = to.filter((target) => target !== source).map(keysOf);
      const [first] = phrase;
      if (first === undefined || means.length === 0) continue;
      const entries = byFirst.get(first) ?? [];
      entries.push({ phrase, means });
      byFirst.set(first, entries);
    }
  return {
    words,
    match: (keys) =>
      keys.flatMap((key, at) =>
        (byFirst.get(key) ?? [])
          .filter(({ phrase }) => phrase.every((part, offset) => keys[at + offset] === part))
          .map(({ phrase, means }) => ({ at, length: phrase.length, means })),
      ),
  };
}
