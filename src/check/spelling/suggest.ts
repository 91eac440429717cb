import type { Speller } from './hunspell.ts';

/** Nobody misspells a longer word: it is a key, a code or an address. The longest Italian word in use has 29 letters. */
export const longestSuggested = 40;

/** More suggestions for one word are no help. */
const mostSuggested = 3;

/** Letters that an alphabet has, about: what suggestions cost is known before any dictionary is read. */
const usualLetters = 34;

/** How many words are one slip away from a word of so many letters: the look-ups that suggestions for it cost. */
export const lookupsFor = ({ length }: string): number =>
  length > longestSuggested ? 0 : usualLetters * (2 * length + 1) + 2 * length - 1;

/** Suggestions by language and word, kept from one run to the next. */
export interface KnownSuggestions {
  get(key: string): readonly string[] | undefined;
  set(key: string, suggestions: readonly string[]): unknown;
}

/**
 * The right words that are one slip away: two letters swapped, one changed, one left out or one too many.
 * Out: the likeliest first; none for a word that is too long.
 */
export function suggest(word: string, { correct, letters }: Speller): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length > longestSuggested) return [];
  const found = new Set<string>();
  for (const candidate of edits(lower, letters)) if (correct(candidate)) found.add(candidate);
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const ranked = [...found].sort(
    (a, b) =>
      Number(plain(b) === plain(lower)) - Number(plain(a) === plain(lower)) ||
      Math.abs(a.length - lower.length) - Math.abs(b.length - lower.length) ||
      // A letter left out is commoner than one too many.
      b.length - a.length,
  );
  const capital = word.charAt(0) !== lower.charAt(0);
  return ranked.slice(0, mostSuggested).map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
}

/** Everything one edit away: a swap, a change, a letter too few or too many. */
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
