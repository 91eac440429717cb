import type { Element, ElementContent, Properties } from 'hast';
import { textOf } from './read-html.ts';

export type BoxKind = 'Note' | 'Warning';

export const element = (tagName: string, children: ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
export const textNode = (value: string): ElementContent => ({ type: 'text', value });
const note = /\b(note|info|tip|hint|callout|admonition|alert|notice|important|success)\b/i;
const warning =
  /\b(warning|warn|caution|danger|error|critical|attention|failure|bug|achtung|warnung|attenzione|avviso|advertencia|atenção|atención|avertissement)\b/i;
/** The kind of a box, by its class, type or first words. */
export function boxOf({ tagName, properties }: Element): BoxKind | undefined {
  if (!/^(div|aside|section|blockquote|p|admonition|callout)$/.test(tagName)) return undefined;
  const labels = [properties['className'], properties['type'], tagName === 'div' ? '' : tagName]
    .flat()
    .join(' ')
    .replace(/[-_]+/g, ' ');
  if (tagName === 'aside' || /^(admonition|callout)$/.test(tagName)) return warning.test(labels) ? 'Warning' : 'Note';
  return warning.test(labels) ? 'Warning' : note.test(labels) ? 'Note' : undefined;
}

/** `> [!NOTE]`, as code hosts write it. */
export function alertOf({ children }: Element): { kind: BoxKind; children: ElementContent[] } | undefined {
  const first = children.find((child) => child.type === 'element');
  const start = first?.type === 'element' ? first.children[0] : undefined;
  const [sign, kind = ''] = (start?.type === 'text' && /^\s*\[!(\w+)\]\s*/.exec(start.value)) || [];
  if (sign === undefined || first?.type !== 'element' || start?.type !== 'text') return undefined;
  const rest = { ...first, children: [textNode(start.value.slice(sign.length)), ...first.children.slice(1)] };
  const others = children.slice(children.indexOf(first) + 1);
  return { kind: warning.test(kind) ? 'Warning' : 'Note', children: textOf(rest).trim() ? [rest, ...others] : others };
}

const inlineNames = /^(a|b|strong|em|i|code|br|img|del|s|kbd|written|download|footnotecall|tt|samp|var)$/;

/** Wraps text beside blocks in paragraphs. */
export function wrapInParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let open: Element | undefined;
  for (const node of nodes) {
    const isInline = node.type === 'text' || (node.type === 'element' && inlineNames.test(node.tagName));
    if (!isInline) open = undefined;
    else if (open) open.children.push(node);
    else if (textOf(node).trim() || (node.type === 'element' && node.tagName !== 'br')) open = element('p', [node]);
    else continue;
    if (!isInline) made.push(node);
    else if (open && made.at(-1) !== open) made.push(open);
  }
  return made;
}

/** Makes the highest heading level 2, without skipping levels. */
export function levelHeadings(headings: readonly Element[]): void {
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const top = Math.min(...levels);
  let before = 1;
  headings.forEach((made, at) => {
    before = Math.min((levels[at] ?? 2) - top + 2, before + 1, 6);
    made.tagName = `h${before}`;
  });
}
