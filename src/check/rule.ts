import type { Fixture } from './fixture.ts';
import type { Args, Prose, Severity } from './messages/entry.ts';
import type { ContentIndex } from './model.ts';
import type { Problem, Range } from './problems.ts';
import { nearestWord } from './readers/nearest.ts';

/** Formats a message in one language. Typed as a method, for bivariant arguments: rules are handled without the type of their arguments. */
type MessageOf<A extends Args> = { message(args: A): Prose }['message'];

/** Messages by language; a missing one falls back to English. */
export type Messages<A extends Args> = Record<string, MessageOf<A>> & { en: MessageOf<A> };

/** File and range of a mistake, and another position involved, such as the first of two duplicates. */
export type Place = readonly [file: string, at: Range, other?: Problem['other']];

/** The arguments of the message, and the correction where it is known. */
export type ProblemDetails<A extends Args> =
  Record<never, never> extends A ? [data?: A, fix?: string | undefined] : [data: A, fix?: string | undefined];

/** A mistake that content may have: severity, messages and fixtures. */
export interface Rule<A extends Args = Args> {
  /** `P-…`: stable, since editors and scripts refer to it. */
  code: string;
  severity: Severity;
  /** `--strict` reports this warning as an error. */
  strict?: boolean;
  messages: Messages<A>;
  /** Checks the whole content. Absent in rules that a reader or one of `passes/` reports. */
  check?(context: { index: ContentIndex; report(place: Place, ...told: ProblemDetails<A>): void }): void;
  /** Fixtures by what the editor did ("when …"), each run by `mistakes.test.ts`. */
  fixtures: Record<string, Fixture>;
}

/** Types a rule by its message arguments: `defineRule<{ name: string }>({ … })`. Default severity: error. */
export const defineRule = <A extends Args = Record<never, never>>(
  rule: Omit<Rule<A>, 'severity'> & { severity?: Severity },
): Rule<A> => ({ severity: 'error', ...rule });

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

/** Reports a name that is not allowed, with the nearest as its correction; nothing when it is missing or `allowed` is unknown. */
export function unknownName<K extends string>(
  rule: Rule<Record<K | 'suggestion', string> & { allowed: readonly string[] }>,
  place: Place,
  [key, name, allowed]: [key: K, name: string | undefined, allowed: readonly string[] | undefined],
): Problem[] {
  if (name === undefined || !allowed || allowed.includes(name)) return [];
  const suggestion = nearestWord(name, allowed);
  return [problem<Args>(rule, place, { [key]: name, suggestion, allowed }, suggestion || undefined)];
}

export function runRule(rule: Rule, index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  rule.check?.({ index, report: (place, ...told) => problems.push(problem(rule, place, ...told)) });
  return problems;
}
