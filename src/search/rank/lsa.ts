import { idfOf, type InvertedIndex } from '../index/inverted-index.ts';
import { dequantize } from '../index/quantize.ts';

/** Latent semantic analysis: terms that occur in the same answers are related. */
export interface Lsa {
  /** Adds to `out[doc]` the cosine, if positive, of the weighted terms with each answer. */
  score(terms: ReadonlyMap<number, number>, out: Float64Array): void;
}

const dimensions = 25;
const iterations = 5;
/** Larger indexes are ranked without LSA. */
const maxPostings = 150_000;

/**
 * Latent semantic analysis (Deerwester et al. 1990) of the index itself, by orthogonal iteration (Golub, Van Loan), so that nothing is
 * downloaded for it. Out: `undefined` for an index too large or too small. Deterministic. A chunked task: the longest one of opening
 * an index.
 */
export function* lsaTask(
  invertedIndex: InvertedIndex,
  isWeak: (term: number) => boolean,
): Generator<void, Lsa | undefined> {
  const { size, terms, starts, docs, question, aliases, body } = invertedIndex;
  const width = Math.min(dimensions, size - 1);
  if (width < 2 || docs.length > maxPostings) return undefined;

  const values = new Float32Array(docs.length);
  const lengths = new Float32Array(size);
  terms.forEach((_, term) => {
    if (isWeak(term)) return;
    const idf = idfOf(invertedIndex, term);
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      const weight = [question, aliases, body].reduce(
        (sum, field) => sum + (dequantize[field[at] as number] as number),
        0,
      );
      const value = idf * Math.log(1 + weight);
      values[at] = value;
      lengths[docs[at] as number] = (lengths[docs[at] as number] as number) + value * value;
    }
  });
  for (let at = 0; at < docs.length; at++)
    values[at] = (values[at] as number) / (Math.sqrt(lengths[docs[at] as number] as number) || 1);

  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff - 0.5;
  let ofDocs = Float32Array.from({ length: size * width }, random);
  const ofTerms = new Float32Array(terms.length * width);

  /** Gram–Schmidt on the columns. */
  const orthogonalise = (rows: Float32Array) => {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b <= a; b++) {
        let dot = 0;
        for (let d = 0; d < rows.length; d += width) dot += (rows[d + a] as number) * (rows[d + b] as number);
        if (b === a) {
          const length = Math.sqrt(dot) || 1;
          for (let d = 0; d < rows.length; d += width) rows[d + a] = (rows[d + a] as number) / length;
        } else
          for (let d = 0; d < rows.length; d += width)
            rows[d + a] = (rows[d + a] as number) - dot * (rows[d + b] as number);
      }
    }
  };
  const multiply = (into: Float32Array<ArrayBuffer>, toTerms: boolean) => {
    const from = toTerms ? ofDocs : ofTerms;
    for (let term = 0; term < terms.length; term++)
      for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
        const value = values[at] as number;
        if (value === 0) continue;
        const source = (toTerms ? (docs[at] as number) : term) * width;
        const target = (toTerms ? term : (docs[at] as number)) * width;
        for (let a = 0; a < width; a++)
          into[target + a] = (into[target + a] as number) + value * (from[source + a] as number);
      }
    return into;
  };
  for (let round = 0; round < iterations; round++) {
    yield;
    orthogonalise(ofDocs);
    yield;
    multiply(ofTerms.fill(0), true);
    yield;
    ofDocs = multiply(new Float32Array(ofDocs.length), false);
  }
  yield;
  orthogonalise(ofDocs);
  yield;
  multiply(ofTerms.fill(0), true);
  yield;
  for (let a = 0; a < width; a++) {
    let sum = 0;
    for (let t = a; t < ofTerms.length; t += width) sum += (ofTerms[t] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let t = a; t < ofTerms.length; t += width) ofTerms[t] = (ofTerms[t] as number) / length;
  }
  ofDocs = multiply(new Float32Array(ofDocs.length), false);
  for (let d = 0; d < ofDocs.length; d += width) {
    const length = Math.hypot(...ofDocs.subarray(d, d + width)) || 1;
    for (let a = 0; a < width; a++) ofDocs[d + a] = (ofDocs[d + a] as number) / length;
  }

  return {
    score(wanted, out) {
      const query = new Float32Array(width);
      for (const [term, weight] of wanted)
        for (let a = 0; a < width; a++)
          query[a] = (query[a] as number) + weight * (ofTerms[term * width + a] as number);
      const length = Math.hypot(...query);
      if (length === 0) return;
      for (let doc = 0; doc < size; doc++) {
        let dot = 0;
        for (let a = 0; a < width; a++) dot += (query[a] as number) * (ofDocs[doc * width + a] as number);
        if (dot > 0) out[doc] = (out[doc] as number) + dot / length;
      }
    },
  };
}
