import type { MdastNode } from 'satteri';
import { bodyMdast } from './body-tree.ts';
import { articleComponent, plainAttributes } from './components/index.ts';
import type { Article, Content } from './load.ts';

type Node = MdastNode & {
  children?: Node[];
  value?: string;
  name?: string | null;
  attributes?: { type?: string; name?: string; value?: unknown }[];
};

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'tableCell',
  'blockquote',
  'code',
  'mdxJsxFlowElement',
]);

/**
 * The words a reader sees in an answer's body, without markup, for search, feeds and readability.
 * In: the article and the content it quotes facts, answers and channels from. Out: text, one block a line.
 * Throws what the parser throws when the body is not valid MDX.
 */
export function bodyText(article: Pick<Article, 'file' | 'body' | 'locale'>, content: Content): string {
  const context = { content, source: article };

  function text(node: Node): string {
    // Comments are for editors.
    if (/^(?:mdx\w+Expression|html)$/.test(node.type)) return '';
    const children = node.children?.map(text) ?? [];
    const component = node.type.startsWith('mdxJsx') ? articleComponent(node.name) : undefined;
    const attributes = component && plainAttributes(component, node.attributes ?? []);
    const inside =
      attributes && component.text
        ? component.text({ attributes, children, context })
        : (node.value ?? children.join(''));
    return blocks.has(node.type) ? `${inside}\n` : node.type === 'break' ? '\n' : inside;
  }

  return text(bodyMdast(article) as unknown as Node)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A page in one line, for search engines: its first words, cut between two of them. At most `most` characters. */
export function summaryOf(
  page: Parameters<typeof bodyText>[0],
  content: Parameters<typeof bodyText>[1],
  most = 160,
): string | undefined {
  const text = bodyText(page, content).replaceAll('\n', ' ');
  if (text.length <= most) return text || undefined;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
