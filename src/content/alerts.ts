import type { TreeNode } from './html-in-markdown.ts';

/** GitHub's alerts and their components: https://github.com/orgs/community/discussions/16925 */
export const alertComponents: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Warning',
};

const alertMarker = new RegExp(`^\\[!(${Object.keys(alertComponents).join('|')})\\][ \\t]*(?:\\n|$)?`, 'i');

const isParagraph = ({ type, tagName }: TreeNode) => type === 'paragraph' || tagName === 'p';
const isBlank = ({ type, value }: TreeNode) => type === 'text' && !value?.trim();
const isBreak = ({ type, tagName }: TreeNode) => type === 'break' || tagName === 'br';

/** Converts a block quote beginning with `[!NOTE]` and the like to its component; returns any other node unchanged. */
export function alertsToComponents(node: TreeNode, source?: string): TreeNode {
  if (node.type !== 'blockquote' && node.tagName !== 'blockquote') return node;
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  const [first, ...others] = children;
  const [words, ...more] = (first && isParagraph(first) && first.children) || [];
  const match = words?.type === 'text' ? alertMarker.exec(words.value ?? '') : null;
  const name = alertComponents[match?.[1]?.toUpperCase() ?? ''];
  if (!first || !words || !match || !name) return node;
  const left = words.value?.slice(match[0].length) ?? '';
  const inside = [
    ...(left ? [{ ...words, value: left, ...shiftedPosition(words, match[0].length, source) }] : []),
    ...(!left && more[0] && isBreak(more[0]) ? more.slice(1) : more),
  ];
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: inside.some((child) => !isBlank(child)) ? [{ ...first, children: inside }, ...others] : others,
    ...(node.position && { position: node.position }),
  };
}

/** The start of a text after its marker was removed, with the quote prefix of its next line. */
function shiftedPosition({ position }: TreeNode, length: number, source: string | undefined): Pick<TreeNode, 'position'> {
  const start = position?.start.offset;
  if (!position || start === undefined || source === undefined) return {};
  const gap = /^[\s>]*/.exec(source.slice(start + length))?.[0].length ?? 0;
  return { position: { ...position, start: { ...position.start, offset: start + length + gap } } };
}
