import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleId } from './schema/common.ts';
import { contentRoot } from './root.ts';

/** `tests/relevance/<locale>.yaml` next to the content folder: queries (`q`) and their right answers (`a`). */
const relevanceSchema = z.array(z.looseObject({ q: z.string().min(1), a: z.array(articleId).min(1) }));

/** A query and the numbers of its right answers. */
export interface RelevanceCase {
  query: string;
  answers: number[];
}

/** An invalid file of relevance tests; `message` is the parser's reason. */
export class RelevanceError extends Error {
  override name = 'RelevanceError';
  readonly file: string;
  constructor(file: string, message: string, cause: unknown) {
    super(message, { cause });
    this.file = file;
  }
}

/** The relevance tests of a locale; `undefined` when there are none. Throws `RelevanceError`. */
export function readRelevance(locale: string, root: string = contentRoot()): RelevanceCase[] | undefined {
  const file = join(dirname(root), 'tests', 'relevance', `${locale}.yaml`);
  return existsSync(file) ? readRelevanceFile(file) : undefined;
}

/** Reads one such file. Throws `RelevanceError`. */
export function readRelevanceFile(file: string): RelevanceCase[] {
  try {
    return relevanceSchema.parse(parse(readFileSync(file, 'utf8'))).map(({ q, a }) => ({ query: q, answers: a }));
  } catch (cause) {
    const [issue] = cause instanceof z.ZodError ? cause.issues : [];
    const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new RelevanceError(file, issue ? `${issue.path.join('.')}: ${issue.message}` : line, cause);
  }
}
