import { fold, tokenise, type Token } from './tokens.ts';
import { groups, words } from './words.ts';

/** What analysis must know of one language; each stands in its own file so that a reader loads only theirs. */
export interface LanguageRules {
  stem: (word: string) => string;
  /** Function words and question chatter, accents stripped, parted by white space: they weigh little. */
  weak: string;
  /** Phrases that stand for each other in everyday speech, parted by commas, a group a line; default: none. */
  alike?: string;
  /** `don't` is one word; default: `l'ordine` is two. */
  joinApostrophes?: boolean;
}

/** A word ready to be looked up. */
export interface Term extends Token {
  /** Stem without accents: the key in the index. */
  term: string;
  weak: boolean;
}

export interface Analyser {
  /** Text → words in order, with their places and stems. */
  terms(text: string): Term[];
  /** A word's key in the index. */
  key(word: string): string;
  isWeak(word: string): boolean;
  weakWords: ReadonlySet<string>;
  alike: readonly string[][];
}

/** A language without rules is searched by whole words. */
export const plainRules: LanguageRules = { stem: (word) => word, weak: '' };

/** Words with a digit are codes or figures: no language bends them. */
const code = /\p{N}/u;

/** The analyser of a set of rules: the same at build and in the browser. */
export function createAnalyser(rules: LanguageRules): Analyser {
  const keys = new Map<string, string>();
  const key = (word: string) => {
    let found = keys.get(word);
    if (found === undefined) {
      found = code.test(word) ? fold(word) : fold(rules.stem(fold(word))) || fold(word);
      if (keys.size > 50_000) keys.clear();
      keys.set(word, found);
    }
    return found;
  };
  const weakWords = words(rules.weak);
  const isWeak = (word: string) => weakWords.has(fold(word)) || (word.length === 1 && !code.test(word));
  return {
    key,
    isWeak,
    weakWords,
    alike: groups(rules.alike ?? ''),
    terms: (text) =>
      tokenise(text, rules.joinApostrophes).map((token) => ({
        ...token,
        term: isWeak(token.word) ? fold(token.word) : key(token.word),
        weak: isWeak(token.word),
      })),
  };
}
