import { curlApostrophes } from '../content/typography.ts';
import { markdownToMdast, type MdastNode } from 'satteri';

type Node = MdastNode & {
  children?: Node[];
  value?: string;
  url?: string;
  ordered?: boolean | null;
  start?: number | null;
};

/** Bold marks of a place; plain text has none. */
export interface Marks {
  bold: string;
  italic: string;
}

export const plainMarks: Marks = { bold: '', italic: '' };
/** https://faq.whatsapp.com/539178204879377 */
export const whatsappMarks: Marks = { bold: '*', italic: '_' };

/** Marks apply within a line, adjacent to the words. */
const wrapInMarks = (text: string, mark: string) =>
  mark && text.trim() ? text.replace(/\S(?:.*\S)?/g, (words) => `${mark}${words}${mark}`) : text;

/** The blocks of a Markdown text as plain message lines: lists with hyphens and numbers, links after their words. */
export function messageBlocks(markdown: string, marks: Marks): string[] {
  const inline = (nodes: readonly Node[] = []): string => nodes.map(words).join('');

  function words(node: Node): string {
    const inside = node.type === 'text' ? curlApostrophes(node.value ?? '') : (node.value ?? inline(node.children));
    if (node.type === 'strong') return wrapInMarks(inside, marks.bold);
    if (node.type === 'emphasis') return wrapInMarks(inside, marks.italic);
    if (node.type === 'break') return '\n';
    // Telephone numbers and e-mail addresses need no link.
    if (node.type === 'link' && /^https?:/.test(node.url ?? '') && inside !== node.url)
      return `${inside} (${node.url})`;
    return node.type === 'image' ? '' : inside;
  }

  function rows({ children: [head, ...rest] = [] }: Node): string {
    const cells = (row: Node | undefined) => (row?.children ?? []).map((cell) => inline(cell.children).trim());
    const [, ...names] = cells(head);
    return rest
      .map((row) => {
        const [first = '', ...others] = cells(row);
        const labelled = others.map((cell, at) => (names[at] && others.length > 1 ? `${names[at]}: ${cell}` : cell));
        return `- ${wrapInMarks(first, marks.bold)}${labelled.length ? ` – ${labelled.join('; ')}` : ''}`;
      })
      .join('\n');
  }

  function block(node: Node): string {
    const { type, children = [] } = node;
    if (type === 'heading') return wrapInMarks(inline(children), marks.bold);
    if (type === 'table') return rows(node);
    if (type === 'list')
      return children
        .map((item, at) => {
          const text = (item.children ?? []).map(block).filter(Boolean).join('\n');
          return `${node.ordered ? `${(node.start ?? 1) + at}.` : '-'} ${text.replaceAll('\n', '\n  ')}`;
        })
        .join('\n');
    if (type === 'blockquote') return children.map(block).filter(Boolean).join('\n');
    return type === 'thematicBreak' || type === 'html' ? '' : (node.value ?? inline(children));
  }

  return ((markdownToMdast(markdown) as Node).children ?? [])
    .map((node) => ({ isHeading: node.type === 'heading', text: block(node).trim() }))
    .filter(({ text }) => text)
    .map(({ isHeading, text }) => (isHeading ? `${text}\n` : text))
    .reduce<string[]>((blocks, text) => {
      // A heading joins the block below it.
      if (blocks.at(-1)?.endsWith('\n')) blocks.push(blocks.pop() + text);
      else blocks.push(text);
      return blocks;
    }, [])
    .map((text) => text.trim());
}

/** The leading blocks within a length in characters. */
export function fittingBlocks(blocks: readonly string[], most: number): string[] {
  let length = 0;
  const end = blocks.findIndex((text) => (length += text.length + 2) > most);
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}
