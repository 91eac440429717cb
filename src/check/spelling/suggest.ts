import type { Speller } from './hunspell.ts';

/** Nobody misspells a longer word: it is a key, a code or an address. The longest Italian word in use has 29 letters. */
export const longestSuggested = 40;

/** More suggestions for one word are no help. */
const mostSuggested = 3;

/** How many look-ups suggestions may still cost: each word costs some fifty for every letter it has. */
export interface LookupBudget {
  left: number;
}

/** How many words are one slip away: what suggestions for a word cost. */
const lookupsFor = (length: number, letters: string): number => letters.length * (2 * length + 1) + 2 * length - 1;

/** Suggestions, the likeliest first, and the look-ups they cost. */
export interface Suggestions {
  words: readonly string[];
  cost: number;
}

/** Suggestions by language and word, kept from one run to the next. */
export interface KnownSuggestions {
  get(key: string): Suggestions | undefined;
  set(key: string, suggestions: Suggestions): unknown;
}

/**
 * The right words that are one slip away: two letters swapped, one changed, one left out or one too many.
 * Every look-up is taken from the budget. Out: none for a word that is too long; `undefined` when the budget is too small.
 */
export function suggest(word: string, { correct, letters }: Speller, budget: LookupBudget): Suggestions | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length > longestSuggested) return { words: [], cost: 0 };
  const cost = lookupsFor(lower.length, letters);
  if (budget.left < cost) return undefined;
  budget.left -= cost;
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
  const words = ranked
    .slice(0, mostSuggested)
    .map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
  return { words, cost };
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
