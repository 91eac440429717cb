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

/** The visible text of a body, one block per line. Throws the parser's error when it is not valid MDX. */
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

/** The description of a page for search engines: its first words, up to `most` characters. */
export function summaryOf(
  page: Parameters<typeof bodyText>[0],
  content: Parameters<typeof bodyText>[1],
  most = 160,
): string | undefined {
  const text = bodyText(page, content).replaceAll('\n', ' ');
  if (text.length <= most) return text || undefined;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
