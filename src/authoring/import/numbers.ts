import type { ContentIndex } from '../../check/content-index.ts';
import { errorPages } from '../../check/reserved-addresses.ts';
import type { Item } from './item.ts';

/** Longer numbers are those of other systems. */
const maxOwnNumber = 9_999_999;

/** Numbers the texts of a source, the oldest first; translations share a number, and earlier imports keep theirs. Out: key → number. */
export function assignNumbers(
  items: readonly Item[],
  before: ReadonlyMap<string, number>,
  { contentIndex: { byId, deleted }, keepNumbers }: { contentIndex: ContentIndex; keepNumbers: boolean },
): Map<string, number> {
  const numbers = new Map(before);
  const used = new Set([...byId.keys(), ...deleted.map(({ id }) => id), ...numbers.values(), ...errorPages]);
  let free = [...used].reduce((most, id) => (id < maxOwnNumber ? Math.max(most, id) : most), 1000) + 1;
  const byAge = [...items].sort((a, b) => (a.created ?? '9').localeCompare(b.created ?? '9'));
  for (const { key, number } of byAge) {
    if (numbers.has(key)) continue;
    const keep = keepNumbers && number !== undefined && !used.has(number);
    while (!keep && used.has(free)) free += 1;
    const id = keep ? number : free;
    used.add(id);
    numbers.set(key, id);
  }
  return numbers;
}
