/** An MDX file split in two, with line numbers (from 1) for problem locations. */
export interface SplitSource {
  /** YAML between the two `---` lines; `undefined` when there is none or it is not closed. */
  yaml: string | undefined;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Cuts the frontmatter off an MDX source. In: text that `normaliseText` returned. Out: both parts. */
export function splitFrontmatter(source: string): SplitSource {
  const lines = source.split('\n');
  const none: SplitSource = { yaml: undefined, yamlLine: 1, body: source, bodyLine: 1 };
  if (lines[0]?.trimEnd() !== '---') return none;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) return none;
  return {
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** Removes a byte-order mark and converts line ends to `\n`. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
