import type { Evidence } from '../evidence/index.ts';

/** Likeness by letters: runs of three and four letters, so that compounds and bent forms meet. */
export interface Grams {
  /** Adds to `out[doc]` the cosine of the words' letters with those of the question. */
  score(keys: readonly string[], out: Float64Array): void;
}

function gramsOf(term: string): string[] {
  const text = `^${term}`;
  const found: string[] = [];
  for (const length of [3, 4]) for (let i = 0; i + length <= text.length; i++) found.push(text.slice(i, i + length));
  return found;
}

/** In: evidence and which terms say little. Counted once for an index. */
export function createGrams(evidence: Evidence, isWeak: (term: number) => boolean): Grams {
  const { size, terms, starts, docs, question } = evidence;
  const termsWith = new Map<string, number[]>();
  const perDoc: Map<string, number>[] = Array.from({ length: size }, () => new Map());
  terms.forEach((text, term) => {
    if (isWeak(term)) return;
    const own = gramsOf(text);
    let used = false;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      if (!question[at]) continue;
      used = true;
      const counts = perDoc[docs[at] as number] as Map<string, number>;
      for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    if (!used) return;
    for (const gram of own) {
      const list = termsWith.get(gram);
      if (list) list.push(term);
      else termsWith.set(gram, [term]);
    }
  });
  const inDocs = new Map<string, number>();
  for (const counts of perDoc) for (const gram of counts.keys()) inDocs.set(gram, (inDocs.get(gram) ?? 0) + 1);
  const worth = (gram: string) => {
    const n = inDocs.get(gram);
    return n ? Math.log(1 + size / n) : 0;
  };
  const unknown = Math.log(1 + size);
  const lengths = Float64Array.from(perDoc, (counts) => {
    let sum = 0;
    for (const [gram, count] of counts) sum += (count * worth(gram)) ** 2;
    return Math.sqrt(sum) || 1;
  });

  return {
    score(keys, out) {
      const counts = new Map<string, number>();
      for (const key of keys) for (const gram of gramsOf(key)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
      let own = 0;
      const perTerm = new Map<number, number>();
      for (const [gram, count] of counts) {
        const value = worth(gram);
        own += (count * (value || unknown)) ** 2;
        for (const term of termsWith.get(gram) ?? [])
          perTerm.set(term, (perTerm.get(term) ?? 0) + count * value * value);
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
