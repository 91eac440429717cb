import { escapeHtml } from '../../content/escape-html.ts';
import { boxEnd, boxStart, detailsStart } from './markdown-parts.ts';

const opening = /^(\s*)(!!!|\?\?\?\+?|===[!+]?)\s+(?:([\w\s|-]*?)\s*)(?:"(.*)")?\s*$/;
const fence = /^\s*(`{3,}|~{3,})/;

/** A block of Python-Markdown: marker, kind, title, number of lines including the indented content. */
interface Block {
  indent: string;
  sign: string;
  kind: string;
  title: string;
  inside: string;
  lines: number;
}

function blockAt(lines: readonly string[], at: number): Block | undefined {
  const match = opening.exec(lines[at] ?? '');
  if (!match) return undefined;
  const [, indent = '', sign = '', kind = '', title] = match;
  // A tab has a title; otherwise the line underlines a heading.
  if (sign.startsWith('===') ? title === undefined : !kind && title === undefined) return undefined;
  const inner = new RegExp(`^${indent}(?:    |\\t)`);
  let end = at + 1;
  while (end < lines.length && (!lines[end]?.trim() || inner.test(lines[end] ?? ''))) end += 1;
  while (end > at + 1 && !lines[end - 1]?.trim()) end -= 1;
  const inside = lines.slice(at + 1, end).map((line) => line.replace(inner, ''));
  return { indent, sign, kind, title: title ?? '', inside: inside.join('\n'), lines: end - at };
}

/** Converts MkDocs' `!!! note "Title"`, `??? note` and `=== "Tab"` blocks to boxes, `<details>` and tabs. */
export function blocksToHtml(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let open: string | undefined;
  let tabs: string | undefined;
  const closeTabs = () => {
    if (tabs !== undefined) out.push('', `${tabs}</tabs>`, '');
    tabs = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const sign = fence.exec(line)?.[1];
    const block = open === undefined ? blockAt(lines, at) : undefined;
    if (!block) {
      if (line.trim()) closeTabs();
      if (open === undefined && sign) open = sign;
      else if (open !== undefined && sign?.startsWith(open) && /^\s*[`~]+\s*$/.test(line)) open = undefined;
      out.push(line);
      continue;
    }
    const { indent, kind } = block;
    const isTab = block.sign.startsWith('===');
    if (!isTab || block.sign === '===!' || (tabs !== undefined && tabs !== indent)) closeTabs();
    // A box without content has its title as the text.
    const [title, inside] = block.inside.trim() || isTab ? [block.title, block.inside] : ['', block.title];
    const body = blocksToHtml(inside).replace(/^(?=.)/gm, indent);
    if (isTab) {
      if (tabs === undefined) out.push('', `${indent}<tabs>`, '');
      tabs = indent;
      out.push(
        `${indent}<tabitem label="${escapeHtml(title.replace(/\*\*|`/g, ''))}">`,
        '',
        body,
        '',
        `${indent}</tabitem>`,
        '',
      );
    } else if (block.sign.startsWith('???'))
      out.push(`${detailsStart(indent, title || kind)}${body}\n\n${indent}</details>\n`);
    else out.push(`${boxStart(indent, kind, title)}${body}${boxEnd(indent)}`);
    at += block.lines - 1;
  }
  closeTabs();
  return out.join('\n');
}
