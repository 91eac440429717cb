import type { Analyser } from '../../text/analyser.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { quantizeTrained, quantize } from './quantize.ts';

/** The searched texts of an answer. */
export interface Doc {
  question: string;
  aliases: readonly string[];
  answer: string;
  /** Long answer, plain text. */
  body: string;
}

/** Weight of each field, and its length normalisation (`b` of BM25F). */
export type FieldWeights = Record<'question' | 'aliases' | 'answer' | 'body', { weight: number; b: number }>;

type Field = keyof FieldWeights;
type Stream = 'question' | 'aliases' | 'body';
const fields: Field[] = ['question', 'aliases', 'answer', 'body'];
const streamOf: Record<Field, Stream> = { question: 'question', aliases: 'aliases', answer: 'body', body: 'body' };

interface Posting extends Record<Stream, number> {
  doc: number;
}

/** Counts the words of one field. Stop words are counted, but not in its length. */
function countWords(doc: Doc, field: Field, analyser: Analyser): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of field === 'aliases' ? doc.aliases : [doc[field]])
    for (const { term, isStopWord } of analyser.keys(text)) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      if (!isStopWord) length++;
    }
  return { counts, length };
}

/** Counts every answer's words per field (BM25F: Robertson, Zaragoza, Taylor 2004); trained weights are 1. */
export function buildPostings(docs: readonly Doc[], analyser: Analyser, weights: FieldWeights): InvertedIndex {
  const counted = docs.map((doc) => fields.map((field) => countWords(doc, field, analyser)));
  const means = fields.map((_, f) => counted.reduce((sum, row) => sum + (row[f]?.length ?? 0), 0) / docs.length || 1);

  const postings = new Map<string, Posting[]>();
  counted.forEach((row, doc) => {
    const found = new Map<string, Posting>();
    row.forEach(({ counts, length }, f) => {
      const field = fields[f] as Field;
      const { weight, b } = weights[field];
      const norm = 1 - b + (b * length) / (means[f] as number);
      for (const [term, n] of counts) {
        const posting = found.get(term) ?? { doc, question: 0, aliases: 0, body: 0 };
        posting[streamOf[field]] += (weight * n) / norm;
        found.set(term, posting);
      }
    });
    for (const [term, posting] of found) {
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  });

  const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  const all = terms.flatMap((term) => postings.get(term) as Posting[]);
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, t) => {
    starts[t + 1] = (starts[t] as number) + (postings.get(term) as Posting[]).length;
  });
  return {
    size: docs.length,
    terms,
    starts,
    docs: Uint32Array.from(all, ({ doc }) => doc),
    question: Uint8Array.from(all, ({ question }) => quantize(question)),
    aliases: Uint8Array.from(all, ({ aliases }) => quantize(aliases)),
    body: Uint8Array.from(all, ({ body }) => quantize(body)),
    trained: new Uint8Array(all.length).fill(quantizeTrained(1)),
  };
}
