import type { LanguageRules } from '../analyser.ts';
import { tokenise, type Token } from '../tokens.ts';

/** Scripts without spaces between words. */
const unspacedScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const scriptRun = new RegExp(`(?:${unspacedScript.source})+|(?:(?!${unspacedScript.source}).)+`, 'gu');

/**
 * Splits text without spaces into bigrams, as Lucene's CJK analyser does, so that any word in it is found. `Intl.Segmenter` depends
 * on dictionaries that differ between browsers and the build.
 */
function pairsOf(token: Token): Token[] {
  if (!unspacedScript.test(token.word) || token.word.length !== token.end - token.start) return [token];
  return [...token.word.matchAll(scriptRun)].flatMap(({ 0: part, index }): Token[] => {
    const start = token.start + index;
    const letters = [...part.matchAll(/\P{M}\p{M}*/gu)];
    if (letters.length < 2 || !unspacedScript.test(part)) return [{ word: part, start, end: start + part.length }];
    return letters.slice(1).map(({ 0: letter, index: at }, n) => {
      const [{ 0: before, index: from }] = letters.slice(n) as [RegExpExecArray];
      return { word: before + letter, start: start + from, end: start + at + letter.length };
    });
  });
}

/** For languages without rules: whole words, or bigrams in scripts without spaces. */
export const rules: LanguageRules = {
  stem: (word) => word,
  stopWords: '',
  tokenise: (text) => tokenise(text).flatMap(pairsOf),
};
