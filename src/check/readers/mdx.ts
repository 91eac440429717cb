import { markdownToMdast, mdxToMdast } from 'satteri';
import { isMarkdownFile } from '../../content/body-files.ts';
import { closeBreaks, componentsIn } from '../../content/body-tree.ts';
import { articleComponent } from '../../content/components/index.ts';
import { insteadOfHtml } from '../instead-of-html.ts';
import type { Problem, Range } from '../problems.ts';
import type { Lines } from './lines.ts';
import { problem } from '../rule.ts';
import { fileComplex } from '../rules/files.ts';
import {
  mdxAutolink,
  mdxBrace,
  mdxComment,
  mdxExpression,
  mdxHtml,
  mdxLess,
  mdxStray,
  mdxSyntax,
  mdxUnclosed,
} from '../rules/mdx.ts';
import { attributeValue, componentContent } from '../rules/components.ts';
import { headingId } from '../rules/body.ts';

/** What the check reads of a syntax tree node. */
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

/** Stands for each letter of what could not be read: a sign for private use, which no editor writes. */
export const masked = '\ue000';

/** More than any answer needs; keeps the time of reading a broken file bounded. */
const limits = { signs: 1500, depth: 60, rounds: 25 };
/** What costs the parser more the more there is of it: tags, expressions, named characters. */
const costly = /[<{]|&#?\w{1,32};/g;
/** Quotations and lists opened inside each other on one line, deeper than any are. */
const deepNesting = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${limits.depth}}`, 'm');
const email = /^<((?:mailto:)?[^\s<>@]+@[^\s<>]+\.[^\s<>]+)>/;
const address = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/;

/**
 * Parses a body with the parser of the build. The parser stops at the first mistake: each mistake is named, blanked out
 * (keeping every offset) and the rest is parsed again, so that one run finds them all.
 */
export function parseBody(file: string, lines: Lines, from: number): Body {
  const problems: Problem[] = [];
  let text = lines.text.slice(from);
  const tooComplex = (): Body => ({
    tree: undefined,
    problems: [problem(fileComplex, { file, at: lines.range(from, from + 1) })],
  });
  if ((text.match(costly)?.length ?? 0) > limits.signs || deepNesting.test(text)) return tooComplex();

  for (let round = 0; round < limits.rounds; round += 1) {
    try {
      const parsed = isMarkdownFile(file) ? markdownToMdast(text) : mdxToMdast(closeBreaks(text));
      const tree = componentsIn(parsed as unknown as Parameters<typeof componentsIn>[0], text) as Node;
      return tooDeep(tree) ? tooComplex() : { tree, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fault = explain(file, lines, from, text, message);
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

function tooDeep(tree: Node): boolean {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}

interface Fault {
  problems: Problem[];
  /** Stretches of the body to blank out, with what fills them. */
  blank: [start: number, end: number, fill?: string][];
}

function explain(file: string, lines: Lines, from: number, text: string, message: string): Fault {
  const offset = (line: string | undefined, column: string | undefined) => {
    let start = 0;
    for (let left = Number(line ?? 1); left > 1; left -= 1) start = text.indexOf('\n', start) + 1;
    return start + Number(column ?? 1) - 1;
  };
  const range = (start: number, end: number) => lines.range(from + start, from + end);
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  const at = Math.min(offset(line, column), Math.max(0, text.length - 1));
  const tagEnd = (start: number) => {
    const end = text.slice(start).search(/>|\n\n/);
    return end < 0 ? text.length : text[start + end] === '>' ? start + end + 1 : start + end;
  };
  const rest = text.slice(at);

  const unclosed = /Expected a closing tag for `<([^>]*)>` \((\d+):(\d+)\)(?: before the end of `(\w+)`)?/.exec(
    message,
  );
  if (unclosed) {
    const [, tag = '', tagLine, tagColumn, nested = ''] = unclosed;
    return openTag(tag, offset(tagLine, tagColumn), nested);
  }
  const closing = /Unexpected closing tag `<\/([^>]*)>`/.exec(message)?.[1];
  if (closing !== undefined) {
    const [, expected = '', openLine, openColumn] = /closing tag for `<([^>]*)>` \((\d+):(\d+)\)/.exec(message) ?? [];
    const end = tagEnd(at);
    const later = expected ? text.indexOf(`</${expected}>`, end) : -1;
    const start = offset(openLine, openColumn);
    if (expected && later < 0) return openTag(expected, start, '');
    const blank: Fault['blank'] = [[at, end]];
    if (expected) {
      blank.push([start, tagEnd(start)], [later, tagEnd(later)]);
      const outer = text.lastIndexOf(`<${closing}>`, start);
      if (outer >= 0) blank.push([outer, tagEnd(outer)]);
    }
    const opened = expected ? lines.place(from + start).line : 0;
    return {
      problems: [problem(mdxStray, { file, at: range(at, end), data: { tag: closing, expected, opened } })],
      blank,
    };
  }
  if (rest.startsWith('<!--')) {
    const close = rest.indexOf('-->');
    const end = at + (close < 0 ? (rest.split('\n', 1)[0]?.length ?? 4) : close + 3);
    const inside = text
      .slice(at + 4, close < 0 ? end : end - 3)
      .trim()
      .replaceAll('*/', '* /');
    const comment = `{/* ${inside} */}`;
    const short = comment.length > 60 ? '{/* … */}' : comment;
    return {
      problems: [problem(mdxComment, { file, at: range(at, end), data: { comment: short }, fix: comment })],
      blank: [[at, end]],
    };
  }
  const auto = email.exec(rest) ?? address.exec(rest);
  if (auto?.[1]) {
    const bare = auto[1].replace(/^mailto:/, '');
    const url =
      bare.includes('@') && !/^https?:/.test(bare) ? `mailto:${bare}` : bare.replace(/^www\./, 'https://www.');
    const link = `[${bare}](${url})`;
    const end = at + auto[0].length;
    return {
      problems: [problem(mdxAutolink, { file, at: range(at, end), data: { address: auto[1], link }, fix: link })],
      blank: [[at, end, masked]],
    };
  }
  if (message.includes('expression')) {
    const open = text.lastIndexOf('{', at);
    if (open < 0)
      return { problems: [problem(mdxSyntax, { file, at: range(at, at + 1), data: { detail: 'MDX' } })], blank: [] };
    if (message.includes('end of file'))
      return {
        problems: [problem(mdxBrace, { file, at: range(open, open + 1), fix: '\\{' })],
        blank: [[open, open + 1, '(']],
      };
    const close = text.indexOf('}', at);
    const end = close < 0 ? open + 1 : close + 1;
    const inside = text.slice(open, end);
    return { problems: [expression(file, range(open, end), inside)], blank: [[open, end, masked]] };
  }
  const tag = /^<([A-Z]\w*)([^<>]*)>/.exec(rest);
  const bad = tag && /(\w+)=([^\s"'>/{}]+)/.exec(tag[2] ?? '');
  if (tag && bad) {
    const end = at + tag[0].length;
    const right = tag[0].replace(bad[0], `${bad[1]}="${bad[2]}"`);
    const found = problem(attributeValue, {
      file,
      at: range(at, end),
      data: { component: tag[1] ?? '', name: bad[1] ?? '', example: right },
      fix: right,
    });
    return { problems: [found], blank: [[at, end, masked]] };
  }
  if (rest.startsWith('<')) {
    const known = articleComponent(/^<(\w+)/.exec(rest)?.[1]);
    const end = known ? tagEnd(at) : at + 1;
    return {
      problems: [problem(mdxLess, { file, at: range(at, Math.max(end, at + 1)), fix: known ? undefined : '\\<' })],
      blank: [[at, end, known ? masked : '(']],
    };
  }
  return { problems: [problem(mdxSyntax, { file, at: range(at, at + 1), data: { detail: 'MDX' } })], blank: [] };

  function openTag(name: string, start: number, nested: string): Fault {
    const end = tagEnd(start);
    const instead = insteadOfHtml[name] ?? '';
    const found =
      /^[a-z]/.test(name) && !articleComponent(name)
        ? problem(mdxHtml, { file, at: range(start, end), data: { tag: name, instead } })
        : articleComponent(name)?.content === 'none'
          ? problem(componentContent, {
              file,
              at: range(start, end),
              data: { component: name, rule: 'none' },
              fix: text.slice(start, end).replace(/\s*>$/, ' />'),
            })
          : problem(mdxUnclosed, { file, at: range(start, end), data: { tag: name, nested } });
    return { problems: [found], blank: [[start, end, nested ? masked : ' ']] };
  }
}

/** An expression and what the editor most likely wanted. */
export function expression(file: string, at: Range, text: string): Problem {
  // Other tools write the id of a heading like this.
  const id = /^\{\s*#([\w-]+)\s*\}$/.exec(text)?.[1];
  if (id) return problem(headingId, { file, at, data: { id }, fix: '' });
  const fact = /^\{\s*["'`]?([a-z0-9-]+(?:\.[a-z0-9-]+)+)["'`]?\s*\}$/.exec(text)?.[1];
  const suggestion = fact ? `<Fact name="${fact}" />` : text.replace('{', '\\{');
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return problem(mdxExpression, {
    file,
    at,
    data: { text: shown, suggestion: suggestion.length > 60 ? '\\{' : suggestion },
    fix: suggestion,
  });
}
