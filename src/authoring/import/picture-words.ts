import type { Element, ElementContent } from 'hast';
import { basename, extname } from 'node:path';
import type { Item } from './item.ts';
import { textOf } from './read-html.ts';

/** A file's name as words, if any. */
function wordsOf(src: string): string {
  const name = basename(src.replace(/[?#].*$/, ''), extname(src))
    .replace(/[-_+%20]+/g, ' ')
    .trim();
  return /^\p{L}{3,}(\s\p{L}{2,})+/u.test(name) ? name : '';
}

/** Gives every picture its new path and an alternative text; a missing picture is removed and reported. Changes the nodes. */
export function describePictures(
  nodes: ElementContent[],
  item: Item,
  title: string,
  take: (src: string) => string | undefined,
): void {
  let heading = title;
  const visit = (parent: { children: ElementContent[] }) => {
    parent.children = parent.children.filter((node): boolean => {
      if (node.type !== 'element') return true;
      if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node).trim();
      if (node.tagName !== 'img') {
        visit(node);
        const waits = node.properties['dataTitleOfTarget'] !== undefined;
        return !(node.tagName === 'a' || node.tagName === 'p') || node.children.length > 0 || waits;
      }
      return picture(node);
    });
  };
  function picture(node: Element): boolean {
    const src = String(node.properties['src'] ?? '');
    const to = take(src);
    if (to === undefined) {
      item.remarks.push({ kind: 'lost', what: src.slice(0, src.startsWith('data:') ? 30 : 120) });
      return false;
    }
    const alt = String(node.properties['alt'] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!alt) item.remarks.push({ kind: 'hand', what: `alt ${basename(to)}` });
    node.properties = { src: to, alt: alt || wordsOf(src) || heading };
    return true;
  }
  visit({ children: nodes });
}
