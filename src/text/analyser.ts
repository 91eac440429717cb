import { stripAccents, tokenise, type Token } from './tokens.ts';
import { parseWordForms, parseSynonymGroups } from './word-lists.ts';

/** What analysis must know of one language; each is in its own file so that a reader loads only theirs. */
export interface LanguageRules {
  stem: (word: string) => string;
  /** Function words and question chatter, accents stripped, parted by white space, forms of one word by a slash: they weigh little. */
  stopWords: string;
  /**
   * Phrases that stand for each other in everyday speech, as `groups` reads them; default: none. They come
   * behind the index, with the words that must not be corrected.
   */
  synonyms?: () => Promise<{ synonyms: string }>;
  /** `don't` is one word; default: `l'ordine` is two. */
  joinApostrophes?: boolean;
  /** Text → words, where not as `tokenise` does it. */
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
  /** Text → words in order, with their places and stems. */
  terms(text: string): Term[];
  /** The same and the parts of codes: all that the text can be found by. */
  keys(text: string): Term[];
  /** A word's key in the index. */
  key(word: string): string;
  isStopWord(word: string): boolean;
  /** Words that say little, each with its key. */
  stopWords: ReadonlyMap<string, string>;
  /** Phrases that stand for each other, or in two lists for those of the second. */
  synonyms(): Promise<readonly string[][][]>;
}

/** Words with a digit are codes or figures: no language bends them. */
const code = /\p{N}/u;

/** The analyser of a set of rules: the same at build and in the browser. */
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
