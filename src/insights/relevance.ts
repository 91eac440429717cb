import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ContentError } from '../content/load.ts';
import { articleId } from '../schema/common.ts';
import type { Finder } from './suggest.ts';

/** `tests/relevance/<locale>.yaml`: what people type (`q`), and the answers that serve it (`a`). */
const relevanceSchema = z.array(z.looseObject({ q: z.string().min(1), a: z.array(articleId).min(1) }));
export interface RelevanceCase {
  query: string;
  answers: number[];
}

/** The relevance tests of a locale; `undefined` when there are none. Throws `ContentError` when the file is not what it should be. */
export function readRelevance(folder: string, locale: string): RelevanceCase[] | undefined {
  const file = join(folder, `${locale}.yaml`);
  if (!existsSync(file)) return undefined;
  const parsed = relevanceSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ContentError(`${file}, ${issue?.path.join('.')}: ${issue?.message}`, { cause: parsed.error });
  }
  return parsed.data.map(({ q, a }) => ({ query: q, answers: a }));
}

/** Places beyond the ones a reader looks at are all the same. */
const seen = 10;

/** The place of the first answer that serves each query, from 1; `seen + 1` when it is not among those seen. */
export function placesOf(cases: readonly RelevanceCase[], finder: Finder): number[] {
  return cases.map(({ query, answers }) => {
    const place = finder
      .find(query)
      .ids.slice(0, seen)
      .findIndex((id) => answers.includes(id));
    return place < 0 ? seen + 1 : place + 1;
  });
}

export interface Comparison {
  /** How many queries find their answer sooner. */
  improved: number;
  /** The query that lost most, if any did. */
  harmed?: { query: string; before: number; after: number } | undefined;
}

export function compare(
  cases: readonly RelevanceCase[],
  before: readonly number[],
  after: readonly number[],
): Comparison {
  const moves = cases.map(({ query }, index) => ({
    query,
    before: before[index] ?? 0,
    after: after[index] ?? 0,
  }));
  const harmed = moves
    .filter((move) => move.after > move.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before))[0];
  return { improved: moves.filter((move) => move.after < move.before).length, harmed };
}
