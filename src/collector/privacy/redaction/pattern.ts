/**
 * Template for the source of a long pattern: line ends with the indentation after them, spaces around ` | ` and comment lines that
 * begin with `# ` are ignored. Other spaces are literal; at the beginning or end of a line they are written `[ ]`.
 */
export const source = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw(text, ...parts)
    .replace(/^\s*# .*$/gm, '')
    .replace(/\s+\|\s+/g, '|')
    .replace(/\s*\n\s*/g, '');

/** The words of a list, separated by white space. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A regular expression from such a source. */
export const pattern =
  (flags: string) =>
  (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(source(text, ...parts), flags);
