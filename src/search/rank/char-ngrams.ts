import type { InvertedIndex } from '../index/inverted-index.ts';

/** Cosine similarity of character n-grams (three and four letters): matches compounds and inflections that stems miss. */
export interface CharNgrams {
  /** Adds to `out[doc]` the cosine similarity of the words with the question. */
  score(keys: readonly string[], out: Float64Array): void;
}

function ngramsOf(term: string): string[] {
  const text = `^${term}`;
  const found: string[] = [];
  for (const length of [3, 4]) for (let i = 0; i + length <= text.length; i++) found.push(text.slice(i, i + length));
  return found;
}

/** Computes the n-grams of an index, as a chunked task. In: the inverted index and which terms are stop words. */
export function* charNgramTask(
  invertedIndex: Pick<InvertedIndex, 'size' | 'terms' | 'starts' | 'docs' | 'question'>,
  isWeak: (term: number) => boolean,
): Generator<void, CharNgrams> {
  const { size, terms, starts, docs, question } = invertedIndex;
  // Counted through the questions' terms: a question has an n-gram as often as its terms do.
  const numberOf = new Map<string, number>();
  const termsWith: number[][] = [];
  const gramsIn: number[][] = [];
  const termsIn: number[][] = Array.from({ length: size }, () => []);
  terms.forEach((text, term) => {
    if (isWeak(term)) return;
    let used = false;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      if (!question[at]) continue;
      used = true;
      termsIn[docs[at] as number]?.push(term);
    }
    if (!used) return;
    gramsIn[term] = ngramsOf(text).map((gram) => {
      let number = numberOf.get(gram);
      if (number === undefined) {
        numberOf.set(gram, (number = termsWith.length));
        termsWith.push([]);
      }
      termsWith[number]?.push(term);
      return number;
    });
  });
  yield;
  const inDocs = new Uint32Array(termsWith.length);
  const counts = new Uint32Array(termsWith.length);
  /** Calls back with each n-gram of an answer's question and its count. */
  const eachOf = (own: readonly number[], visitGram: (gram: number, count: number) => void) => {
    const met: number[] = [];
    for (const term of own)
      for (const gram of gramsIn[term] as number[]) {
        if (counts[gram] === 0) met.push(gram);
        counts[gram] = (counts[gram] as number) + 1;
      }
    for (const gram of met) {
      visitGram(gram, counts[gram] as number);
      counts[gram] = 0;
    }
  };
  for (const own of termsIn) eachOf(own, (gram) => (inDocs[gram] = (inDocs[gram] as number) + 1));
  yield;
  const worths = Float64Array.from(inDocs, (n) => Math.log(1 + size / n));
  const unknown = Math.log(1 + size);
  const lengths = Float64Array.from(termsIn, (own) => {
    let sum = 0;
    eachOf(own, (gram, count) => (sum += (count * (worths[gram] as number)) ** 2));
    return Math.sqrt(sum) || 1;
  });

  return {
    score(keys, out) {
      const queryGrams = new Map<string, number>();
      for (const key of keys) for (const gram of ngramsOf(key)) queryGrams.set(gram, (queryGrams.get(gram) ?? 0) + 1);
      let own = 0;
      const perTerm = new Map<number, number>();
      for (const [text, count] of queryGrams) {
        const gram = numberOf.get(text);
        const worth = gram === undefined ? unknown : (worths[gram] as number);
        own += (count * worth) ** 2;
        if (gram === undefined) continue;
        for (const term of termsWith[gram] as number[])
          perTerm.set(term, (perTerm.get(term) ?? 0) + count * worth * worth);
      }
      own = Math.sqrt(own) || 1;
      for (const [term, value] of perTerm)
        for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
          if (question[at]) {
            const doc = docs[at] as number;
            out[doc] = (out[doc] as number) + value / (own * (lengths[doc] as number));
          }
    },
  };
}
