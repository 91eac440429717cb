import type { Problem } from '../problems.ts';
import type { Node } from '../readers/mdx.ts';
import type { BodyContext } from './body-context.ts';
import { problem } from '../rule.ts';
import { markMisspelt } from '../rules/body.ts';

/** Characters that look like a space but are none in Markdown: Alt+Space on a Mac writes the first, word processors the others. */
const nonMarkdownSpaces = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const blank = `[ \\t${nonMarkdownSpaces}]`;

const misspeltPatterns: readonly RegExp[] = [
  // A mark with such a space before it or behind it.
  new RegExp(`^(${blank}*?)(#{1,6}|[-*+]|\\d{1,9}[.)])((?=[ \\t]*[${nonMarkdownSpaces}])${blank}+)(?=\\S)`),
  new RegExp(`^((?=[ \\t]*[${nonMarkdownSpaces}])${blank}+)(#{1,6}|[-*+]|\\d{1,9}[.)])([ \\t]+)(?=\\S)`),
  // A mark without a space behind it. `#` alone may be a hashtag, `*` the start of emphasis, `-5` a number.
  /^([ \t]*)(#{2,6}|-|\d{1,2}[.)])()(?=\p{L}{2})/u,
  // Bullets of word processors.
  new RegExp(`^(${blank}*)([•‣⁃◦▪▫●○■□➢])(${blank}*)(?=\\S)`),
];
const maxMarkLength = 60;

/** Lines printed literally that were meant as headings or list items: an odd space, no space, another bullet. Warnings with a correction. */
export function misspeltMarks(body: BodyContext, node: Node): Problem[] {
  const found: Problem[] = [];
  const { file, lines } = body;
  let at = body.start(node);
  for (const line of body.sourceOf(node).split('\n')) {
    const match = misspeltPatterns.map((one) => one.exec(line)).find((one) => one !== null);
    if (match) {
      const [whole, lead = '', sign = '', gap = ''] = match;
      const own = /^[#\d*+-]/.test(sign) ? sign : '-';
      const correction = `${lead.replace(new RegExp(`[${nonMarkdownSpaces}]`, 'g'), ' ')}${own} `;
      const corrected = `${correction}${line.slice(whole.length)}`.trim();
      const args = {
        kind: own.startsWith('#') ? 'heading' : 'list',
        cause: sign !== own ? 'bullet' : gap === '' ? 'none' : 'odd',
        corrected: corrected.length > maxMarkLength ? `${corrected.slice(0, maxMarkLength - 1)}…` : corrected,
      } as const;
      found.push(problem(markMisspelt, [file, lines.range(at, at + whole.length)], args, correction));
    }
    at += line.length + 1;
  }
  return found;
}
