/** Template for long patterns: ignores line breaks with indentation, spaces around ` | `, and `# ` comment lines. `[ ]` is a space at a line's end. */
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
