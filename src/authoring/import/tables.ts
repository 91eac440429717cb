import type { Element } from 'hast';
import { findAll, textOf } from './read-html.ts';

function isBold(cell: Element): boolean {
  const words = (nodes: Element[]) => nodes.map(textOf).join('').replace(/\s+/g, '');
  const own = words([cell]);
  return own !== '' && words(findAll(cell, /^(strong|b)$/)) === own;
}

/** A cell without bold around all of it. */
function plain(cell: Element): Element {
  const children = cell.children.flatMap((child) =>
    child.type !== 'element' ? [child] : /^(strong|b)$/.test(child.tagName) ? child.children : [plain(child)],
  );
  return { ...cell, children };
}

/** Adds a header to a table: its own, else a first row that is all bold. */
export function addHeader(table: Element): Element {
  if (findAll(table, /^th$/).length > 0) return table;
  const rows = findAll(table, /^tr$/);
  const [first] = rows;
  const cells = first ? findAll(first, /^td$/) : [];
  if (!first || rows.length < 2 || cells.length === 0 || !cells.every(isBold)) return table;
  const head = { ...first, children: cells.map((cell): Element => ({ ...plain(cell), tagName: 'th' })) };
  const replaced = (node: Element): Element => ({
    ...node,
    children: node.children.map((child) =>
      child === first ? head : child.type === 'element' ? replaced(child) : child,
    ),
  });
  return replaced(table);
}
