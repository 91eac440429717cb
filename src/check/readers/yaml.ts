import { type Document, LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Path, YamlText } from '../model.ts';
import type { Problem, Range } from '../problems.ts';
import { Lines } from './lines.ts';
import { type YamlLines, explainFault, quoteYaml, swallowedItem } from './yaml-repair.ts';
import { problem } from '../rule.ts';
import { yamlAnchor, yamlComment, yamlDuplicate } from '../rules/yaml.ts';

const maxRepairs = 40;

/** Parses YAML with positions, repairing mistakes line by line so that one run finds them all. */
export function readYaml(source: YamlLines): YamlText {
  const { file, lines, first, last } = source;
  const problems: Problem[] = [];
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) rows.push(lines.line(number));
  const mended = new Set<number>();

  for (let round = 0; ; round += 1) {
    const text = rows.join('\n');
    const counter = new LineCounter();
    const doc = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const placed = new PlacedYaml({ doc, text, counter, first });
    const error = doc.errors[0];
    if (error && round < maxRepairs) {
      const shifted = new Lines('\n'.repeat(first - 1) + text);
      const fault = { code: error.code, message: error.message, ...placed.place(error.pos[0]) };
      const repair = explainFault({ ...source, lines: shifted }, fault);
      const row = repair.line - first;
      problems.push(repair.found);
      if (
        repair.corrected !== undefined &&
        repair.corrected !== rows[row] &&
        !(mended.has(row) && round > rows.length)
      ) {
        rows[row] = repair.corrected;
        mended.add(row);
        continue;
      }
    }
    const swallowed = error || round >= maxRepairs ? undefined : swallowedItem(source, doc, rows);
    if (swallowed) {
      problems.push(swallowed.found);
      rows[swallowed.line - first] = swallowed.corrected;
      continue;
    }
    if (!error) problems.push(...placed.notationProblems(file));
    return {
      problems,
      ...(error ? { readable: false, data: undefined } : valueOf(doc)),
      at: (path) => placed.at(path),
      keyAt: (path) => placed.keyAt(path),
      source: (path) => placed.source(path),
    };
  }
}

/** The value of a document; aliases that expand to too much are not followed. */
function valueOf(doc: Document.Parsed): Pick<YamlText, 'readable' | 'data'> {
  try {
    return { readable: true, data: doc.toJS({ maxAliasCount: 20 }) };
  } catch {
    return { readable: false, data: undefined };
  }
}

/** A document with the positions of its nodes in the file. */
class PlacedYaml {
  readonly #doc: Document.Parsed;
  readonly #text: string;
  readonly #counter: LineCounter;
  /** First line of the text in the file, from 1. */
  readonly #first: number;
  readonly #top: Range;

  constructor(of: { doc: Document.Parsed; text: string; counter: LineCounter; first: number }) {
    this.#doc = of.doc;
    this.#text = of.text;
    this.#counter = of.counter;
    this.#first = of.first;
    this.#top = this.#range(0, of.text.split('\n', 1)[0]?.length ?? 0);
  }

  /** Line and column in the file, from 1, of an offset in the text. */
  place(offset: number): { line: number; column: number } {
    const { line, col } = this.#counter.linePos(offset);
    return { line: Math.max(line, 1) + this.#first - 1, column: Math.max(col, 1) };
  }

  at(path: Path): Range {
    return (
      this.#rangeOf(this.#nodeAt(path)) ??
      this.#rangeOf(this.#pairAt(path)?.key) ??
      (path.length ? this.at(path.slice(0, -1)) : this.#top)
    );
  }

  keyAt(path: Path): Range {
    return this.#rangeOf(this.#pairAt(path)?.key) ?? this.at(path);
  }

  source(path: Path): string {
    const node = this.#nodeAt(path);
    return isNode(node) && node.range ? this.#text.slice(node.range[0], node.range[1]) : '';
  }

  /** Duplicate keys, anchors, aliases and tags, none of which an editor means. */
  notationProblems(file: string): Problem[] {
    const problems: Problem[] = [];
    const rangeOf = (node: unknown) => this.#rangeOf(node) ?? this.#top;
    visit(this.#doc, {
      Map(_, map) {
        const seen = new Map<string, Range>();
        for (const pair of map.items) {
          if (!isScalar(pair.key)) continue;
          const key = String(pair.key.value);
          const at = rangeOf(pair.key);
          const before = seen.get(key);
          if (before) problems.push(problem(yamlDuplicate, [file, at], { key, line: before.line }));
          else seen.set(key, at);
        }
      },
      Node(_, node) {
        if (!isAlias(node) && !node.anchor && !node.tag) return;
        const written = isAlias(node)
          ? `*${node.source}`
          : node.anchor
            ? `&${node.anchor}`
            : String(node.tag).replace(/^tag:yaml\.org,2002:/, '!!');
        problems.push(problem(yamlAnchor, [file, rangeOf(node)], { text: written }));
      },
    });
    return problems;
  }

  #range(start: number, end: number): Range {
    const trimmed = this.#text.slice(start, end).trimEnd().length;
    const to = this.place(start + trimmed);
    return { ...this.place(start), endLine: to.line, endColumn: to.column };
  }

  #rangeOf(node: unknown): Range | undefined {
    if (!isNode(node) || !node.range) return undefined;
    let [start] = node.range;
    if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
      const inside = /^[^\n]*\n\s*/.exec(this.#text.slice(start, node.range[1]));
      if (inside) start += inside[0].length;
    }
    return this.#range(start, node.range[1]);
  }

  #nodeAt(path: Path): unknown {
    return path.length === 0 ? this.#doc.contents : this.#doc.getIn(path, true);
  }

  #pairAt(path: Path) {
    const parent = this.#nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const name = String(path.at(-1));
    return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
  }
}

/** Reports texts that a `#` cuts off as a comment: legal YAML, never what an editor meant. */
export function hashCutProblems(
  { file, lines }: Pick<YamlLines, 'file' | 'lines'>,
  yaml: YamlText,
  paths: Path[],
): Problem[] {
  return paths.flatMap((path) => {
    const here = yaml.at(path);
    const written = yaml.source(path);
    if (here.line !== here.endLine || /^["'|>]/.test(written)) return [];
    const rest = lines.line(here.line).slice(here.endColumn - 1);
    const cut = /^(\s+#.*?)\s*$/.exec(rest)?.[1];
    if (!cut) return [];
    const correction = quoteYaml(written + cut);
    const line =
      lines
        .line(here.line)
        .slice(0, here.column - 1)
        .trimStart() + correction;
    const range = { ...here, endColumn: here.endColumn + cut.length };
    return [problem(yamlComment, [file, range], { lost: cut.trim(), line }, correction)];
  });
}
