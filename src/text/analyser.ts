import { stripAccents, tokenise, type Token } from './tokens.ts';
import { parseWordForms, parseSynonymGroups } from './word-lists.ts';

/** Analysis rules of one language, each in its own file so that a reader loads only one. */
export interface LanguageRules {
  stem: (word: string) => string;
  /** Function words and question phrases, accents stripped, separated by white space, forms of one word by a slash. */
  stopWords: string;
  /** Built-in synonyms in the format of `parseSynonymGroups`, loaded after the index; default: none. */
  synonyms?: () => Promise<{ synonyms: string }>;
  /** `don't` is one word; default: `l'ordine` is two. */
  joinApostrophes?: boolean;
  /** Splits a text into words. Default: `tokenise`. */
  tokenise?: typeof tokenise;
}

/** A word ready to be looked up. */
export interface Term extends Token {
  /** Stem without accents: the key in the index. */
  term: string;
  isStopWord: boolean;
  parts?: Term[];
}

/** Turns texts of one language into the terms of its index. */
export interface Analyser {
  /** The words of a text in order, with their positions and stems. */
  terms(text: string): Term[];
  /** The same with the parts of codes: all terms to index. */
  keys(text: string): Term[];
  /** A word's key in the index. */
  key(word: string): string;
  isStopWord(word: string): boolean;
  /** Stop words with their keys. */
  stopWords: ReadonlyMap<string, string>;
  /** Synonym groups: one list of equivalent phrases, or two, of which the first means the second. */
  synonyms(): Promise<readonly string[][][]>;
}

/** Words with a digit are codes or figures, which are not stemmed. */
const code = /\p{N}/u;

/** Creates the analyser of a language, the same at build and in the browser. */
export function createAnalyser(rules: LanguageRules): Analyser {
  const stopWords = parseWordForms(rules.stopWords);
  const keys = new Map<string, string>();
  const key = (word: string) => {
    let found = keys.get(word);
    if (found === undefined) {
      const folded = stripAccents(word);
      found =
        stopWords.get(folded) ??
        (code.test(word) || word.length === 1 ? folded : stripAccents(rules.stem(folded)) || folded);
      if (keys.size > 50_000) keys.clear();
      keys.set(word, found);
    }
    return found;
  };
  const isStopWord = (word: string) => stopWords.has(stripAccents(word)) || (word.length === 1 && !code.test(word));
  const termOf = ({ word, start, end, parts }: Token): Term => ({
    word,
    start,
    end,
    term: key(word),
    isStopWord: isStopWord(word),
    ...(parts && { parts: parts.map(termOf) }),
  });
  const terms = (text: string) => (rules.tokenise ?? tokenise)(text, rules.joinApostrophes).map(termOf);
  return {
    key,
    isStopWord,
    stopWords,
    synonyms: async () => parseSynonymGroups((await rules.synonyms?.())?.synonyms ?? ''),
    terms,
    keys: (text) => terms(text).flatMap((term) => [term, ...(term.parts ?? [])]),
  };
}
