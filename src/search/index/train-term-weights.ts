import { createHash } from 'node:crypto';
import type { Analyser } from '../../text/analyser.ts';
import type { BuildCache } from './build-cache.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import type { Doc } from './postings.ts';
import { documentFrequency, findTerm, idfOf, type InvertedIndex } from './inverted-index.ts';
import { quantizeTrained } from './quantize.ts';

/** Maximum and minimum number of epochs. */
const [maxEpochs, minEpochs] = [20, 2];
/** Budget of posting visits: small sites train to the end in a second, larger ones with fewer epochs. */
const maxVisits = 40_000_000;
/** Group size for training: cost grows with it, and after an edit only one group is trained again. Quality equals that of one group (406 and 636 answers). */
const groupSize = 64;
/** Inverse temperature of the softmax. */
const sharpness = 2;
const learningRate = 0.1;
const weightDecay = 1e-3;

type NumberedDoc = Doc & { id: number };
type Postings = Pick<InvertedIndex, 'size' | 'terms' | 'starts' | 'docs'>;

interface Passage {
  doc: number;
  /** The terms of the passage and their shares of its total idf. */
  words: { term: number; share: number }[];
}

/** Splits a text into sentences and list items. */
export const passagesOf = (text: string) =>
  text
    .split(/(?<=[.!?:;])\s+|\n+| \. /)
    .map((passage) => passage.trim())
    .filter(Boolean);

function passages(docs: readonly Doc[], analyser: Analyser, invertedIndex: Postings): Passage[] {
  return docs.flatMap((doc, index) => {
    // The question counts twice: as a query and as the first sentence of the answer.
    const texts = [doc.question, doc.question, ...doc.aliases, ...passagesOf(doc.answer), ...passagesOf(doc.body)];
    return texts.flatMap((text): Passage[] => {
      const terms = new Set(analyser.keys(text).map(({ term }) => findTerm(invertedIndex.terms, term)));
      const words = [...terms].filter((term) => term >= 0).map((term) => ({ term, share: idfOf(invertedIndex, term) }));
      const length = Math.hypot(...words.map(({ share }) => share)) || 1;
      for (const word of words) word.share /= length;
      return words.length > 0 ? [{ doc: index, words }] : [];
    });
  });
}

/** Number of epochs of a group, by its posting visits per epoch and the number of groups. */
export const epochsFor = (visits: number, groups = 1) =>
  Math.min(maxEpochs, Math.max(minEpochs, Math.round(maxVisits / groups / visits)));

function visitsOf(examples: readonly Passage[], invertedIndex: Postings): number {
  let visits = 1;
  for (const { words } of examples) for (const { term } of words) visits += documentFrequency(invertedIndex, term);
  return visits;
}

/** The postings of some answers, renumbered, with their positions in the whole index. */
interface Group {
  docs: Doc[];
  terms: string[];
  starts: number[];
  owners: number[];
  places: number[];
}

/** Distributes answers over groups by their constant numbers (Fibonacci hashing), neighbours into different ones. */
function groupsOf({ terms, starts, docs: owners }: InvertedIndex, docs: readonly NumberedDoc[]): Group[] {
  const count = Math.max(1, Math.floor(docs.length / groupSize));
  const groups = Array.from({ length: count }, (): Group => ({
    docs: [],
    terms: [],
    starts: [],
    owners: [],
    places: [],
  }));
  const groupOf: Group[] = [];
  const numbers: number[] = [];
  for (const doc of docs) {
    const group = groups[Math.floor(((Math.imul(doc.id, 0x9e3779b1) >>> 0) / 2 ** 32) * count)] as Group;
    groupOf.push(group);
    numbers.push(group.docs.push(doc) - 1);
  }
  terms.forEach((term, t) => {
    for (let at = starts[t] as number; at < (starts[t + 1] as number); at++) {
      const owner = owners[at] as number;
      const group = groupOf[owner] as Group;
      if (group.terms.at(-1) !== term) {
        group.terms.push(term);
        group.starts.push(group.places.length);
      }
      group.owners.push(numbers[owner] as number);
      group.places.push(at);
    }
  });
  for (const group of groups) group.starts.push(group.places.length);
  return groups;
}

