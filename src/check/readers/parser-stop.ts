import { articleComponent } from '../../content/components/index.ts';
import { htmlReplacements } from '../html-replacements.ts';
import type { Problem, Range } from '../problems.ts';
import { type Place, problem } from '../rule.ts';
import { headingId } from '../rules/body.ts';
import { attributeValue, componentContent } from '../rules/components.ts';
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
import type { Lines } from './lines.ts';

/** Replaces each character of unreadable text: a private use character, which no editor writes. */
export const maskCharacter = '\ue000';

const email = /^<((?:mailto:)?[^\s<>@]+@[^\s<>]+\.[^\s<>]+)>/;
const address = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/;

interface Fault {
  problems: Problem[];
  /** Ranges of the body to blank out, with their filler. */
  blank: [start: number, end: number, fill?: string][];
}

export class ParserStop {
  readonly text: string;
  readonly message: string;
  readonly at: number;
  /** The text from there on. */
  readonly rest: string;
  readonly #body: { file: string; lines: Lines; from: number };

  /** `from` is the offset of the text in the file, `message` what the parser said. */
  constructor(body: { file: string; lines: Lines; from: number }, text: string, message: string) {
    this.#body = body;
    this.text = text;
    this.message = message;
    const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
    this.at = Math.min(this.offset(line, column), Math.max(0, text.length - 1));
    this.rest = text.slice(this.at);
  }

  offset(line: string | undefined, column: string | undefined): number {
    let start = 0;
    for (let left = Number(line ?? 1); left > 1; left -= 1) start = this.text.indexOf('\n', start) + 1;
    return start + Number(column ?? 1) - 1;
  }

  lineOf(offset: number): number {
    return this.#body.lines.place(this.#body.from + offset).line;
  }

  tagEnd(start: number): number {
    const end = this.text.slice(start).search(/>|\n\n/);
    return end < 0 ? this.text.length : this.text[start + end] === '>' ? start + end + 1 : start + end;
  }

  /** A range of the text as a place in the file. */
  place(start: number, end: number): Place {
    const { file, lines, from } = this.#body;
    return [file, lines.range(from + start, from + end)];
  }

  openTag(name: string, start: number, nested: string): Fault {
    const end = this.tagEnd(start);
    const place = this.place(start, end);
    const isTextless = articleComponent(name)?.content === 'none';
    const found =
      /^[a-z]/.test(name) && !articleComponent(name)
        ? problem(mdxHtml, place, { tag: name, instead: htmlReplacements[name] ?? '' })
        : isTextless
          ? problem(
              componentContent,
              place,
              { component: name, rule: 'none' },
              this.text.slice(start, end).replace(/\s*>$/, ' />'),
            )
          : problem(mdxUnclosed, place, { tag: name, nested });
    return { problems: [found], blank: [[start, end, nested ? maskCharacter : ' ']] };
  }
}

