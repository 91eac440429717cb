import { type Document, isScalar, visit } from 'yaml';
import type { Problem, Range } from '../problems.ts';
import type { Lines } from './lines.ts';
import { problem } from '../rule.ts';
import { yamlEndsEarly, yamlIndent, yamlQuote, yamlSpace, yamlSyntax, yamlTab, yamlUnclosed } from '../rules/yaml.ts';

/** A syntax mistake and the corrected line, with which parsing goes on. */
export interface Repair {
  found: Problem;
  /** Line from 1, in the file. */
  line: number;
  /** The corrected line; missing when it cannot be known. */
  corrected?: string;
}

interface Fault {
  code: string;
  message: string;
  /** Line from 1, in the file. */
  line: number;
  column: number;
}

/** Quotes a text for YAML, with the kind of quotes that needs the fewest escapes. */
export function quoteYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return JSON.stringify(text);
}

const keyedLine = /^(\s*(?:-\s+)?(?:[^\s:#"'[\]{},-][^:#]*?:[ \t]+)?)(.*?)\s*$/;

/** Splits `key: value` or `- value`; the value is empty when the line has none. */
export function splitLine(line: string): { lead: string; value: string } {
  const match = keyedLine.exec(line);
  return { lead: match?.[1] ?? '', value: match?.[2] ?? '' };
}

/** Length of the quoted text at the start of a value, quotes included; -1 when it is not closed. */
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

/** The character that a plain value may not start with or contain, if there is one. */
export function reservedCharacter(value: string): string | undefined {
  const first = value[0] ?? '';
  if ('@`%*&!|>[{]},'.includes(first) && first !== '') return first;
  if (/:(\s|$)/.test(value)) return ':';
  return undefined;
}

/** The lines of a file that hold YAML, from 1, both included. */
export interface YamlLines {
  file: string;
  lines: Lines;
  first: number;
  last: number;
}

const createRepair = (found: Problem, line: number, corrected: string): Repair => ({ found, line, corrected });

const valueRange = (number: number, { lead, value }: ReturnType<typeof splitLine>): Range => ({
  line: number,
  column: lead.length + 1,
  endLine: number,
  endColumn: lead.length + value.length + 1,
});

function quoteFault({ file, lines }: YamlLines, number: number): Repair | undefined {
  const { lead, value } = splitLine(lines.line(number));
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const length = quotedLength(value);
  const at = valueRange(number, { lead, value });
  const rest = value.slice(length).trim();
  if (length >= 0 && (rest === '' || rest.startsWith('#'))) return undefined;
  const fix = quoteYaml(value.slice(1, length >= 0 && value.endsWith(quote) ? -1 : undefined));
  const data = { quote, line: (lead + fix).trim() };
  return createRepair(problem(length < 0 ? yamlUnclosed : yamlEndsEarly, [file, at], data, fix), number, lead + fix);
}

/** The first line up to `to` with unclosed quotes, which the parser notices only much further down. */
function unclosedQuote(yaml: YamlLines, to: number): Repair | undefined {
  for (let number = yaml.first; number <= to; number += 1) {
    const repair = quoteFault(yaml, number);
    if (repair?.found.code === 'P-YAML-UNCLOSED') return repair;
  }
  return undefined;
}

/** A line at which the YAML parser stopped, after earlier repairs. */
interface FaultyLine extends YamlLines {
  fault: Fault;
  number: number;
  line: string;
  lead: string;
  value: string;
}

/** Possible explanations, the most specific first. */
const explanations: readonly ((at: FaultyLine) => Repair | undefined)[] = [
  function tab({ file, fault, number, line }) {
    if (fault.code !== 'TAB_AS_INDENT' && !/^[ ]*\t/.test(line)) return undefined;
    const blanks = /^\s*/.exec(line)?.[0] ?? '';
    const fix = blanks.replaceAll('\t', '  ');
    const at = { line: number, column: 1, endLine: number, endColumn: blanks.length + 1 };
    return createRepair(problem(yamlTab, [file, at], {}, fix), number, fix + line.trimStart());
  },

  (at) => (/closing .quote/.test(at.fault.message) ? unclosedQuote(at, at.number) : undefined),

  function unclosedBracket({ file, lines, first, fault, number }) {
    const bracket = /end with a ([\]}])/.exec(fault.message)?.[1];
    if (!bracket) return undefined;
    for (let row = number; row >= Math.max(first, number - 1); row -= 1) {
      const text = lines.line(row);
      const { value } = splitLine(text);
      if (!value.startsWith(bracket === ']' ? '[' : '{') || value.includes(bracket)) continue;
      const right = `${text.trimEnd()}${bracket}`;
      const data = { quote: bracket, line: right.trim() };
      return createRepair(problem(yamlUnclosed, [file, lines.lineRange(row)], data, data.line), row, right);
    }
    return undefined;
  },

  (at) => quoteFault(at, at.number) ?? unclosedQuote(at, at.number),

  function troublesomeValue({ file, number, lead, value }) {
    const sign = lead.trim() === '' ? undefined : reservedCharacter(value);
    if (!sign || /^[|>][+-]?\d*$|^[[{].*[\]}]$/.test(value)) return undefined;
    const fix = quoteYaml(value);
    const data = { sign, line: (lead + fix).trim() };
    return createRepair(problem(yamlQuote, [file, valueRange(number, { lead, value })], data, fix), number, lead + fix);
  },

  function missingSpace({ file, lines, number, line }) {
    if (!/^\s*[A-Za-z][\w-]*:[^\s:/]/.test(line)) return undefined;
    const right = line.replace(':', ': ');
    const data = { line: right.trim() };
    return createRepair(problem(yamlSpace, [file, lines.lineRange(number)], data, data.line), number, right);
  },

  function nextTooDeep({ file, lines, last, number, lead, value }) {
    const next = number < last ? lines.line(number + 1) : '';
    if (!/^\s+[A-Za-z][\w-]*:(\s|$)/.test(next) || value === '' || lead.trim() === '') return undefined;
    const right = next.trimStart();
    const at = lines.lineRange(number + 1);
    return createRepair(problem(yamlIndent, [file, at], { line: right }), number + 1, right);
  },

  function outOfLine({ file, lines, number, line }) {
    if (/^\s*(-\s|[^\s:]+:(\s|$))/.test(line) || line.trim() === '') return undefined;
    const found = problem(yamlIndent, [file, lines.lineRange(number)], { line: `  ${line.trim()}` });
    return createRepair(found, number, `  ${line.trimStart()}`);
  },

  function indentation({ file, lines, fault, number, value }) {
    if (/^[[{]/.test(value) || (fault.code !== 'BAD_INDENT' && fault.code !== 'BLOCK_IN_FLOW')) return undefined;
    return { found: problem(yamlIndent, [file, lines.lineRange(number)], { line: '' }), line: number };
  },
];

/** Explains an error of the YAML parser in an editor's terms, with the corrected line where it can be known. */
export function explainFault(yaml: YamlLines, fault: Fault): Repair {
  const { file, lines } = yaml;
  const number = Math.min(fault.line, yaml.last);
  const line = lines.line(number);
  const faulty: FaultyLine = { ...yaml, ...splitLine(line), fault, number, line };
  for (const explanation of explanations) {
    const repair = explanation(faulty);
    if (repair) return repair;
  }
  const endColumn = Math.max(fault.column + 1, lines.lineRange(number).endColumn);
  const at = { line: number, column: fault.column, endLine: number, endColumn };
  return { found: problem(yamlSyntax, [file, at], { detail: `YAML ${fault.code}` }), line: number };
}

/** A list item parsed as part of the previous one because their hyphens are not aligned. Out: the aligned item. */
export function swallowedItem(
  { file, first }: YamlLines,
  doc: Document,
  rows: readonly string[],
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
  // Of the two, the one that is not aligned with the item before or after them is wrong.
  const beside = [holder - 1, inner + 1].filter((row) => /^\s*-\s/.test(rows[row] ?? ''));
  const odd = beside.some((row) => indent(row) === indent(inner)) ? holder : inner;
  const corrected = indent(odd === holder ? inner : holder) + (rows[odd] ?? '').trimStart();
  const line = odd + first;
  const range = { line, column: 1, endLine: line, endColumn: indent(odd).length + 1 };
  const correction = /^\s*/.exec(corrected)?.[0] ?? '';
  return { found: problem(yamlIndent, [file, range], { line: corrected.trimEnd() }, correction), line, corrected };
}
