import type { Deep } from './full-text.ts';
import type { Instant } from './instant.ts';
import type { Query, Slot } from './query/parse.ts';
import { distinct, type Outside } from './rank/features.ts';

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

/**
 * Asks the full text for every word, corrected where it was misspelt, and adds the scores up: whoever asks a whole
 * question finds the answers that hold most of it. Words that stand side by side in the query and on a page count again.
 */
export async function deepEvidence(query: Query, deep: Deep, instant: Instant): Promise<Outside> {
  const { slots } = query;
  const worth = (slot: Slot) => {
    const [best] = slot.candidates;
    return best ? best.weight * instant.idf(best.term) : Math.log(1 + instant.size);
  };
  const wanted = slots
    .filter(({ weak }) => !weak || instant.size <= mostForWeak)
    .sort((a, b) => Number(a.weak) - Number(b.weak) || worth(b) - worth(a))
    .map(wordOf);
  const words = [...new Set(wanted)].slice(0, mostAsked);
  const found = new Map(await Promise.all(words.map(async (word) => [word, await deep.word(word)] as const)));

  const pages = new Map<number, Page>();
  const page = (id: number): Page | undefined => {
    const doc = instant.docOf(id);
    if (doc < 0) return undefined;
    let known = pages.get(doc);
    if (!known) pages.set(doc, (known = { beyond: 0, pairs: 0 }));
    return known;
  };
  for (const slot of distinct(slots).filter(({ weak }) => !weak))
    for (const id of (slot.candidates.length === 0 && found.get(wordOf(slot))?.keys()) || []) {
      const one = page(id);
      if (one) one.beyond += worth(slot);
    }
  addPairs(
    distinct(slots).map((slot) => ({ weak: slot.weak, places: found.get(wordOf(slot)) ?? new Map() })),
    instant.size,
    page,
  );
  return pages;
}
