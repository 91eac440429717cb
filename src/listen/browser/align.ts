/** A part of a text in UTF-16 units, end exclusive. */
export type TextRange = readonly [start: number, end: number];

interface Word {
  /** Normalised form for comparison. */
  key: string;
  at: TextRange;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    at: [index, index + word.length],
  }));

/** Maps spoken words to written ranges by a longest common subsequence: `4,90 €` is spoken as several words. Out: a start and range per spoken word. */
export function alignSpoken(written: string, spoken: string): { at: number; part: TextRange }[] {
  const [a, b] = [wordsOf(spoken), wordsOf(written)];
  // Length of the longest common subsequence from word i of one and word j of the other.
  const left = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      left[i]![j] =
        a[i]!.key && a[i]!.key === b[j]!.key ? left[i + 1]![j + 1]! + 1 : Math.max(left[i + 1]![j]!, left[i]![j + 1]!);
  const same = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]!.key && a[i]!.key === b[j]!.key) same.set(i++, j++);
    else if (left[i + 1]![j]! >= left[i]![j + 1]!) i++;
    else j++;

  let from = 0;
  let before: TextRange = b[0]?.at ?? [0, written.length];
  return a.map(({ at: [at] }, i) => {
    const held = same.get(i);
    if (held !== undefined) {
      from = held + 1;
      before = b[held]!.at;
      return { at, part: before };
    }
    let next = i;
    while (next < a.length && !same.has(next)) next++;
    const between = b.slice(from, same.get(next) ?? b.length);
    const part: TextRange = between.length > 0 ? [between[0]!.at[0], between.at(-1)!.at[1]] : before;
    return { at, part };
  });
}
