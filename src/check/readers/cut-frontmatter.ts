import { splitFrontmatter } from '../../content/frontmatter.ts';
import { articleSchema } from '../../content/schema/article.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { problem } from '../rule.ts';
import { frontMissing, frontOpen } from '../rules/frontmatter.ts';
import type { Lines } from './lines.ts';

const dataLine = /^(\s+\S|-\s|#|[A-Za-z]\w*\s*:)/;
/** After an empty line only known keys count as data. */
const ownKey = new RegExp(`^(${Object.keys(articleSchema.shape).join('|')})\\s*:`);

/** Last line of the data and first line of the body; when only the closing line is missing, the data is read all the same. */
export function cutFrontmatter(file: string, lines: Lines): { last?: number; bodyLine: number; problem?: Problem } {
  const split = splitFrontmatter(lines.text);
  if (split.yaml !== undefined) return { last: split.bodyLine - 2, bodyLine: split.bodyLine };
  if (lines.line(1).trimEnd() !== '---')
    return { bodyLine: 1, problem: problem(frontMissing, [file, lines.lineRange(1)]) };
  let last = 1;
  for (let next = 2; next <= lines.count; next += 1) {
    const line = lines.line(next);
    if (last === next - 1 ? dataLine.test(line) : ownKey.test(line)) last = next;
    else if (line.trim()) break;
  }
  const place = last > 1 ? lines.lineRange(last) : startOfFile;
  const open = problem(frontOpen, [file, place], { after: lines.line(last).trim().slice(0, 60) });
  return last > 1 ? { last, bodyLine: last + 1, problem: open } : { bodyLine: 1, problem: open };
}
