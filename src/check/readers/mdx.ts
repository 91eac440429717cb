import { markdownToMdast, mdxToMdast } from 'satteri';
import { isMarkdownFile } from '../../content/body-files.ts';
import { toValidMdx, componentsIn } from '../../content/body-tree.ts';
import type { Problem } from '../problems.ts';
import type { Lines } from './lines.ts';
import { ParserStop, explainStop } from './parser-stop.ts';
import { problem } from '../rule.ts';
import { fileComplex } from '../rules/files.ts';

/** The parts of a syntax tree node that the check reads. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  name?: string | null;
  depth?: number;
  url?: string;
  alt?: string | null;
  ordered?: boolean | null;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  /** A tag that opens and never closes. */
  isOpen?: boolean;
  position?: { start: { offset?: number }; end: { offset?: number } };
}

export interface Body {
  tree: Node | undefined;
  problems: Problem[];
}

/** Beyond what any answer needs; they bound the time of reading a broken file. */
const limits = { signs: 1500, depth: 60, rounds: 25 };
/** Syntax that takes the parser superlinear time: tags, expressions, character references. */
const costlySyntax = /[<{]|&#?\w{1,32};/g;
/** Blockquotes and lists nested on one line beyond the limit. */
const deepNesting = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${limits.depth}}`, 'm');

/** Parses with the build's parser, which stops at the first mistake: each is reported and blanked out, keeping offsets, until none is left. */
export function parseBody(file: string, lines: Lines, from: number): Body {
  const problems: Problem[] = [];
  const isMarkdown = isMarkdownFile(file);
  let text = lines.text.slice(from);
  const tooComplex = (): Body => ({
    tree: undefined,
    problems: [problem(fileComplex, [file, lines.range(from, from + 1)])],
  });
  if ((text.match(costlySyntax)?.length ?? 0) > limits.signs || deepNesting.test(text)) return tooComplex();

  for (let round = 0; round < limits.rounds; round += 1) {
    const valid = isMarkdown ? text : toValidMdx(text);
    try {
      const parsed = isMarkdown ? markdownToMdast(valid) : mdxToMdast(valid);
      const tree = componentsIn(parsed as unknown as Parameters<typeof componentsIn>[0], text) as Node;
      return isTooDeep(tree) ? tooComplex() : { tree, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fault = explainStop(new ParserStop({ file, lines, from }, text, message));
      problems.push(...fault.problems);
      const next = fault.blank.reduce(
        (so, [start, end, fill]) =>
          so.slice(0, start) + so.slice(start, end).replace(/[^\n]/g, fill ?? ' ') + so.slice(end),
        text,
      );
      if (next === text) return { tree: undefined, problems };
      text = next;
    }
  }
  return { tree: undefined, problems };
}

function isTooDeep(tree: Node): boolean {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}
