import type { Analyser } from '../../text/analyser.ts';
import type { Doc } from './postings.ts';
import { documentFrequency, findTerm, idfOf, type InvertedIndex } from './inverted-index.ts';
import { quantizeTrained } from './quantize.ts';

/** Times every passage is learnt at most, and at least. */
const [mostEpochs, leastEpochs] = [20, 2];
/**
 * Postings that may be visited in all: small sites learn to the end in a second, larger ones go over their passages
 * less often, in about the same time.
 */
const mostVisits = 40_000_000;
/** A word that more answers share than this tells little and would take most of the time. */
const mostOwners = 150;
/** How sharply a wrong answer is told from the right one. */
const sharpness = 2;
const rate = 0.1;
const decay = 1e-3;

interface Passage {
  doc: number;
  /** Postings list of each word and its share of the passage's worth. */
  words: { term: number; share: number }[];
}

/** Sentences and list items: what a reader takes in at once. */
export const passagesOf = (text: string) =>
  text
    .split(/(?<=[.!?:;])\s+|\n+| \. /)
    .map((passage) => passage.trim())
    .filter(Boolean);

function passages(docs: readonly Doc[], analyser: Analyser, invertedIndex: InvertedIndex): Passage[] {
  return docs.flatMap((doc, index) => {
    // The question counts twice: once as a way of asking, once as the first sentence of the answer.
    const texts = [doc.question, doc.question, ...doc.aliases, ...passagesOf(doc.answer), ...passagesOf(doc.body)];
    return texts.flatMap((text): Passage[] => {
      const terms = new Set(analyser.keys(text).map(({ term }) => findTerm(invertedIndex.terms, term)));
      const isLearnt = (term: number) => term >= 0 && documentFrequency(invertedIndex, term) <= mostOwners;
      const words = [...terms].filter(isLearnt).map((term) => ({ term, share: idfOf(invertedIndex, term) }));
      const length = Math.hypot(...words.map(({ share }) => share)) || 1;
      for (const word of words) word.share /= length;
      return words.length > 0 ? [{ doc: index, words }] : [];
    });
  });
}

/** How often passages are learnt that need so many visits of postings each time: no size has a step. */
export const epochsFor = (visits: number) =>
  Math.min(mostEpochs, Math.max(leastEpochs, Math.round(mostVisits / visits)));

function visitsOf(examples: readonly Passage[], invertedIndex: InvertedIndex): number {
  let visits = 1;
  for (const { words } of examples) for (const { term } of words) visits += documentFrequency(invertedIndex, term);
  return visits;
}

/**
 * Learns what the answers themselves teach: every question, alias and sentence of an answer should find that answer
 * before any other. A softmax over answers, trained by AdaGrad (Duchi, Hazan, Singer 2011), with one weight a posting;
 * words that many answers share in the same company lose, words that decide gain. Words that say little are learnt too:
 * `why` and `how` tell complaints from instructions.
 * Changes `evidence.learnt`. Deterministic.
 */
export function trainTermWeights(invertedIndex: InvertedIndex, docs: readonly Doc[], analyser: Analyser): void {
  const { size, starts, docs: owners } = invertedIndex;
  if (size < 2) return;
  const examples = passages(docs, analyser, invertedIndex);
  const epochs = epochsFor(visitsOf(examples, invertedIndex));
  // A fixed shuffle: neighbours in a text should not follow each other in training.
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [examples[i], examples[j]] = [examples[j] as Passage, examples[i] as Passage];
  }
  const weights = new Float64Array(owners.length).fill(1);
  const squares = new Float64Array(owners.length).fill(1e-3);
  const scores = new Float64Array(size);
  const touched = new Uint32Array(size);

  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { doc, words } of examples) {
      let met = 0;
      let top = 0;
      for (const { term, share } of words) {
        const end = starts[term + 1] as number;
        const factor = sharpness * share;
        for (let at = starts[term] as number; at < end; at++) {
          const owner = owners[at] as number;
          const before = scores[owner] as number;
          if (before === 0) touched[met++] = owner;
          const score = before + factor * (weights[at] as number);
          // Kept off zero, which means untouched.
          scores[owner] = score === 0 ? 1e-12 : score;
          if (score > top) top = score;
        }
      }
      let total = (size - met) * Math.exp(-top);
      for (let n = 0; n < met; n++) {
        const owner = touched[n] as number;
        total += scores[owner] = Math.exp((scores[owner] as number) - top);
      }
      // From here on how likely each answer is, less 1 for the right one: how far off the score is.
      for (let n = 0; n < met; n++) {
        const owner = touched[n] as number;
        scores[owner] = (scores[owner] as number) / total;
      }
      scores[doc] = (scores[doc] as number) - 1;
      for (const { term, share } of words) {
        const end = starts[term + 1] as number;
        for (let at = starts[term] as number; at < end; at++) {
          const weight = weights[at] as number;
          const slope = (scores[owners[at] as number] as number) * share + decay * weight;
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (rate * slope) / Math.sqrt(square);
        }
      }
      scores[doc] = 0;
      for (let n = 0; n < met; n++) scores[touched[n] as number] = 0;
    }
  for (let at = 0; at < weights.length; at++) invertedIndex.trained[at] = quantizeTrained(weights[at] as number);
}
