/** A part of a text in UTF-16 units, end exclusive. */
export type TextRange = readonly [start: number, end: number];

interface Word {
  /** What it is compared by. */
  key: string;
  at: TextRange;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    at: [index, index + word.length],
  }));

/**
 * Which words as written each spoken word stands for: `4,90 €` is said in several, which all stand for it. Words that are the same in
 * both are held by a longest common subsequence; those between stand for what is written between.
 * In: a text as written, and as it is said. Out: for each spoken word, where it begins and what is marked while it is said.
 */
export function alignSpoken(written: string, spoken: string): { at: number; part: TextRange }[] {
  const [a, b] = [wordsOf(spoken), wordsOf(written)];
  // Length of the longest common subsequence of what is left from word i of one and word j of the other.
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
