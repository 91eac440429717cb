import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const oneCase = z.strictObject({ q: z.string().min(1), a: z.array(z.int().positive()) });
const cases = z.array(oneCase.extend({ a: oneCase.shape.a.min(1) })).min(1);

/** What people type and the answers that serve it. */
export type RelevanceCase = z.output<typeof cases>[number];

/**
 * Reads `tests/relevance/<locale>.yaml`, or the head set, `head.<locale>.yaml`, or what is
 * never tuned for, `fresh.<locale>.yaml`, or what is, `hurried.<locale>.yaml`. Throws when it is not a list of `{ q, a }`.
 */
export function readRelevance(locale: string, set: '' | 'head.' | 'fresh.' | 'hurried.' = ''): RelevanceCase[] {
  const file = join(import.meta.dirname, '../../relevance', `${set}${locale}.yaml`);
  return cases.parse(parse(readFileSync(file, 'utf8')));
}

/** Reads a half of `asked.<locale>.yaml`, where `a` is empty for what no answer of ours is about. Throws as `readRelevance` does. */
export function readAsked(locale: string, half: 'learning' | 'judging'): RelevanceCase[] {
  const file = join(import.meta.dirname, '../../relevance', `asked.${locale}.yaml`);
  const all = z
    .array(oneCase)
    .min(2)
    .parse(parse(readFileSync(file, 'utf8')));
  return all.filter((_, index) => index % 2 === (half === 'learning' ? 0 : 1));
}

/** Reads `foreign.<locale>.yaml`: what people ask that no answer of ours is about. Throws when it is not a list of queries. */
export function readForeign(locale: string): string[] {
  const file = join(import.meta.dirname, '../../relevance', `foreign.${locale}.yaml`);
  return z
    .array(z.string().min(1))
    .min(1)
    .parse(parse(readFileSync(file, 'utf8')));
}
