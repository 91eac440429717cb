import { join } from 'node:path';
import { describe } from '../describe.ts';
import { reportWords } from '../messages/added-languages.ts';
import type { Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import type { Lines } from '../readers/lines.ts';
import { type Reporter, pathOf } from './reporter.ts';

type Paint = (style: keyof typeof codes, text: string) => string;
const codes = { red: 31, yellow: 33, green: 32, cyan: 36, bold: 1, dim: 2 } as const;
/** Maximum number of warnings shown per code; the rest is counted. */
const maxShownPerCode = 3;
const frameWidth = 100;

/** For people: grouped by file with code frames and remedies, the counts at the end, files with errors last. */
export const reportText: Reporter = (report, { language, from, colour = false, all = false }) => {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const say = reportWords(language);
  const out: string[] = [];
  const wrong = new Set(report.problems.filter((found) => found.severity === 'error').map((found) => found.file));
  const ordered = report.problems.toSorted((a, b) => Number(wrong.has(a.file)) - Number(wrong.has(b.file)));
  const { shown, folded } = all ? { shown: ordered, folded: new Map<Problem, number>() } : foldWarnings(ordered);

  let file = '';
  let lines: Lines | undefined;
  for (const found of shown) {
    if (found.file !== file) {
      file = found.file;
      lines = readTextFile(join(report.root, file), file, sizeLimits.settings).lines;
      out.push('', paint('bold', pathOf(report, found, from)));
    }
    out.push('', ...describeOne(found, { language, lines, paint, path: pathOf(report, found, from) }));
    const more = folded.get(found);
    if (more) out.push(paint('dim', `    … ${say.folded(more)}`));
  }
  if (shown.length) out.push('');
  const files = new Set(report.problems.map((found) => found.file)).size;
  const counts = [
    report.errors ? paint('red', say.errors(report.errors)) : '',
    report.warnings ? paint('yellow', say.warnings(report.warnings)) : '',
  ].filter(Boolean);
  if (counts.length)
    out.push(
      `${counts.join(', ')} ${say.files(files)} · ${say.articles(report.articles)} · ${report.errors ? say.must : say.may}`,
    );
  else out.push(paint('green', `${say.articles(report.articles)} · ${say.nothing}`));
  return out.join('\n').replace(/^\n/, '');
};

const styleOf = ({ severity }: Problem) => (severity === 'error' ? 'red' : 'yellow');

interface PrintContext {
  language: string;
  lines: Lines | undefined;
  paint: Paint;
  path: string;
}

function describeOne(found: Problem, { language, lines, paint, path }: PrintContext): string[] {
  const say = reportWords(language);
  const { what, why, fix } = describe(found, language);
  const head = `  ${paint(styleOf(found), say[found.severity])} ${what} ${paint('dim', found.code)}`;
  const place = `    ${paint('cyan', `${path}:${found.line}:${found.column}`)}`;
  const rest = [why, fix].filter((text) => text !== undefined).map((text) => `    ${text}`);
  const { correction } = found;
  const isInFix =
    correction === undefined || fix.includes(correction) || correction.trim() === '' || correction.length > 120;
  if (!isInFix) rest.push(`    ${say.write}: ${correction}`);
  if (found.other) rest.push(paint('dim', `    ${say.see} ${found.other.file}:${found.other.line}`));
  return [head, place, ...codeFrame(found, lines, paint), ...rest];
}

/** The line with the range underlined; a long line is cut around it. */
function codeFrame(found: Problem, lines: Lines | undefined, paint: Paint): string[] {
  if (!lines || found.line > lines.count) return [];
  const whole = lines.line(found.line).replaceAll('\t', ' ');
  if (!whole.trim()) return [];
  const from = Math.max(0, Math.min(found.column - 1 - 30, whole.length - frameWidth));
  const cut = from > 0 ? '…' : '';
  const text = cut + whole.slice(from, from + frameWidth) + (from + frameWidth < whole.length ? '…' : '');
  const start = found.column - 1 - from + cut.length;
  const end = found.endLine > found.line ? text.length : found.endColumn - 1 - from + cut.length;
  const length = Math.max(1, Math.min(end, text.length) - start);
  const gutter = String(found.line).padStart(5);
  return [
    `${paint('dim', `${gutter} │`)} ${text}`,
    `${paint('dim', `${' '.repeat(gutter.length)} │`)} ${' '.repeat(Math.max(0, start))}${paint(styleOf(found), '^'.repeat(length))}`,
  ];
}

/** Keeps all errors and the first few warnings of each code. */
function foldWarnings(problems: readonly Problem[]): { shown: Problem[]; folded: Map<Problem, number> } {
  const total = new Map<string, number>();
  for (const { code } of problems) total.set(code, (total.get(code) ?? 0) + 1);
  const folded = new Map<Problem, number>();
  const count = new Map<string, number>();
  const shown = problems.filter((found) => {
    // A single further warning takes no more room than its count.
    const hidden = (total.get(found.code) ?? 0) - maxShownPerCode;
    if (found.severity === 'error' || hidden <= 1) return true;
    const seen = (count.get(found.code) ?? 0) + 1;
    count.set(found.code, seen);
    if (seen === maxShownPerCode) folded.set(found, hidden);
    return seen <= maxShownPerCode;
  });
  return { shown, folded };
}
