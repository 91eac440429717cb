import { type Document, isScalar, visit } from 'yaml';
import type { Problem } from '../problems.ts';
import type { Lines } from './lines.ts';
import { problem } from '../rule.ts';
import { yamlEndsEarly, yamlIndent, yamlQuote, yamlSpace, yamlSyntax, yamlTab, yamlUnclosed } from '../rules/yaml.ts';

/** A mistake of notation and the line that would be right, which lets the reading go on. */
export interface Repair {
  found: Problem;
  /** Line from 1, in the file. */
  line: number;
  /** The line as it should be; missing when it cannot be known. */
  right?: string;
}

interface Fault {
  code: string;
  message: string;
  /** Line from 1, in the file. */
  line: number;
  column: number;
}

/** Puts a text in YAML quotes, the kind that needs the fewest escapes. */
export function quoteYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return JSON.stringify(text);
}

const keyed = /^(\s*(?:-\s+)?(?:[^\s:#"'[\]{},-][^:#]*?:[ \t]+)?)(.*?)\s*$/;

/** Cuts `key: value` or `- value`; the value is empty when the line has none. */
export function cutLine(line: string): { lead: string; value: string } {
  const match = keyed.exec(line);
  return { lead: match?.[1] ?? '', value: match?.[2] ?? '' };
}

/** Length of the quoted text a value starts with, quotes included; -1 when it never closes. */
function quotedLength(value: string): number {
  const quote = value[0];
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === "'") at += 1;
      else return at + 1;
    }
  }
  return -1;
}

/** The sign that makes a plain value unreadable, if there is one. */
export function troublesomeSign(value: string): string | undefined {
  const first = value[0] ?? '';
  if ('@`%*&!|>[{]},'.includes(first) && first !== '') return first;
  if (/:(\s|$)/.test(value)) return ':';
  return undefined;
}

function quoteFault(file: string, lines: Lines, number: number): Repair | undefined {
  const line = lines.line(number);
  const { lead, value } = cutLine(line);
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const length = quotedLength(value);
  const range = { line: number, column: lead.length + 1, endLine: number, endColumn: lead.length + value.length + 1 };
  if (length < 0) {
    const correction = quoteYaml(value.slice(1));
    const right = lead + correction;
    return {
      found: problem(yamlUnclosed, { file, at: range, data: { quote, line: right.trim() }, fix: correction }),
      line: number,
      right,
    };
  }
  const rest = value.slice(length).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  const correction = quoteYaml(value.slice(1, value.endsWith(quote) ? -1 : undefined));
  const right = lead + correction;
  return {
    found: problem(yamlEndsEarly, { file, at: range, data: { quote, line: right.trim() }, fix: correction }),
    line: number,
    right,
  };
}

/** The first line from `from` whose quotes never close: the parser notices only much further down. */
function unclosedQuote(file: string, lines: Lines, from: number, to: number): Repair | undefined {
  for (let number = from; number <= to; number += 1) {
    const repair = quoteFault(file, lines, number);
    if (repair?.found.code === 'P-YAML-UNCLOSED') return repair;
  }
  return undefined;
}

/**
 * Explains a fault of the YAML parser in an editor's terms.
 * In: the text as repaired so far, the fault, and the lines that hold YAML. Out: the problem and, when it can be known, the right line.
 */