/** Possible explanations, the most specific first. */
const explanations: readonly ((stop: ParserStop) => Fault | undefined)[] = [
  function unclosedTag(stop) {
    const [match, tag = '', line, column, nested = ''] =
      /Expected a closing tag for `<([^>]*)>` \((\d+):(\d+)\)(?: before the end of `(\w+)`)?/.exec(stop.message) ?? [];
    return match === undefined ? undefined : stop.openTag(tag, stop.offset(line, column), nested);
  },

  function strayClosingTag(stop) {
    const { text, message, at } = stop;
    const closing = /Unexpected closing tag `<\/([^>]*)>`/.exec(message)?.[1];
    if (closing === undefined) return undefined;
    const [, expected = '', openLine, openColumn] = /closing tag for `<([^>]*)>` \((\d+):(\d+)\)/.exec(message) ?? [];
    const end = stop.tagEnd(at);
    const later = expected ? text.indexOf(`</${expected}>`, end) : -1;
    const start = stop.offset(openLine, openColumn);
    if (expected && later < 0) return stop.openTag(expected, start, '');
    const blank: Fault['blank'] = [[at, end]];
    if (expected) {
      blank.push([start, stop.tagEnd(start)], [later, stop.tagEnd(later)]);
      const outer = text.lastIndexOf(`<${closing}>`, start);
      if (outer >= 0) blank.push([outer, stop.tagEnd(outer)]);
    }
    const opened = expected ? stop.lineOf(start) : 0;
    return { problems: [problem(mdxStray, stop.place(at, end), { tag: closing, expected, opened })], blank };
  },

  function htmlComment(stop) {
    const { text, at, rest } = stop;
    if (!rest.startsWith('<!--')) return undefined;
    const close = rest.indexOf('-->');
    const end = at + (close < 0 ? (rest.split('\n', 1)[0]?.length ?? 4) : close + 3);
    const inside = text
      .slice(at + 4, close < 0 ? end : end - 3)
      .trim()
      .replaceAll('*/', '* /');
    const comment = `{/* ${inside} */}`;
    const short = comment.length > 60 ? '{/* … */}' : comment;
    return { problems: [problem(mdxComment, stop.place(at, end), { comment: short }, comment)], blank: [[at, end]] };
  },

  function autolink(stop) {
    const [whole = '', written] = email.exec(stop.rest) ?? address.exec(stop.rest) ?? [];
    if (!written) return undefined;
    const bare = written.replace(/^mailto:/, '');
    const url =
      bare.includes('@') && !/^https?:/.test(bare) ? `mailto:${bare}` : bare.replace(/^www\./, 'https://www.');
    const link = `[${bare}](${url})`;
    const end = stop.at + whole.length;
    return {
      problems: [problem(mdxAutolink, stop.place(stop.at, end), { address: written, link }, link)],
      blank: [[stop.at, end, maskCharacter]],
    };
  },

  function brokenExpression(stop) {
    const { text, message, at } = stop;
    if (!message.includes('expression')) return undefined;
    const open = text.lastIndexOf('{', at);
    if (open < 0) return syntaxFault(stop);
    if (message.includes('end of file'))
      return { problems: [problem(mdxBrace, stop.place(open, open + 1), {}, '\\{')], blank: [[open, open + 1, '(']] };
    const close = text.indexOf('}', at);
    const end = close < 0 ? open + 1 : close + 1;
    const [file, range] = stop.place(open, end);
    return { problems: [expressionProblem(file, range, text.slice(open, end))], blank: [[open, end, maskCharacter]] };
  },

  function unquotedAttribute(stop) {
    const [whole = '', component = '', attributes = ''] = /^<([A-Z]\w*)([^<>]*)>/.exec(stop.rest) ?? [];
    const [written, name = '', value = ''] = /(\w+)=([^\s"'>/{}]+)/.exec(attributes) ?? [];
    if (written === undefined) return undefined;
    const end = stop.at + whole.length;
    const right = whole.replace(written, `${name}="${value}"`);
    const data = { component, name, example: right };
    return {
      problems: [problem(attributeValue, stop.place(stop.at, end), data, right)],
      blank: [[stop.at, end, maskCharacter]],
    };
  },

  function lessThan(stop) {
    const { at, rest } = stop;
    if (!rest.startsWith('<')) return undefined;
    const known = articleComponent(/^<(\w+)/.exec(rest)?.[1]);
    const end = known ? stop.tagEnd(at) : at + 1;
    const place = stop.place(at, Math.max(end, at + 1));
    return {
      problems: [problem(mdxLess, place, {}, known ? undefined : '\\<')],
      blank: [[at, end, known ? maskCharacter : '(']],
    };
  },
];

const syntaxFault = (stop: ParserStop): Fault => ({
  problems: [problem(mdxSyntax, stop.place(stop.at, stop.at + 1), { detail: 'MDX' })],
  blank: [],
});

/** Explains the mistake at which the parser stopped, in an editor's terms. */
export function explainStop(stop: ParserStop): Fault {
  for (const explanation of explanations) {
    const fault = explanation(stop);
    if (fault) return fault;
  }
  return syntaxFault(stop);
}

/** Reports an expression, with what the editor most likely meant. */
export function expressionProblem(file: string, at: Range, text: string): Problem {
  // Heading id syntax of other tools.
  const id = /^\{\s*#([\w-]+)\s*\}$/.exec(text)?.[1];
  if (id) return problem(headingId, [file, at], { id }, '');
  const fact = /^\{\s*["'`]?([a-z0-9-]+(?:\.[a-z0-9-]+)+)["'`]?\s*\}$/.exec(text)?.[1];
  const suggestion = fact ? `<Fact name="${fact}" />` : text.replace('{', '\\{');
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return problem(
    mdxExpression,
    [file, at],
    { text: shown, suggestion: suggestion.length > 60 ? '\\{' : suggestion },
    suggestion,
  );
}
