import { type Node, masked } from '../readers/mdx.ts';
import type { Lines } from '../readers/lines.ts';
import type { BodyFacts } from '../model.ts';

/** What the judges of single nodes share. */
export interface BodyContext {
  file: string;
  lines: Lines;
  facts: BodyFacts;
  /** Offset in the file at which a node starts. */
  start(node: Node): number;
  sourceOf(node: Node): string;
}

/** The words of a node and of all in it, without what was masked because it could not be read. */
export function plain(node: Node): string {
  const words = (one: Node): string =>
    one.type === 'text' || one.type === 'inlineCode' ? (one.value ?? '') : (one.children ?? []).map(words).join('');
  const text = words(node);
  return text.includes(masked) ? text.replaceAll(masked, '').trim() : text;
}