export function explainFault(file: string, lines: Lines, fault: Fault, first: number, last: number): Repair {
  const number = Math.min(fault.line, last);
  const line = lines.line(number);
  const next = number < last ? lines.line(number + 1) : '';
  const whole = lines.lineRange(number);

  if (fault.code === 'TAB_AS_INDENT' || /^[ ]*\t/.test(line)) {
    const blanks = /^\s*/.exec(line)?.[0] ?? '';
    const correction = blanks.replaceAll('\t', '  ');
    const range = { line: number, column: 1, endLine: number, endColumn: blanks.length + 1 };
    return {
      found: problem(yamlTab, { file, at: range, fix: correction }),
      line: number,
      right: correction + line.trimStart(),
    };
  }
  if (/closing .quote/.test(fault.message)) {
    const repair = unclosedQuote(file, lines, first, number);
    if (repair) return repair;
  }
  const bracket = /end with a ([\]}])/.exec(fault.message)?.[1];
  if (bracket) {
    const open = bracket === ']' ? '[' : '{';
    for (let at = number; at >= Math.max(first, number - 1); at -= 1) {
      const text = lines.line(at);
      const cut = cutLine(text);
      if (!cut.value.startsWith(open) || cut.value.includes(bracket)) continue;
      const right = `${text.trimEnd()}${bracket}`;
      const range = lines.lineRange(at);
      return {
        found: problem(yamlUnclosed, {
          file,
          at: range,
          data: { quote: bracket, line: right.trim() },
          fix: right.trim(),
        }),
        line: at,
        right,
      };
    }
  }
  const early = quoteFault(file, lines, number) ?? unclosedQuote(file, lines, first, number);
  if (early) return early;

  const { lead, value } = cutLine(line);
  const sign = lead.trim() === '' ? undefined : troublesomeSign(value);
  if (sign && !/^[|>][+-]?\d*$|^[[{].*[\]}]$/.test(value)) {
    const correction = quoteYaml(value);
    const range = { line: number, column: lead.length + 1, endLine: number, endColumn: lead.length + value.length + 1 };
    const right = lead + correction;
    return {
      found: problem(yamlQuote, { file, at: range, data: { sign, line: right.trim() }, fix: correction }),
      line: number,
      right,
    };
  }
  if (/^\s*[A-Za-z][\w-]*:[^\s:/]/.test(line)) {
    const right = line.replace(':', ': ');
    return {
      found: problem(yamlSpace, { file, at: whole, data: { line: right.trim() }, fix: right.trim() }),
      line: number,
      right,
    };
  }
  if (/^\s+[A-Za-z][\w-]*:(\s|$)/.test(next) && value !== '' && lead.trim() !== '') {
    const range = lines.lineRange(number + 1);
    const right = next.trimStart();
    return { found: problem(yamlIndent, { file, at: range, data: { line: right } }), line: number + 1, right };
  }
  if (!/^\s*(-\s|[^\s:]+:(\s|$))/.test(line) && line.trim() !== '')
    return {
      found: problem(yamlIndent, { file, at: whole, data: { line: `  ${line.trim()}` } }),
      line: number,
      right: `  ${line.trimStart()}`,
    };
  if (!/^[[{]/.test(value) && (fault.code === 'BAD_INDENT' || fault.code === 'BLOCK_IN_FLOW'))
    return { found: problem(yamlIndent, { file, at: whole, data: { line: '' } }), line: number };
  const range = {
    line: number,
    column: fault.column,
    endLine: number,
    endColumn: Math.max(fault.column + 1, whole.endColumn),
  };
  return { found: problem(yamlSyntax, { file, at: range, data: { detail: `YAML ${fault.code}` } }), line: number };
}

/**
 * A list item that another one swallows because their hyphens are not in line: legal YAML, never what an editor meant.
 * In: the parsed text, its rows and the line (from 1) the first stands on. Out: the item out of line, put right.
 */
export function swallowedItem(
  file: string,
  doc: Document,
  rows: readonly string[],
  first: number,
): Required<Repair> | undefined {
  const starts: number[] = [];
  let offset = 0;
  for (const row of rows) {
    starts.push(offset);
    offset += row.length + 1;
  }
  let found: [number, number] | undefined;
  visit(doc, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
      const [from, to] = node.range;
      const last = starts.findLastIndex((start) => start < to);
      const holder = starts.findLastIndex((start) => start <= from);
      if (last === holder || !/^\s*-\s/.test(rows[holder] ?? '')) return undefined;
      const inner = rows.findIndex((row, index) => index > holder && index <= last && /^\s*-\s/.test(row));
      if (inner < 0) return undefined;
      found = [holder, inner];
      return visit.BREAK;
    },
  });
  if (!found) return undefined;
  const [holder, inner] = found;
  const indent = (row: number) => /^\s*/.exec(rows[row] ?? '')?.[0] ?? '';
  // Of the two, the one that is not in line with the item before or after them is out of place.
  const beside = [holder - 1, inner + 1].filter((row) => /^\s*-\s/.test(rows[row] ?? ''));
  const odd = beside.some((row) => indent(row) === indent(inner)) ? holder : inner;
  const right = indent(odd === holder ? inner : holder) + (rows[odd] ?? '').trimStart();
  const line = odd + first;
  const range = { line, column: 1, endLine: line, endColumn: indent(odd).length + 1 };
  const correction = /^\s*/.exec(right)?.[0] ?? '';
  return {
    found: problem(yamlIndent, { file, at: range, data: { line: right.trimEnd() }, fix: correction }),
    line,
    right,
  };
}
