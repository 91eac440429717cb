export type Measure = (text: string, size: number) => number;

function splitWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}

/** Wraps text at words, splitting overlong ones. */
function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .flatMap((one) => (measure(one) > width ? splitWord(one, width, measure) : [one]))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function balanceLines(text: string, width: number, measure: (text: string) => number): string[] {
  const { length } = wrapLines(text, width, measure);
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrapLines(text, middle, measure).length > length) low = middle;
    else high = middle;
  }
  return wrapLines(text, high, measure);
}

/** The largest type in which a text fits a box; in the smallest size it may overflow. In: sizes from large to small, line height as a share. */
export function fitText(
  text: string,
  { width, height }: { width: number; height: number },
  { sizes, leading, measure }: { sizes: readonly number[]; leading: number; measure: Measure },
): { size: number; lines: string[] } {
  const measured = (size: number) => (part: string) => measure(part, size);
  const words = text.split(' ');
  const fits = (size: number) =>
    words.every((word) => measure(word, size) <= width) &&
    wrapLines(text, width, measured(size)).length * size * leading <= height;
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 16;
  return { size, lines: balanceLines(text, width, measured(size)) };
}
