import { type Document, LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Path, YamlText } from '../model.ts';
import type { Problem, Range } from '../problems.ts';
import { Lines } from './lines.ts';
import { explainFault, quoteYaml, swallowedItem } from './yaml-repair.ts';
import { problem } from '../rule.ts';
import { yamlAnchor, yamlComment, yamlDuplicate } from '../rules/yaml.ts';

const mostRepairs = 40;

/**
 * Reads YAML, goes on after mistakes that can be mended line by line, and keeps places.
 * In: the whole file and the lines (from 1, both included) that hold YAML.
 */
export function readYaml(file: string, lines: Lines, first: number, last: number): YamlText {
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
    const place = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1) + first - 1, column: Math.max(col, 1) };
    };
    const error = doc.errors[0];
    if (error && round < mostRepairs) {
      const shifted = new Lines('\n'.repeat(first - 1) + text);
      const fault = { code: error.code, message: error.message, ...place(error.pos[0]) };
      const repair = explainFault(file, shifted, fault, first, last);
      const row = repair.line - first;
      if (repair.right !== undefined && repair.right !== rows[row] && !(mended.has(row) && round > rows.length)) {
        problems.push(repair.found);
        rows[row] = repair.right;
        mended.add(row);
        continue;
      }
      problems.push(repair.found);
    }
    const swallowed = error || round >= mostRepairs ? undefined : swallowedItem(file, doc, rows, first);
    if (swallowed) {
      problems.push(swallowed.found);
      rows[swallowed.line - first] = swallowed.right;
      continue;
    }
    return { problems, ...places(file, doc, text, place, problems, error === undefined) };
  }
}

function places(
  file: string,
  doc: Document.Parsed,
  text: string,
  place: (offset: number) => { line: number; column: number },
  problems: Problem[],
  sound: boolean,
): Omit<YamlText, 'problems'> {
  const range = (start: number, end: number): Range => {
    const trimmed = text.slice(start, end).trimEnd().length;
    const from = place(start);
    const to = place(start + trimmed);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
  const top = range(0, text.split('\n', 1)[0]?.length ?? 0);

  function rangeOf(node: unknown): Range | undefined {
    if (!isNode(node) || !node.range) return undefined;
    let [start] = node.range;
    if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
      const inside = /^[^\n]*\n\s*/.exec(text.slice(start, node.range[1]));
      if (inside) start += inside[0].length;
    }
    return range(start, node.range[1]);
  }
  function nodeAt(path: Path): unknown {
    return path.length === 0 ? doc.contents : doc.getIn(path, true);
  }
  function pairAt(path: Path) {
    const parent = nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const name = String(path.at(-1));
    return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
  }
  const at = (path: Path): Range => {
    const own = rangeOf(nodeAt(path));
    if (own) return own;
    const key = rangeOf(pairAt(path)?.key);
    return key ?? (path.length ? at(path.slice(0, -1)) : top);
  };

  if (sound) {
    visit(doc, {
      Map(_, map) {
        const seen = new Map<string, Range>();
        for (const pair of map.items) {
          if (!isScalar(pair.key)) continue;
          const key = String(pair.key.value);
          const here = rangeOf(pair.key) ?? top;
          const before = seen.get(key);
          if (before) problems.push(problem(yamlDuplicate, { file, at: here, data: { key, line: before.line } }));
          else seen.set(key, here);
        }
      },
      Node(_, node) {
        if (isAlias(node) || node.anchor || node.tag) {
          const here = rangeOf(node) ?? top;
          const written = isAlias(node)
            ? `*${node.source}`
            : node.anchor
              ? `&${node.anchor}`
              : String(node.tag).replace(/^tag:yaml\.org,2002:/, '!!');
          problems.push(problem(yamlAnchor, { file, at: here, data: { text: written } }));
        }
      },
    });
  }
  let data: unknown;
  let readable = sound;
  try {
    if (readable) data = doc.toJS({ maxAliasCount: 20 });
  } catch {
    readable = false;
  }
  return {
    readable,
    data,
    at,
    keyAt: (path) => rangeOf(pairAt(path)?.key) ?? at(path),
    source: (path) => {
      const node = nodeAt(path);
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
    },
  };
}

/** Texts that a `#` cuts short: legal YAML, never what an editor meant. */
export function cutByHash(file: string, lines: Lines, yaml: YamlText, paths: Path[]): Problem[] {
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
    return [problem(yamlComment, { file, at: range, data: { lost: cut.trim(), line }, fix: correction })];
  });
}
