import type { Range } from '../problems.ts';

/** A text with conversion between offsets and lines and columns. */
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Line (from 1) without its end. */
  line(number: number): string {
    const start = this.start(number);
    const next = this.#starts[number];
    return this.text.slice(start, next === undefined ? undefined : next - 1);
  }

  /** Offset at which a line (from 1) starts. */
  start(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }

  place(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  range(start: number, end: number): Range {
    const from = this.place(start);
    const to = this.place(Math.max(start, end));
    return { ...from, endLine: to.line, endColumn: to.column };
  }

  /** The range of a line, trimmed. */
  lineRange(number: number): Range {
    const text = this.line(number);
    const lead = text.length - text.trimStart().length;
    return { line: number, column: lead + 1, endLine: number, endColumn: Math.max(lead, text.trimEnd().length) + 1 };
  }
}
