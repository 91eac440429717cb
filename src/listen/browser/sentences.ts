import { spokenText } from '../../spoken/spoken-text.ts';
import { alignSpoken } from './align.ts';

/** A sentence to say, and where its words stand in the page. */
export interface Sentence {
  spoken: string;
  /** All that is written of it. */
  range: Range;
  /** What is written for the word that is being said. In: where that begins in `spoken`. */
  wordAt(index: number): Range;
}

/** What is written for eyes alone, or to be pressed. */
const unspokenElements =
  'script,style,button,[hidden],[aria-hidden=true],[data-pagefind-ignore],[data-copied],pre,.visually-hidden';
const isSpoken = (element: Element) => !element.closest(unspokenElements) && element.checkVisibility();

/** The element that a text is a line of: a row of a table is one, read cell by cell. */
function lineOf(element: Element, root: Element): Element {
  const row = element.closest('tr');
  if (row && root.contains(row)) return row;
  let line = element;
  while (line !== root && getComputedStyle(line).display.startsWith('inline')) line = line.parentElement!;
  return line;
}

/** A line of the page: its text, and which node each part of it is from. */
class Line {
  text = '';
  readonly #nodes: { at: number; node: Text }[] = [];
  readonly element: Element;
  constructor(element: Element) {
    this.element = element;
  }

  add(node: Text): void {
    const last = this.#nodes.at(-1)?.node;
    const isNextCell = last && last.parentElement?.closest('td,th') !== node.parentElement?.closest('td,th');
    // A pause, as between the lines of a list.
    if (isNextCell) this.text += ', ';
    this.#nodes.push({ at: this.text.length, node });
    this.text += node.data;
  }

  range(start: number, end: number): Range {
    const range = new Range();
    const place = (index: number) => {
      const found = this.#nodes.findLast(({ at }) => at <= index) ?? this.#nodes[0]!;
      return [found.node, Math.min(Math.max(index - found.at, 0), found.node.length)] as const;
    };
    range.setStart(...place(start));
    range.setEnd(...place(end));
    return range;
  }
}

/** In: what to read. Out: its lines in order, a heading, a paragraph, an item of a list, a row of a table each. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || !isSpoken(parent)) continue;
    const element = lineOf(parent, root);
    if (lines.at(-1)?.element !== element) lines.push(new Line(element));
    lines.at(-1)!.add(node);
  }
  return lines;
}

/** What is said before the first line of an item of a numbered list: its number. */
function numberOf(element: Element): string {
  const item = element.closest('ol > li');
  if (!item || (element !== item && element !== item.firstElementChild)) return '';
  const list = item.parentElement as HTMLOListElement;
  return `${list.start + [...list.children].indexOf(item)}. `;
}

function sentenceOf(line: Line, { segment, index }: { segment: string; index: number }, spoken: string): Sentence {
  const words = alignSpoken(segment, spoken);
  const written = segment.trimEnd().length;
  const range = (from: number, to: number) => line.range(index + from, index + to);
  return {
    spoken,
    range: range(0, written),
    wordAt(at) {
      const [from, to] = words.findLast((word) => word.at <= at)?.part ?? [0, written];
      return range(from, to);
    },
  };
}

/**
 * In: what to read, one after the other, and its language. An editor may have written how an element is said (`data-spoken`).
 * Out: its sentences, figures and signs in words.
 */
export function sentencesOf(roots: readonly HTMLElement[], locale: string): Sentence[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return roots.flatMap((root) =>
    linesOf(root).flatMap((line) => {
      const { spoken } = root.dataset;
      if (spoken) return [sentenceOf(line, { segment: line.text, index: 0 }, spokenText(spoken, locale))];
      const number = numberOf(line.element);
      return [...segmenter.segment(line.text)]
        .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
        .map((part) => sentenceOf(line, part, spokenText((part.index === 0 ? number : '') + part.segment, locale)));
    }),
  );
}
