import { spokenText } from '../../spoken/spoken-text.ts';
import { alignSpoken } from './align.ts';

/** A sentence and the position of its words in the page. */
export interface Sentence {
  spoken: string;
  /** The range of the whole sentence. */
  range: Range;
  /** The range of the word being spoken. In: its index in `spoken`. */
  wordAt(index: number): Range;
}

/** Elements that are not read: visual or interactive ones. */
const unspokenElements =
  'script,style,button,[hidden],[aria-hidden=true],[data-pagefind-ignore],[data-copied],pre,.visually-hidden';
const isSpoken = (element: Element) => !element.closest(unspokenElements) && element.checkVisibility();

/** The element whose text forms a line: a row of a table is one, read cell by cell. */
function lineOf(element: Element, root: Element): Element {
  const row = element.closest('tr');
  if (row && root.contains(row)) return row;
  let line = element;
  while (line !== root && getComputedStyle(line).display.startsWith('inline')) line = line.parentElement!;
  return line;
}

/** A line of the page: its text, and the node of each part. */
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
    // A pause, as between list items.
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

/** In: the element to read. Out: its lines in order: headings, paragraphs, list items, table rows. */
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

/** The number of a numbered list's item, spoken before its first line. */
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

/** The sentences of some elements, numbers and symbols as words; `data-spoken` overrides an element's text. */
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
