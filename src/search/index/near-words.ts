import { editDistance } from '../../text/edit-distance.ts';
import { popCount, signature } from '../query/vocabulary.ts';

/** Maximum word length, one bit per letter. */
const maxLetters = 31;
/** Bit mask of the positions of each letter in the searched word; 0 for other letters. */
const letterPositions = new Int32Array(0x10000);

/** Edit distance to the word in `letterPositions`, bit-parallel by column (Hyyrö 2003). In: the word's length. */
function distanceTo(text: string, letters: number): number {
  const last = 1 << (letters - 1);
  let [rises, falls, diagonal, before, distance] = [-1, 0, 0, 0, letters];
  for (let i = 0; i < text.length; i++) {
    const same = letterPositions[text.charCodeAt(i)] as number;
    const swapped = ((~diagonal & same) << 1) & before;
    diagonal = (((same & rises) + rises) ^ rises) | same | falls | swapped;
    const more = falls | ~(diagonal | rises);
    const less = diagonal & rises;
    if (more & last) distance += 1;
    if (less & last) distance -= 1;
    const above = (more << 1) | 1;
    rises = (less << 1) | ~(diagonal | above);
    falls = above & diagonal;
    before = same;
  }
  return distance;
}

/** Returns a function that finds one of `words` within an edit distance, 2 at most, of a word. */
export function nearWords(words: Iterable<string>): (word: string, most: number) => string | undefined {
  const byLength: string[][] = [];
  for (const word of words) (byLength[word.length] ??= []).push(word);
  const signatures = byLength.map((known) => Int32Array.from(known, signature));
  return (word, most) => {
    const own = signature(word);
    const isShort = word.length <= maxLetters;
    const distance = isShort
      ? (other: string) => distanceTo(other, word.length)
      : (other: string) => editDistance(word, other, most);
    /** Plain loops for speed: eight thousand words of the language are compared with each of the index. */
    function findNear(length: number): string | undefined {
      const [known, bits] = [byLength[length], signatures[length]];
      if (!known || !bits) return undefined;
      for (let at = 0; at < bits.length; at++)
        if (popCount(own ^ (bits[at] as number)) <= 2 * most && distance(known[at] as string) <= most) return known[at];
      return undefined;
    }
    if (isShort) for (let i = 0; i < word.length; i++) letterPositions[word.charCodeAt(i)]! |= 1 << i;
    let found = findNear(word.length);
    for (let more = 1; more <= most && found === undefined; more++)
      found = findNear(word.length - more) ?? findNear(word.length + more);
    if (isShort) for (let i = 0; i < word.length; i++) letterPositions[word.charCodeAt(i)] = 0;
    return found;
  };
}
