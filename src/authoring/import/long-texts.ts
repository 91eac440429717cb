import type { Element, ElementContent } from 'hast';
import type { Item } from './item.ts';
import { textOf } from './read-html.ts';

/** Maximum characters of text per answer file, leaving room for the frontmatter. */
const maxTextLength = 120_000;

/** Splits a text that is too long at its highest headings. */
export function splitLongText(item: Item): Item[] {
  const nodes = item.body.children as ElementContent[];
  if (textOf(item.body).length <= maxTextLength) return [item];
  const levels = nodes.flatMap((node) => (isHeading(node) ? [Number(node.tagName[1])] : []));
  const level = [...new Set(levels)].sort().find((one) => levels.filter((other) => other === one).length > 1);
  if (level === undefined) return [item];
  const parts: ElementContent[][] = [[]];
  let size = 0;
  for (const section of sectionsAt(nodes, level)) {
    const more = section.reduce((sum, node) => sum + textOf(node).length, 0);
    if (size > 0 && size + more > maxTextLength) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...section);
    size += more;
  }
  return parts.map((children, at): Item => {
    const part = { ...item, body: { ...item.body, children }, remarks: [...item.remarks] };
    part.remarks.push({ kind: 'changed', what: `${at + 1}/${parts.length}` });
    if (at === 0) return part;
    const name = `${item.key}#${at + 1}`;
    return { ...part, key: name, title: `${item.title} (${at + 1})`, addresses: [], oldPaths: [], number: undefined };
  });
}

const isHeading = (node: ElementContent): node is Element => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

function sectionsAt(nodes: readonly ElementContent[], level: number): ElementContent[][] {
  const sections: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isHeading(node) && Number(node.tagName[1]) <= level) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}
