/** A block of prose, normalised to NFC, with the offsets of its parts in the file. */
export interface Block {
  text: string;
  /** `[index in text, offset in the file]`, ascending. */
  map: [number, number][];
}

/** A letter with separate combining accents (NFD), as in files from a Mac or a PDF. */
const decomposedLetter = /\P{M}\p{M}+/gu;

/** Appends the text at an offset of the file, normalised to NFC. */
export function addText(block: Block, text: string, offset: number): void {
  let from = 0;
  const push = (to: number) => {
    if (to === from) return;
    block.map.push([block.text.length, offset + from]);
    block.text += text.slice(from, to).normalize('NFC');
    from = to;
  };
  for (const match of text.matchAll(decomposedLetter)) {
    push(match.index);
    push(match.index + match[0].length);
  }
  push(text.length);
}

export function offsetOf(block: Block, index: number): number {
  let [low, high] = [0, block.map.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.map[middle]?.[0] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const [at, offset] = block.map[low] ?? [0, 0];
  return offset + index - at;
}

/** Offsets in the file of a part of a block's text, combining accents included. */
export function sourceRange(
  file: string,
  block: Block,
  [at, length]: [at: number, length: number],
): [start: number, end: number] {
  const start = offsetOf(block, at);
  let end = Math.max(start, offsetOf(block, at + length - 1)) + 1;
  while (/\p{M}/u.test(file.charAt(end))) end += 1;
  return [start, end];
}
