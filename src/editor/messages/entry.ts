export type Severity = 'error' | 'warning';

/** What a message quotes; plain data, so that it can be cached and printed as JSON. */
export type Args = Record<string, string | number | readonly string[]>;

export interface Prose {
  /** What is wrong. */
  what: string;
  /** Why it matters, when that is not plain. */
  why?: string;
  /** How to mend it. */
  fix: string;
}

export interface Entry<A extends Args> {
  severity: Severity;
  /** `--strict` makes an error of this warning. */
  strict?: boolean;
  it(args: A): Prose;
  en(args: A): Prose;
}

/** Types one line of the table by the arguments it quotes. */
export function entry<A extends Args = Record<never, never>>(one: Entry<A>): Entry<A> {
  return one;
}

/** `a, b, c`, cut when too long to be read. */
export function list(values: readonly string[], most = 14): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown}, …` : shown;
}

/** `Forse volevi …?`, or nothing. */
export const maybe = {
  it: (suggestion: string) => (suggestion ? `Forse volevi "${suggestion}". ` : ''),
  en: (suggestion: string) => (suggestion ? `Did you mean "${suggestion}"? ` : ''),
};
