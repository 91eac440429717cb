import type { Node } from '../readers/mdx.ts';
import { maskCharacter } from '../readers/parser-stop.ts';
import type { Lines } from '../readers/lines.ts';
import type { BodyFacts } from '../model.ts';
import type { Args } from '../messages/entry.ts';
import type { Range } from '../problems.ts';
import { type Rule, type ProblemDetails, problem } from '../rule.ts';

/** State shared by the checks of the nodes of one body. */
export class BodyContext {
  readonly file: string;
  readonly lines: Lines;
  readonly facts: BodyFacts;
  /** Offset in the file at which the body starts. */
  readonly #from: number;

  constructor({ file, lines, from, facts }: { file: string; lines: Lines; from: number; facts: BodyFacts }) {
    this.file = file;
    this.lines = lines;
    this.facts = facts;
    this.#from = from;
  }

  report<A extends Args>(rule: Rule<A>, at: Range, ...told: ProblemDetails<A>): void {
    this.facts.problems.push(problem(rule, [this.file, at], ...told));
  }

  start(node: Node): number {
    return this.#from + (node.position?.start.offset ?? 0);
  }

  sourceOf(node: Node): string {
    return this.lines.text.slice(this.start(node), this.#end(node));
  }

  rangeOf(node: Node): Range {
    return this.lines.range(this.start(node), this.#end(node));
  }

  #end(node: Node): number {
    return this.#from + (node.position?.end.offset ?? 0);
  }
}

/** The text of a node and its descendants, without masked characters. */
export function plain(node: Node): string {
  const words = (one: Node): string =>
    one.type === 'text' || one.type === 'inlineCode' ? (one.value ?? '') : (one.children ?? []).map(words).join('');
  const text = words(node);
  return text.includes(maskCharacter) ? text.replaceAll(maskCharacter, '').trim() : text;
}
