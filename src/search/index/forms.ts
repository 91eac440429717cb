import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import type { Doc } from './postings.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';

/** Bits per mask; further forms of a term share the last bit. */
const maxForms = 12;

/** A mask has the forms in the visible text first, then those in aliases. */
export const hasFormInText = (mask: number, bit: number) => ((mask >> bit) & 1) === 1;
export const hasForm = (mask: number, bit: number) => (((mask | (mask >> maxForms)) >> bit) & 1) === 1;

/** Position of each form among the forms of its term. In: the forms in order. */
export function bitsOf(words: readonly string[], analyser: Analyser): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    words.map((word) => {
      const key = analyser.key(word);
      const n = counts.get(key) ?? 0;
      counts.set(key, n + 1);
      return [word, Math.min(n, maxForms - 1)];
    }),
  );
}

/** Adds `masks` to an inverted index: the forms of a term in each answer, to distinguish `pasta` from `pasto`. */
export function markForms(
  invertedIndex: InvertedIndex,
  docs: readonly Doc[],
  words: readonly string[],
  analyser: Analyser,
): InvertedIndex {
  const bits = bitsOf(words, analyser);
  const masks = new Uint32Array(invertedIndex.docs.length);
  const formBits = docs.map(({ question, aliases, answer, body }) => {
    const found = new Map<string, number>();
    const addForms = (texts: readonly string[], shift: number) => {
      for (const text of texts)
        for (const { word, term } of analyser.keys(text))
          found.set(term, (found.get(term) ?? 0) | (1 << ((bits.get(stripAccents(word)) ?? 0) + shift)));
    };
    addForms([question, answer, body], 0);
    addForms(aliases, maxForms);
    return found;
  });
  invertedIndex.terms.forEach((term, t) => {
    for (let at = invertedIndex.starts[t] as number; at < (invertedIndex.starts[t + 1] as number); at++)
      masks[at] = formBits[invertedIndex.docs[at] as number]?.get(term) ?? 0;
  });
  return { ...invertedIndex, masks };
}

function haveSeveralForms({ terms }: InvertedIndex, words: readonly string[], analyser: Analyser): boolean[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(analyser.key(word), (counts.get(analyser.key(word)) ?? 0) + 1);
  return terms.map((term) => (counts.get(term) ?? 0) > 1);
}

/** Masks → text, of terms with several forms only. */
export function packMasks(invertedIndex: InvertedIndex, words: readonly string[], analyser: Analyser): string {
  const many = haveSeveralForms(invertedIndex, words, analyser);
  return packNumbers(
    many.flatMap((isMany, term) => {
      const start = invertedIndex.starts[term] as number;
      const own = invertedIndex.masks?.subarray(start, start + documentFrequency(invertedIndex, term)) ?? [];
      return isMany ? Array.from(own) : [];
    }),
  );
}

export function unpackMasks(
  text: string,
  invertedIndex: InvertedIndex,
  words: readonly string[],
  analyser: Analyser,
): Uint32Array {
  const numbers = unpackNumbers(text);
  const masks = new Uint32Array(invertedIndex.docs.length).fill(1);
  let next = 0;
  haveSeveralForms(invertedIndex, words, analyser).forEach((isMany, term) => {
    const start = invertedIndex.starts[term] as number;
    for (let at = start; isMany && at < start + documentFrequency(invertedIndex, term); at++)
      masks[at] = numbers[next++] ?? 0;
  });
  return masks;
}
