import type { InvertedIndex } from './inverted-index.ts';
import { dequantizeTrained, dequantize } from './quantize.ts';

/** Value of a word in an alias relative to one in a body. */
const aliasValue = 4;

/** The value of a posting: infinite in a question, else by its weight in the ranking. */
function valueOf({ question, aliases, body, trained }: InvertedIndex, at: number): number {
  if (question[at]) return Infinity;
  const level = aliasValue * (dequantize[aliases[at] as number] as number) + (dequantize[body[at] as number] as number);
  return level * Math.max(0.1, dequantizeTrained[trained[at] as number] as number);
}

/** Returns a function that drops a share of the postings that are in no question, the least valuable first. */
export function createPruner(invertedIndex: InvertedIndex): (share: number) => InvertedIndex {
  const values = Float64Array.from(invertedIndex.docs, (_, at) => valueOf(invertedIndex, at));
  const droppable = Uint32Array.from([...values.keys()].filter((at) => values[at] !== Infinity));
  droppable.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return (share) =>
    share <= 0
      ? invertedIndex
      : withoutPostings(invertedIndex, droppable.subarray(0, Math.round(share * droppable.length)));
}

/** Drops the body counts of terms that question or aliases have. */
export const withoutBodies = (invertedIndex: InvertedIndex): InvertedIndex => ({
  ...invertedIndex,
  body: invertedIndex.body.map((level, at) => (invertedIndex.question[at] || invertedIndex.aliases[at] ? 0 : level)),
});

/** Keeps only some terms. In: the terms in order. */
export function withTerms(invertedIndex: InvertedIndex, terms: readonly string[]): InvertedIndex {
  if (terms.length === invertedIndex.terms.length) return invertedIndex;
  const wanted = new Set(terms);
  const isDropped = new Uint8Array(invertedIndex.docs.length).fill(1);
  invertedIndex.terms.forEach((term, t) => {
    if (wanted.has(term)) isDropped.fill(0, invertedIndex.starts[t], invertedIndex.starts[t + 1]);
  });
  return dropMarked(invertedIndex, isDropped);
}

function withoutPostings(invertedIndex: InvertedIndex, postings: Uint32Array): InvertedIndex {
  const isDropped = new Uint8Array(invertedIndex.docs.length);
  for (const at of postings) isDropped[at] = 1;
  return dropMarked(invertedIndex, isDropped);
}

function dropMarked(invertedIndex: InvertedIndex, isDropped: Uint8Array): InvertedIndex {
  const terms: string[] = [];
  const starts = [0];
  const positions = new Uint32Array(isDropped.length);
  let count = 0;
  invertedIndex.terms.forEach((term, t) => {
    for (let at = invertedIndex.starts[t] as number; at < (invertedIndex.starts[t + 1] as number); at++)
      if (!isDropped[at]) positions[count++] = at;
    if (count === starts.at(-1)) return;
    terms.push(term);
    starts.push(count);
  });
  // Plain loops: this runs for every tried share, and `from` with a function takes ten times as long.
  const pickInto = <Levels extends Uint8Array | Uint32Array>(levels: Levels, into: Levels): Levels => {
    for (let n = 0; n < count; n++) into[n] = levels[positions[n] as number] as number;
    return into;
  };
  const pick = (levels: Uint8Array) => pickInto<Uint8Array>(levels, new Uint8Array(count));
  return {
    size: invertedIndex.size,
    terms,
    starts: Uint32Array.from(starts),
    docs: pickInto<Uint32Array>(invertedIndex.docs, new Uint32Array(count)),
    question: pick(invertedIndex.question),
    aliases: pick(invertedIndex.aliases),
    body: pick(invertedIndex.body),
    trained: pick(invertedIndex.trained),
  };
}
