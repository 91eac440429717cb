import type { Analyser } from '../../text/analyser.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { maxEdits } from '../../search/query/vocabulary.ts';
import { addSpread, isWidespread, emptySpread, type Spread } from '../aggregate/readers.ts';
import type { Query } from './queries.ts';

/** Removes words that too few readers typed; keeps stop words, words of the content, and what many typed. */
export function sharedWords(
  text: string,
  members: readonly Pick<Query, 'text' | 'searched'>[],
  { analyser, known }: { analyser: Analyser; known: { has(term: string): boolean } },
): string {
  const typed = new Map<string, Spread>();
  for (const { text: other, searched } of members)
    for (const term of new Set(analyser.terms(other).map((one) => one.term))) {
      const by = typed.get(term) ?? emptySpread();
      addSpread(by, searched);
      typed.set(term, by);
    }

  const isShared = (term: string): boolean => {
    if (known.has(term)) return true;
    const max = /\p{N}/u.test(term) ? 0 : maxEdits(term.length);
    const readers = emptySpread();
    for (const [other, own] of typed) if (editDistance(term, other, max) <= max) addSpread(readers, own);
    return isWidespread(readers);
  };

  let result = '';
  let from = 0;
  let dropped = false;
  for (const { term, isStopWord, start, end } of analyser.terms(text)) {
    if (isStopWord || isShared(term)) result += text.slice(from, end);
    else {
      result += text.slice(from, start);
      dropped = true;
    }
    from = end;
  }
  return dropped ? result.replace(/\s+/g, ' ').trim() : text;
}
