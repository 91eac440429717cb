import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { markdownToHast, markdownToMdast, mdxToHast, mdxToMdast, type Features } from 'satteri';
import { isMarkdownFile } from './body-files.ts';
import { alertsToComponents } from './alerts.ts';
import { detailsToComponent, htmlToElements, type TreeNode } from './html-in-markdown.ts';

/** What of the file of an answer or a page tells how its body is read. */
export interface BodySource {
  file: string;
  /** MDX after the frontmatter, or Markdown where the file is one of Markdown. */
  body: string;
}

/** Everything in a text that stands for code: in it, nothing else is what it looks like. */
const code = /^[ \t>]*(`{3,}|~{3,})[^]*?(?:^[ \t>]*\1|$(?![^]))|(`+)(?!`)[^]*?[^`]\2(?!`)/gm;
const openBreak = /<br(\s*)>/gi;

/**
 * MDX wants every tag closed, nobody closes a line break: `<br>` becomes `<b/>`, which is as long, so that everything else stays
 * where it is, and which `componentsIn` reads as a line break.
 */
export function closeBreaks(body: string): string {
  if (!openBreak.test(body)) return body;
  let [closed, from] = ['', 0];
  const close = (text: string) => text.replace(openBreak, (_, gap: string) => `<b${gap}/>`);
  for (const match of body.matchAll(code)) {
    closed += close(body.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return closed + close(body.slice(from));
}

const isFormerBreak = ({ type, name, children = [] }: TreeNode) =>
  type.startsWith('mdxJsx') && name === 'b' && children.length === 0;

/**
 * Turns what Markdown and HTML have for a component of ours into that component: `> [!NOTE]`, `<details>`, and in Markdown every
 * tag. In: a tree of mdast or hast; with `source`, positions are kept as exact as they are there.
 */
export function componentsIn(node: TreeNode, source?: string): TreeNode {
  if (isFormerBreak(node)) return { ...node, name: 'br' };
  if (!node.children) return node;
  const read = htmlToElements(node, source).map((child) => componentsIn(child, source));
  const isSame = read.length === node.children.length && read.every((child, at) => child === node.children?.[at]);
  return alertsToComponents(detailsToComponent(isSame ? node : { ...node, children: read }), source);
}

/** The syntax tree of a body, with positions. Throws what the parser throws when it is not valid MDX. */
export function bodyMdast({ file, body }: BodySource): Root {
  const tree = isMarkdownFile(file) ? markdownToMdast(body) : mdxToMdast(closeBreaks(body));
  return componentsIn(tree as unknown as TreeNode, body) as unknown as Root;
}

/** The HTML of a body as a tree, components in it not yet rendered. Throws what the parser throws when it is not valid MDX. */
export function bodyHast({ file, body }: BodySource, features: Features): HastRoot {
  const options = { features, position: false };
  const tree = isMarkdownFile(file) ? markdownToHast(body, options) : mdxToHast(closeBreaks(body), options);
  return componentsIn(tree as unknown as TreeNode) as unknown as HastRoot;
}
