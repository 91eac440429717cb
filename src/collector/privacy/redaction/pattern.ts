/**
 * The source of a long pattern, laid out so that a word is a part of a line: line ends and the indentation behind them do
 * not count, nor do the spaces of a ` | ` between alternatives, nor a line that begins with `# `, which says what follows.
 * A space anywhere else is one; at the end or the beginning of a line it is written `[ ]`.
 */
export const source = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw(text, ...parts)
    .replace(/^\s*# .*$/gm, '')
    .replace(/\s+\|\s+/g, '|')
    .replace(/\s*\n\s*/g, '');

/** The same as a pattern with those flags. */
export const pattern =
  (flags: string) =>
  (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(source(text, ...parts), flags);
