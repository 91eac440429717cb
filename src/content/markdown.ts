import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { bodyMdast } from './body-tree.ts';
import { textNode, type BodyContext } from './components/define.ts';
import { articleComponent, plainAttributes } from './components/index.ts';
import { resolveLink } from './links.ts';

interface JsxElement {
  type: string;
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: RootContent[];
}

const phrasing = new Set(['text', 'link', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'html']);
const isPhrasing = (node: RootContent): node is PhrasingContent => phrasing.has(node.type);

/** The body as CommonMark with tables: facts inserted, links absolute. Throws when it is not valid MDX. */
export function bodyMarkdown(body: string, context: BodyContext): string {
  function componentNodes({ type, name, attributes: written, children }: JsxElement): RootContent[] {
    const inside = children.flatMap(plain);
    const component = articleComponent(name);
    const attributes = component && plainAttributes(component, written);
    if (!attributes || !component.markdown) return inside;
    const nodes = component.markdown({ attributes, children: inside, context });
    // A component that is a block here but inline elsewhere.
    return type === 'mdxJsxFlowElement' && nodes.every(isPhrasing) ? [{ type: 'paragraph', children: nodes }] : nodes;
  }

  function plain(node: RootContent): RootContent[] {
    const { type } = node as { type: string };
    if (type.startsWith('mdxJsx')) return componentNodes(node as unknown as JsxElement);
    if (type.startsWith('mdx') || type === 'html') return [];
    // Images next to an answer get generated names in the build: outside of the page only their alternative text is used.
    if (node.type === 'image' && !/^(\/|https?:)/.test(node.url)) return context.omitsPictures ? [] : [textNode(node.alt ?? '')];
    const kept = 'children' in node ? { ...node, children: (node.children as RootContent[]).flatMap(plain) } : node;
    const url = 'url' in kept && context.address(resolveLink(context.content, context.source, kept.url));
    return [(url ? { ...kept, url } : kept) as RootContent];
  }

  const tree = bodyMdast({ file: context.source.file, body });
  const root: Root = { type: 'root', children: tree.children.flatMap(plain) };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    // Works within words, where `_` would need escaped neighbours.
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
