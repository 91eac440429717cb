import type { LanguageRules } from '../analyser.ts';
import { tokenise, type Token } from '../tokens.ts';

/** Scripts that put no space between words. */
const unspacedScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const scriptRun = new RegExp(`(?:${unspacedScript.source})+|(?:(?!${unspacedScript.source}).)+`, 'gu');

/**
 * A run of letters without spaces becomes its pairs of neighbours, as Lucene's CJK analyser does: whatever the words in it
 * are, they are found. `Intl.Segmenter` would cut where its dictionary says, which differs between browsers and the build.
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

/** A language without rules is searched by whole words, or, where they are not parted, by pairs of letters. */
export const rules: LanguageRules = {
  stem: (word) => word,
  stopWords: '',
  tokenise: (text) => tokenise(text).flatMap(pairsOf),
};
