/** Normalises case, accents, punctuation and spacing. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The longer words of a text, each cut to six letters. */
export const stems = (text: string): Set<string> =>
  new Set(
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );

/** Jaccard similarity of the words of two questions, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  if (normalise(a) === normalise(b)) return 1;
  const [one, two] = [stems(a), stems(b)];
  const common = [...one].filter((word) => two.has(word)).length;
  return common / Math.max(1, one.size + two.size - common);
}
