import { z } from 'zod';
import { isPlural, type Phrases } from '../../i18n/dictionary.ts';
import model from '../../i18n/languages/it.ts';
import { slug } from './common.ts';

const text = z.string().trim().min(1).max(600);
const forms = z.strictObject(
  Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [form, text.optional()])),
);

type Node = string | { [key: string]: Node };

function partOf(node: Node, leaf: z.ZodType = text): z.ZodType {
  if (typeof node === 'string') return leaf;
  if (isPlural(node)) return forms;
  return z.strictObject(
    Object.fromEntries(Object.entries(node).map(([key, one]) => [key, partOf(one, leaf).optional()])),
  );
}

let cachedSchema: z.ZodType<Phrases> | undefined;

/**
 * `content/words/<locale>.yaml`: phrases of the pages that this site says otherwise, or a language that the box has not. The keys
 * are those of the dictionaries, each of them optional. Made when first asked for, since most sites have no such file.
 */
export function wordsSchema(): z.ZodType<Phrases> {
  const { paths, ...phrases } = model;
  cachedSchema ??= (partOf(phrases) as z.ZodObject).extend({
    dir: z.enum(['ltr', 'rtl']).optional(),
    paths: partOf(paths, slug).optional(),
  }) as unknown as z.ZodType<Phrases>;
  return cachedSchema;
}
