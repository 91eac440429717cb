import { content } from './content.ts';
import type { Content } from '../content/load.ts';
import { memoize, memoizeByObject } from '../memoize.ts';

const cacheOf = memoizeByObject((_: Content) => new Map<string, unknown>());

/** What was made for this content under a key, or what `make` makes now. */
export function memoizeForContent<Made>(key: string, make: () => Made): Made {
  return memoize(make as (key: string) => unknown, cacheOf(content()))(key) as Made;
}
