import { content } from './content.ts';
import type { Content } from '../content/load.ts';

const memory = new WeakMap<Content, Map<string, unknown>>();

/** What was made for this content under a key, or what `make` makes now. */
export function memoizeForContent<Made>(key: string, make: () => Made): Made {
  const all = content();
  const known = memory.get(all) ?? new Map<string, unknown>();
  memory.set(all, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Made;
}
