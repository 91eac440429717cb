import type { Speller } from './hunspell.ts';

/** Longer words get no suggestions: they are keys, codes or addresses. The longest Italian word in use has 29 letters. */
export const maxSuggestedLength = 40;

/** Maximum number of suggestions for a word. */
const maxSuggestions = 3;

/** Approximate size of an alphabet, so that the cost of suggestions is known before a dictionary is loaded. */
const assumedAlphabetSize = 34;

/** The number of words at edit distance 1, each of which suggestions look up. */
export const lookupsFor = ({ length }: string): number =>
  length > maxSuggestedLength ? 0 : assumedAlphabetSize * (2 * length + 1) + 2 * length - 1;

/** Cached suggestions by language and word. */
export interface KnownSuggestions {
  get(key: string): readonly string[] | undefined;
  set(key: string, suggestions: readonly string[]): unknown;
}

/** The correct words at edit distance 1, neighbours swapped included, likeliest first; none for too long a word. */
export function suggest(word: string, { isCorrect, letters }: Speller): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length > maxSuggestedLength) return [];
  const found = new Set<string>();
  for (const candidate of edits(lower, letters)) if (isCorrect(candidate)) found.add(candidate);
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const ranked = [...found].sort(
    (a, b) =>
      Number(plain(b) === plain(lower)) - Number(plain(a) === plain(lower)) ||
      Math.abs(a.length - lower.length) - Math.abs(b.length - lower.length) ||
      // A missing letter is more common than an extra one.
      b.length - a.length,
  );
  const capital = word.charAt(0) !== lower.charAt(0);
  return ranked.slice(0, maxSuggestions).map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
}

function* edits(word: string, letters: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1) yield before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
    if (after) yield before + after.slice(1);
    for (const letter of letters) {
      if (after) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}