/**
 * Trains one weight per posting so that every question, alias and sentence of an answer ranks that answer first: a softmax over
 * answers, trained by AdaGrad (Duchi, Hazan, Singer 2011). Discriminating words gain weight, shared ones lose it. Stop words are
 * trained too: `why` and `how` distinguish complaints from instructions. Groups are cached by the digest of their texts.
 * Changes `invertedIndex.trained`. Deterministic, whatever is cached.
 */
export function trainTermWeights(
  invertedIndex: InvertedIndex,
  docs: readonly NumberedDoc[],
  analyser: Analyser,
  cache: BuildCache,
): void {
  const groups = groupsOf(invertedIndex, docs);
  for (const { docs: own, terms, starts, owners, places } of groups) {
    const texts = own.map(({ question, aliases, answer, body }) => [question, aliases, answer, body]);
    const key = createHash('sha256')
      .update(JSON.stringify([groups.length, texts]))
      .digest('hex')
      .slice(0, 24);
    let levels = cache.get(key);
    if (levels === undefined) {
      const part = { size: own.length, terms, starts: Uint32Array.from(starts), docs: Uint32Array.from(owners) };
      cache.set(key, (levels = packNumbers(trainGroup(part, own, analyser, groups.length))));
    }
    for (const [n, level] of unpackNumbers(levels).entries()) invertedIndex.trained[places[n] as number] = level;
  }
}

function trainGroup(part: Postings, docs: readonly Doc[], analyser: Analyser, groups: number): Uint8Array {
  const { size, starts, docs: owners } = part;
  if (size < 2) return new Uint8Array(owners.length).fill(quantizeTrained(1));
  const examples = passages(docs, analyser, part);
  const epochs = epochsFor(visitsOf(examples, part), groups);
  // A deterministic shuffle, so that neighbouring passages are not trained in a row.
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [examples[i], examples[j]] = [examples[j] as Passage, examples[i] as Passage];
  }
  const { owns, firsts, terms, shares } = toColumns(examples);
  const weights = new Float64Array(owners.length).fill(1);
  const squares = new Float64Array(owners.length).fill(1e-3);
  const scores = new Float64Array(size);

  // Separate loops: the code that V8 makes of one combined loop takes half as long again.
  function addScores(first: number, last: number): void {
    for (let word = first; word < last; word++) {
      const term = terms[word] as number;
      const end = starts[term + 1] as number;
      const factor = sharpness * (shares[word] as number);
      for (let at = starts[term] as number; at < end; at++) {
        const owner = owners[at] as number;
        scores[owner] = (scores[owner] as number) + factor * (weights[at] as number);
      }
    }
  }
  /** Turns scores into probabilities (softmax). */
  function normalise(): void {
    let top = 0;
    for (let doc = 0; doc < size; doc++) {
      const score = scores[doc] as number;
      if (score > top) top = score;
    }
    const least = Math.exp(-top);
    let total = 0;
    for (let doc = 0; doc < size; doc++) {
      const score = scores[doc] as number;
      total += scores[doc] = score === 0 ? least : Math.exp(score - top);
    }
    for (let doc = 0; doc < size; doc++) scores[doc] = (scores[doc] as number) / total;
  }
  function moveWeights(first: number, last: number): void {
    for (let word = first; word < last; word++) {
      const term = terms[word] as number;
      const share = shares[word] as number;
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at++) {
        const weight = weights[at] as number;
        const slope = (scores[owners[at] as number] as number) * share + weightDecay * weight;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weights[at] = weight - (learningRate * slope) / Math.sqrt(square);
      }
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let n = 0; n < owns.length; n++) {
      const doc = owns[n] as number;
      const [first, last] = [firsts[n] as number, firsts[n + 1] as number];
      scores.fill(0);
      addScores(first, last);
      normalise();
      // The gradient: the probability of each answer, minus 1 for the right one.
      scores[doc] = (scores[doc] as number) - 1;
      moveWeights(first, last);
    }
  return Uint8Array.from(weights, quantizeTrained);
}

/** Passages as typed arrays, which are much faster to iterate than objects. */
function toColumns(examples: readonly Passage[]) {
  const words = examples.flatMap((one) => one.words);
  const firsts = new Uint32Array(examples.length + 1);
  for (const [n, one] of examples.entries()) firsts[n + 1] = (firsts[n] as number) + one.words.length;
  return {
    owns: Uint32Array.from(examples, ({ doc }) => doc),
    firsts,
    terms: Uint32Array.from(words, ({ term }) => term),
    shares: Float64Array.from(words, ({ share }) => share),
  };
}
