import type { ContentIndex } from './model.ts';
import type { Args, Prose, Severity } from './messages/entry.ts';
import type { Problem, Range } from './problems.ts';

/** A message by language; one that is not there falls back to English. */
export type Messages<A extends Args> = Record<string, (args: A) => Prose> & { en(args: A): Prose };

/** A mistake as it is written into the sample of the tests, and where it must be found. */
export interface Fixture {
  /** "when …": what the editor did. */
  when: string;
  /** Text for the body of an answer; its first line is line 1. */
  body?: string;
  /** Files of the sample, whole. */
  files?: Record<string, string>;
  /** The file at fault. Default: the answer with the body. */
  file?: string;
  line: number;
  column: number;
}

/** Where a mistake is, what its message quotes, and what to write instead of the range where that is known. */
export interface Finding<A extends Args> {
  file: string;
  at: Range;
  data: A;
  fix?: string | undefined;
  other?: Problem['other'];
}

export interface Rule<A extends Args = Args> {
  /** `P-…`: stable, editors and scripts refer to it. */
  code: string;
  severity: Severity;
  /** `--strict` makes an error of this warning. */
  strict?: boolean;
  messages: Messages<A>;
  /** Judges the whole content; each mistake goes to `report`. */
  check(context: { index: ContentIndex; report(finding: Finding<A>): void }): void;
  fixtures: Fixture[];
}

/** Types a rule by what its message quotes: `defineRule<{ name: string }>({ … })`; all rules are of one type from outside. */
export const defineRule = <A extends Args>(rule: Rule<A>): Rule => rule as unknown as Rule;

/** The problems that a rule finds. */
export function runRule({ code, severity, check }: Rule, index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  check({
    index,
    report({ file, at: { line, column, endLine, endColumn }, data, fix, other }) {
      const problem: Problem = { code, severity, file, line, column, endLine, endColumn, args: data };
      if (fix !== undefined) problem.correction = fix;
      if (other) problem.other = other;
      problems.push(problem);
    },
  });
  return problems;
}
