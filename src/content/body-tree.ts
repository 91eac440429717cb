import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { markdownToHast, markdownToMdast, mdxToHast, mdxToMdast, type Features } from 'satteri';
import { isMarkdownFile } from './body-files.ts';
import { alertsToComponents } from './alerts.ts';
import { detailsToComponent, htmlToElements, type TreeNode } from './html-in-markdown.ts';

/** The parts of a file that determine how its body is parsed. */
export interface BodySource {
  file: string;
  /** MDX, or Markdown in a Markdown file, without the frontmatter. */
  body: string;
}

/** Code blocks and code spans, in which markup has no meaning. */
const codeSpans = /^[ \t>]*(`{3,}|~{3,})[^]*?(?:^[ \t>]*\1|$(?![^]))|(`+)(?!`)[^]*?[^`]\2(?!`)/gm;
const openBreak = /<br(\s*)>/gi;

/** A line of `<details>` and its summary only. */
const openingLine = /^<details>(?=<summary>[^\n]*<\/summary>[ \t]*$)/m;
/** Replaces `details` where a line break needs the room of a letter. */
const shortDetails = 'detail';

/**
 * MDX wants every tag closed, nobody closes a line break: `<br>` becomes `<b/>`. It also wants a tag around blocks on a line of its
 * own, others write `<details><summary>Title</summary>`: the line is broken, and the tag is a letter shorter. Everything is as
 * long as it was, so that all else stays where it is; `componentsIn` reads either as what was written.
 */
export function toValidMdx(body: string): string {
  const hasOpeningLine = openingLine.test(body);
  if (!openBreak.test(body) && !hasOpeningLine) return body;
  let [valid, from] = ['', 0];
  const opened: { at: number; isLine: boolean }[] = [];
  const add = (text: string) => {
    const start = valid.length;
    valid += text.replace(openBreak, (_, gap: string) => `<b${gap}/>`);
    if (!hasOpeningLine) return;
    for (const { 0: tag, index } of text.matchAll(/<\/?details>/g)) {
      const at = start + index;
      if (tag === '<details>') {
        const isLineStart = body[at - 1] === undefined || body[at - 1] === '\n';
        opened.push({ at, isLine: isLineStart && openingLine.exec(body.slice(at))?.index === 0 });
        continue;
      }
      const open = opened.pop();
      if (!open?.isLine) continue;
      const insert = (place: number, written: string) =>
        (valid = valid.slice(0, place) + written + valid.slice(place + written.length));
      insert(open.at, `<${shortDetails}>\n`);
      insert(at, `</${shortDetails} >`);
    }
  };
  for (const match of body.matchAll(codeSpans)) {
    add(body.slice(from, match.index));
    valid += match[0];
    from = match.index + match[0].length;
  }
  add(body.slice(from));
  return valid;
}

const isJsx = ({ type }: TreeNode) => type.startsWith('mdxJsx');

/** Converts `> [!NOTE]`, `<details>` and, in Markdown, every tag to our components. With `source` positions stay exact. */
export function componentsIn(node: TreeNode, source?: string, isHast = false): TreeNode {
  if (isJsx(node) && node.name === 'b' && node.children?.length === 0) return { ...node, name: 'br' };
  if (isJsx(node) && node.name === shortDetails) return componentsIn({ ...node, name: 'details' }, source, isHast);
  if (!node.children) return node;
  const read = htmlToElements(node, source, isHast).map((child) => componentsIn(child, source, isHast));
  const isSame = read.length === node.children.length && read.every((child, at) => child === node.children?.[at]);
  return alertsToComponents(detailsToComponent(isSame ? node : { ...node, children: read }, isHast), source);
}

/** The syntax tree of a body, with positions. Throws the parser's error when it is not valid MDX. */
export function bodyMdast({ file, body }: BodySource): Root {
  const tree = isMarkdownFile(file) ? markdownToMdast(body) : mdxToMdast(toValidMdx(body));
  return componentsIn(tree as unknown as TreeNode, body) as unknown as Root;
}

/** The hast tree of a body, with components not yet rendered. Throws the parser's error when it is not valid MDX. */
export function bodyHast({ file, body }: BodySource, features: Features): HastRoot {
  const options = { features, position: false };
  const tree = isMarkdownFile(file) ? markdownToHast(body, options) : mdxToHast(toValidMdx(body), options);
  return componentsIn(tree as unknown as TreeNode, undefined, true) as unknown as HastRoot;
}
