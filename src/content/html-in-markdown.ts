import { htmlToHast } from 'satteri';

/** A node of mdast or of hast, of which this module reads only what both have. */
export interface TreeNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: Place; end: Place };
  /** A tag that opens and never closes. */
  isOpen?: boolean;
}
interface Place {
  offset?: number;
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const attribute = String.raw`\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+))?`;
const token = new RegExp(
  String.raw`<!--[^]*?-->|<\/([A-Za-z][\w-]*)\s*>|<([A-Za-z][\w-]*)((?:${attribute})*)\s*(\/?)>|[^<]+|<`,
  'g',
);
/** Where the words of a sentence are. */
const inlineContainer =
  /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|mdxJsxTextElement|p|h\d|td|th|em|strong|del|a)$/;

export const textIn = ({ value, children }: TreeNode): string =>
  value ?? children?.map(textIn).join('').replace(/\s+/g, ' ') ?? '';

/** What the signs of an attribute mean: `&amp;` and the like written out. */
const decodeEntities = (value: string): string =>
  value.includes('&')
    ? textIn(htmlToHast(value.replaceAll('<', '&lt;'), { fragment: true }) as unknown as TreeNode)
    : value;

function attributesOf(written: string): NonNullable<TreeNode['attributes']> {
  return Array.from(written.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g), (match) => ({
    type: 'mdxJsxAttribute',
    name: match[1] ?? '',
    value: match[2] === undefined ? null : decodeEntities(match[2].replace(/^(["'])([^]*)\1$/, '$2')),
  }));
}

/** The children of a Markdown node with every HTML tag as an MDX element; unmatched tags stay, comments are removed. */
export function htmlToElements(parent: TreeNode, source: string | undefined, isHast: boolean): TreeNode[] {
  const { children = [] } = parent;
  if (!children.some(isHtml)) return children;
  // An item of a list holds words, where no empty line parts it from the others.
  const isTightItem = parent.tagName === 'li' && children.some(({ type, value }) => type === 'text' && value?.trim());
  const inWords = isTightItem || inlineContainer.test(parent.tagName ?? parent.type);
  const type = inWords ? 'mdxJsxTextElement' : 'mdxJsxFlowElement';
  const stack: TreeNode[] = [{ type: 'root', children: [] }];
  const add = (node: TreeNode) => stack.at(-1)?.children?.push(node);
  for (const child of children) {
    if (!isHtml(child)) {
      add(child);
      continue;
    }
    for (const [written, closed, opened, attributes = '', slash, position] of tokens(child, source)) {
      const at = position && { position };
      if (closed !== undefined) {
        const from = stack.findLastIndex(({ name }, index) => index > 0 && name === closed);
        if (from < 0) add({ type: 'html', value: written, ...at });
        else {
          for (const open of stack.splice(from)) {
            if (open.name !== closed) open.isOpen = true;
            else delete open.isOpen;
            if (open.position && position) open.position = { start: open.position.start, end: position.end };
          }
        }
      } else if (opened !== undefined) {
        const element = { type, name: opened, attributes: attributesOf(attributes), children: [], ...at };
        add(element);
        if (!slash && !isVoid.test(opened.toLowerCase())) stack.push(Object.assign(element, { isOpen: true }));
      } else if (!written.startsWith('<!--')) add({ type: 'text', value: written, ...at });
    }
  }
  const made = stack[0]?.children ?? [];
  return inWords ? made : wrapInParagraphs(made, isHast);
}

const isHtml = ({ type }: TreeNode) => type === 'html' || type === 'raw';

type Token = [
  written: string,
  closed: string | undefined,
  opened: string | undefined,
  attributes: string | undefined,
  slash: string | undefined,
  position: TreeNode['position'],
];

function tokens({ value = '', position }: TreeNode, source: string | undefined): Token[] {
  const start = position?.start.offset;
  return Array.from(value.matchAll(token), (match): Token => {
    const [written, closed, opened, attributes, slash] = match;
    const isExact = start !== undefined && source?.startsWith(value, start) === true;
    const [from, to] = [(start ?? 0) + match.index, (start ?? 0) + match.index + written.length];
    return [
      written,
      closed,
      opened,
      attributes,
      slash,
      isExact ? { start: { offset: from }, end: { offset: to } } : position,
    ];
  });
}

/** Words that stand between blocks, as in `<div>words</div>`, are a paragraph. */
function wrapInParagraphs(nodes: TreeNode[], isHast: boolean): TreeNode[] {
  return nodes.flatMap((node) =>
    node.type === 'text' && node.value?.trim() ? [paragraph([node], isHast, node.position)] : [node],
  );
}

const paragraph = (children: TreeNode[], isHast: boolean, position?: TreeNode['position']): TreeNode => ({
  ...(isHast ? { type: 'element', tagName: 'p', properties: {} } : { type: 'paragraph' }),
  children,
  ...(position && { position }),
});

const block =
  /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|mdxJsxFlowElement|p|h\d|[uod]l|pre|hr|div|section)$/;

/** Words on the line of a tag, and what stands among them, are a paragraph. */
function joinInline(nodes: readonly TreeNode[], isHast: boolean): TreeNode[] {
  const joined: TreeNode[] = [];
  let line: TreeNode[] = [];
  for (const node of [...nodes, undefined]) {
    if (node && !block.test(node.tagName ?? node.type)) {
      line.push(node);
      continue;
    }
    if (textIn({ type: 'root', children: line }).trim()) joined.push(paragraph(line, isHast, line[0]?.position));
    else joined.push(...line.filter(({ type }) => type !== 'text'));
    line = [];
    if (node) joined.push(node);
  }
  return joined;
}

/** `<details>` with its `<summary>` as the component that it is here; any other node as it is. */
export function detailsToComponent(node: TreeNode, isHast: boolean): TreeNode {
  if (!node.type.startsWith('mdxJsx') || node.name !== 'details') return node;
  const isSummary = ({ type, name }: TreeNode) => type.startsWith('mdxJsx') && name === 'summary';
  const children = (node.children ?? []).flatMap((child) =>
    // Where it shares its line with other words, it has become part of a paragraph.
    child.children?.some(isSummary) ? child.children : [child],
  );
  const summary = children.find(isSummary);
  if (!summary) return node;
  const title = { type: 'mdxJsxAttribute', name: 'title', value: textIn(summary).trim() };
  const inside = children.filter((child) => child !== summary);
  return {
    ...node,
    name: 'Details',
    attributes: [...(node.attributes ?? []), title],
    children:
      node.type === 'mdxJsxFlowElement'
        ? joinInline(inside, isHast)
        : inside.filter((child) => child.type !== 'text' || child.value?.trim()),
  };
}
