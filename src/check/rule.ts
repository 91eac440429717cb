import type { Fixture } from './fixture.ts';
import type { Args, Prose, Severity } from './messages/entry.ts';
import type { ContentIndex } from './model.ts';
import type { Problem, Range } from './problems.ts';
import { nearest } from './readers/nearest.ts';

/** Tells a mistake in one language. Typed as a method: a rule is passed on without what its message quotes. */
type MessageOf<A extends Args> = { message(args: A): Prose }['message'];

/** A message by language; one that is not there falls back to English. */
export type Messages<A extends Args> = Record<string, MessageOf<A>> & { en: MessageOf<A> };

/** The file of a mistake, where in it, and the other place involved, such as the first of two duplicates. */
export type Place = readonly [file: string, at: Range, other?: Problem['other']];

/** What the message of a mistake quotes, and what to write instead of its range where that is known. */
export type ProblemDetails<A extends Args> =
  Record<never, never> extends A ? [data?: A, fix?: string | undefined] : [data: A, fix?: string | undefined];

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
  check?(context: { index: ContentIndex; report(place: Place, ...told: ProblemDetails<A>): void }): void;
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
  [file, { line, column, endLine, endColumn }, other]: Place,
  ...[data, fix]: ProblemDetails<A>
): Problem {
  const found: Problem = { code, severity, file, line, column, endLine, endColumn, args: data ?? {} };
  if (fix !== undefined) found.correction = fix;
  if (other) found.other = other;
  return found;
}

/**
 * The problem of a name that is none of those allowed, with the nearest of them as its correction; none where the name is
 * missing or right, or nobody knows what is allowed. In: the name under the key by which the message quotes it.
 */
export function unknownName<K extends string>(
  rule: Rule<Record<K | 'suggestion', string> & { allowed: readonly string[] }>,
  place: Place,
  [key, name, allowed]: [key: K, name: string | undefined, allowed: readonly string[] | undefined],
): Problem[] {
  if (name === undefined || !allowed || allowed.includes(name)) return [];
  const suggestion = nearest(name, allowed);
  return [problem<Args>(rule, place, { [key]: name, suggestion, allowed }, suggestion || undefined)];
}

/** The problems that a rule finds by itself. */
export function runRule(rule: Rule, index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  rule.check?.({ index, report: (place, ...told) => problems.push(problem(rule, place, ...told)) });
  return problems;
}
