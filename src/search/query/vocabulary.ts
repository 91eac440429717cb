import type { Analyser } from '../../text/analyser.ts';
import { bitsOf } from '../index/forms.ts';
import { findTerm } from '../index/inverted-index.ts';
import { editDistance } from '../../text/edit-distance.ts';

/** A word form the index knows. */
export interface WordForm {
  word: string;
  key: string;
  /** Position of its term in the inverted index, or -1. */
  term: number;
  isStopWord: boolean;
  /** Position among the forms of its term; only of forms in answers. */
  bit?: number | undefined;
}

export interface Correction extends WordForm {
  distance: number;
}

/** The word forms of the index, with look-up by word, by prefix and by edit distance. */
export interface Vocabulary {
  get(word: string): WordForm | undefined;
  /** Whether an answer of the index has this very form. */
  holds(word: string): boolean;
  /** Forms that begin with `prefix`, the prefix itself left out. */
  startingWith(prefix: string): WordForm[];
  /** The nearest forms: distance 1 from four letters, 2 from seven; frequent first. At distance over 1 inflections are tried too. */
  nearest(word: string): Correction[];
}

/** Maximum edit distance of corrections, by word length. */
export const maxEdits = (letters: number) => (letters >= 7 ? 2 : letters >= 4 ? 1 : 0);

/** One bit for each letter or digit in the word: two words within distance d differ in at most 2d bits. */
export function signature(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

/** Number of set bits. */
export function popCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Maximum number of endings tried. */
const maxEndings = 12;

/** Forms at edit distance 1 from a word that are a term with one of the index's most frequent endings. */
function inflectedForms(
  terms: readonly string[],
  signatures: Int32Array,
  forms: readonly WordForm[],
  analyser: Analyser,
): (word: string) => Correction[] {
  const counts = new Map<string, number>();
  for (const { word, key, isStopWord } of forms)
    if (!isStopWord && word.length > key.length && word.startsWith(key)) {
      const ending = word.slice(key.length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  const endings = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxEndings);
  return (word) => {
    const found = new Map<number, Correction>();
    const own = signature(word);
    for (const [ending] of endings) {
      const bits = signature(ending);
      terms.forEach((key, term) => {
        if (key.length < 3 || Math.abs(key.length + ending.length - word.length) > 1) return;
        if (popCount(own ^ ((signatures[term] as number) | bits)) > 2 || found.has(term)) return;
        const form = key + ending;
        if (editDistance(word, form, 1) > 1 || analyser.isStopWord(key) || analyser.key(form) !== key) return;
        found.set(term, { word: form, key, isStopWord: false, term, distance: 1 });
      });
    }
    return [...found.values()];
  };
}

/** In: forms by code unit, sorted terms, answers per term. `others`: words of queries alone (stop words, synonyms), which must not be corrected. */
export function createVocabulary(
  words: readonly string[],
  terms: readonly string[],
  counts: (term: number) => number,
  analyser: Analyser,
  others: Iterable<string>,
): Vocabulary {
  const all = [...new Set([...words, ...others])].sort();
  const bits = bitsOf(words, analyser);
  const forms = all.map((word): WordForm => {
    const key = analyser.key(word);
    return { word, key, isStopWord: analyser.isStopWord(word), term: findTerm(terms, key), bit: bits.get(word) };
  });
  const signatures = Int32Array.from(all, signature);
  const termSignatures = Int32Array.from(terms, signature);
  const byLength: number[][] = [];
  all.forEach((word, index) => (byLength[word.length] ??= []).push(index));
  const inflected = inflectedForms(terms, termSignatures, forms, analyser);
  const frequency = (form: WordForm) => (form.term < 0 ? 0 : counts(form.term));

  return {
    get(word) {
      const at = findTerm(all, word);
      return at < 0 ? undefined : forms[at];
    },
    holds: (word) => findTerm(words, word) >= 0,
    startingWith(prefix) {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle] as string) <= prefix) low = middle + 1;
        else high = middle;
      }
      const found: WordForm[] = [];
      while (low < all.length && (all[low] as string).startsWith(prefix)) found.push(forms[low++] as WordForm);
      return found;
    },
    nearest(word) {
      let max = maxEdits(word.length);
      if (max === 0 || /\p{N}/u.test(word)) return [];
      const own = signature(word);
      let found: Correction[] = [];
      for (let length = word.length - max; length <= word.length + max; length++)
        for (const index of byLength[length] ?? []) {
          if (popCount(own ^ (signatures[index] as number)) > 2 * max) continue;
          const form = forms[index] as WordForm;
          const away = editDistance(word, form.word, max);
          if (away > max) continue;
          if (away < max) {
            max = away;
            found = found.filter((guess) => guess.distance <= max);
          }
          found.push({ ...form, distance: away });
        }
      if (max > 1 || found.length === 0) {
        const more = inflected(word);
        if (more.length > 0) found = more;
      }
      return found.sort((a, b) => frequency(b) - frequency(a) || (a.word < b.word ? -1 : 1));
    },
  };
}
