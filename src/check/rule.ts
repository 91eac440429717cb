import type { Fixture } from './fixture.ts';
import type { Args, Prose, Severity } from './messages/entry.ts';
import type { ContentIndex } from './model.ts';
import type { Problem, Range } from './problems.ts';

/** Tells a mistake in one language. Typed as a method: a rule is passed on without what its message quotes. */
type MessageOf<A extends Args> = { message(args: A): Prose }['message'];

/** A message by language; one that is not there falls back to English. */
export type Messages<A extends Args> = Record<string, MessageOf<A>> & { en: MessageOf<A> };

/** Where a mistake is, what its message quotes, and what to write instead of the range where that is known. */
export type Finding<A extends Args> = { file: string } & FindingInFile<A>;
export type FindingInFile<A extends Args> = { at: Range; fix?: string | undefined; other?: Problem['other'] } & (Record<
  never,
  never
> extends A
  ? { data?: A }
  : { data: A });

/** A mistake that content may have: how grave it is, what is said of it, and how it looks. */
export interface Rule<A extends Args = Args> {
  /** `P-…`: stable, editors and scripts refer to it. */
  code: string;
  severity: Severity;
  /** `--strict` makes an error of this warning. */
  strict?: boolean;
  messages: Messages<A>;
  /**
   * Judges the whole content; each mistake goes to `report`. A rule without it is found by a reader, or by one of `passes/` that
   * serves several rules at once.
   */
  check?(context: { index: ContentIndex; report(finding: Finding<A>): void }): void;
  /** By "when …", what the editor did. Each is tried by `mistakes.test.ts`. */
  fixtures: Record<string, Fixture>;
}

/** Types a rule by what its message quotes: `defineRule<{ name: string }>({ … })`. It is an error unless it says otherwise. */
export const defineRule = <A extends Args = Record<never, never>>(
  rule: Omit<Rule<A>, 'severity'> & { severity?: Severity },
): Rule<A> => ({ severity: 'error', ...rule });

/** The problem that a rule finds at a place. */
export function problem<A extends Args>(
  { code, severity }: Rule<A>,
  { file, at: { line, column, endLine, endColumn }, data, fix, other }: Finding<A>,
): Problem {
  const found: Problem = { code, severity, file, line, column, endLine, endColumn, args: data ?? {} };
  if (fix !== undefined) found.correction = fix;
  if (other) found.other = other;
  return found;
}

/** The problems that a rule finds by itself. */
export function runRule(rule: Rule, index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  rule.check?.({ index, report: (finding) => problems.push(problem(rule, finding)) });
  return problems;
}
