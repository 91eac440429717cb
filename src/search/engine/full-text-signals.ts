import type { Instant } from './search-index.ts';
import type { Query, Slot } from '../query/parse.ts';
import { distinct, type Outside } from '../rank/features.ts';
import type { Deep, Places } from '../types.ts';

/** More words than this are not asked one by one: the rarest are. */
const mostAsked = 20;
/** Words that say little are asked too, for the pairs they make, where that costs little. */
const mostForWeak = 2000;

/** The word to ask for: corrected where it was misspelt. */
function wordOf(slot: Slot): string {
  const [best] = slot.candidates;
  return best?.kind === 'typo' ? best.form : slot.word;
}

interface Page {
  beyond: number;
  pairs: number;
}

/** A word of the query and where it stands. */
interface Placed {
  weak: boolean;
  places: Places;
}

/** Words no further apart than this stand near each other. */
const reach = 4;

/** How often two words stand near each other, on each page where they do. */
function meetings(one: Places, other: Places): Map<number, number> {
  const times = new Map<number, number>();
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [id, places] of few) {
    const others = many.get(id) ?? [];
    let count = 0;
    for (const a of places) for (const b of others) if (a !== b && Math.abs(a - b) <= reach) count++;
    if (count > 0) times.set(id, count);
  }
  return times;
}

/** Adds what it tells that two words of the query meet on a page: more when they meet on few pages, and often. */
function addPairs(words: readonly Placed[], size: number, page: (id: number) => Page | undefined): void {
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      if (one.weak && other.weak) continue;
      const times = meetings(one.places, other.places);
      const rarity = Math.log(1 + (size - times.size + 0.5) / (times.size + 0.5));
      for (const [id, count] of times) {
        const found = page(id);
        if (found) found.pairs += rarity * Math.log2(1 + count);
      }
    }
  });
}

/**
 * Asks the full text for every word, corrected where it was misspelt. Tells of each page which words only the full
 * text holds, and which stand near each other: whoever asks a whole question finds the answers that speak like it.
 */
export async function deepEvidence(query: Query, deep: Deep, instant: Instant): Promise<Outside> {
  const rarest = Math.log(1 + instant.size);
  const worth = (slot: Slot) => {
    const [best] = slot.candidates;
    return best ? best.weight * instant.idf(best.term) : rarest;
  };
  const asked = distinct(query.slots)
    .filter(({ weak }) => !weak || instant.size <= mostForWeak)
    .sort((a, b) => Number(a.weak) - Number(b.weak) || worth(b) - worth(a))
    .slice(0, mostAsked);
  const places = await Promise.all(asked.map((slot) => deep.word(wordOf(slot))));

  const pages = new Map<number, Page>();
  const page = (id: number): Page | undefined => {
    const doc = instant.docOf(id);
    if (doc < 0) return undefined;
    let known = pages.get(doc);
    if (!known) pages.set(doc, (known = { beyond: 0, pairs: 0 }));
    return known;
  };
  asked.forEach((slot, index) => {
    if (slot.weak) return;
    for (const id of places[index]?.keys() ?? []) {
      const one = page(id);
      if (one && !slot.candidates.some(({ kind }) => kind === 'exact' || kind === 'typo')) one.beyond += rarest;
    }
  });
  const placed = asked.map(({ weak }, index): Placed => ({ weak, places: places[index] ?? new Map() }));
  addPairs(placed, instant.size, page);
  return pages;
}
