import { editDistance } from '../../text/edit-distance.ts';
import { popCount, signature } from '../query/vocabulary.ts';

/**
 * Returns a test whether one of `words` is within an edit distance, `maxDistance` at most. Words within distance d are equal after at
 * most d deletions in each (Bocek, Hunt, Stiller 2007), so only words that share a hash are compared.
 */
export function nearWords(words: readonly string[], maxDistance: number): (word: string, most: number) => boolean {
  let hashes = new Int32Array(4096);
  let count = 0;
  /** Adds a hash (FNV-1a) of the word, and of what is left of it after each choice of at most so many deletions. */
  function addHashes(word: string, deletions: number, at = 0, hash = 2166136261): void {
    for (let i = at; i < word.length; i++) {
      if (deletions > 0) addHashes(word, deletions - 1, i + 1, hash);
      hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
    }
    if (count === hashes.length) {
      const larger = new Int32Array(2 * count);
      larger.set(hashes);
      hashes = larger;
    }
    hashes[count++] = hash ^ (hash >>> 16);
  }

  const ends = words.map((word) => (addHashes(word, maxDistance), count));
  const signatures = Int32Array.from(words, signature);
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 1)) - 1;
  /** Entries are positions in `hashes` plus 1. A list for each remainder: its first entry, the next after each; 0 ends it. */
  const heads = new Uint32Array(mask + 1);
  const nexts = new Uint32Array(count + 1);
  const owners = new Uint32Array(count + 1);
  let entry = 0;
  for (const [owner, end] of ends.entries())
    while (entry < end) {
      const remainder = (hashes[entry++] as number) & mask;
      owners[entry] = owner;
      nexts[entry] = heads[remainder] as number;
      heads[remainder] = entry;
    }

  return (word, most) => {
    const own = signature(word);
    count = 0;
    addHashes(word, most);
    for (let i = 0; i < count; i++)
      for (let at = heads[(hashes[i] as number) & mask] as number; at > 0; at = nexts[at] as number) {
        const owner = owners[at] as number;
        if (popCount(own ^ (signatures[owner] as number)) > 2 * most) continue;
        if (editDistance(word, words[owner] as string, most) <= most) return true;
      }
    return false;
  };
}
