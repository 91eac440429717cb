import type { Analyser } from '../analysis/language.ts';
import type { Evidence } from './index.ts';
import { levelOf } from './levels.ts';

/** An answer as search reads it. */
export interface Doc {
  question: string;
  aliases: readonly string[];
  /** Short answer. */
  answer: string;
  /** Long answer, plain text. */
  body: string;
}

/** How much each field counts and how strongly its length is evened out (`b` of BM25F). */
export interface FieldWeights {
  question: { weight: number; b: number };
  aliases: { weight: number; b: number };
  answer: { weight: number; b: number };
  body: { weight: number; b: number };
}

type Field = keyof FieldWeights;
const fields: Field[] = ['question', 'aliases', 'answer', 'body'];

/**
 * Counts the words of every answer, field by field (BM25F: Robertson, Zaragoza, Taylor 2004), into postings.
 * Weak words are kept only where they tell questions apart: in questions and aliases.
 */
export function gather(docs: readonly Doc[], analyser: Analyser, weights: FieldWeights): Evidence {
  const counted = docs.map((doc) => {
    const counts = {} as Record<Field, Map<string, number>>;
    const lengths = {} as Record<Field, number>;
    for (const field of fields) {
      const texts = field === 'aliases' ? doc.aliases : [doc[field]];
      const map = new Map<string, number>();
      let length = 0;
      for (const text of texts)
        for (const { term, weak } of analyser.terms(text)) {
          if (weak && (field === 'answer' || field === 'body')) continue;
          map.set(term, (map.get(term) ?? 0) + 1);
          if (!weak) length++;
        }
      counts[field] = map;
      lengths[field] = length;
    }
    return { counts, lengths };
  });
  const mean = Object.fromEntries(
    fields.map((f) => [f, counted.reduce((sum, { lengths }) => sum + lengths[f], 0) / Math.max(1, docs.length) || 1]),
  ) as Record<Field, number>;

  const postings = new Map<string, { doc: number; head: number; body: number }[]>();
  counted.forEach(({ counts, lengths }, doc) => {
    const found = new Map<string, { doc: number; head: number; body: number }>();
    for (const field of fields) {
      const { weight, b } = weights[field];
      const norm = 1 - b + (b * lengths[field]) / mean[field];
      for (const [term, count] of counts[field]) {
        const entry = found.get(term) ?? { doc, head: 0, body: 0 };
        entry[field === 'question' || field === 'aliases' ? 'head' : 'body'] += (weight * count) / norm;
        found.set(term, entry);
      }
    }
    for (const [term, entry] of found) {
      const list = postings.get(term);
      if (list) list.push(entry);
      else postings.set(term, [entry]);
    }
  });

  const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  const total = [...postings.values()].reduce((sum, list) => sum + list.length, 0);
  const evidence: Evidence = {
    size: docs.length,
    terms,
    starts: new Uint32Array(terms.length + 1),
    docs: new Uint32Array(total),
    head: new Uint8Array(total),
    body: new Uint8Array(total),
  };
  let at = 0;
  terms.forEach((term, index) => {
    evidence.starts[index] = at;
    for (const { doc, head, body } of postings.get(term) ?? []) {
      evidence.docs[at] = doc;
      evidence.head[at] = levelOf(head);
      evidence.body[at] = levelOf(body);
      at++;
    }
  });
  evidence.starts[terms.length] = at;
  return evidence;
}
