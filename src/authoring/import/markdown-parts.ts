import { escapeHtml } from '../../content/escape-html.ts';
import type { Remark } from './item.ts';

const fence = /^\s*(`{3,}|~{3,})/;

export function mapLinesOutsideCode(text: string, change: (line: string) => string): string {
  let open: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const sign = fence.exec(line)?.[1];
      if (open === undefined && sign) open = sign;
      else if (open !== undefined && sign?.startsWith(open) && /^\s*[`~]+\s*$/.test(line)) open = undefined;
      else if (open === undefined) return change(line);
      return line;
    })
    .join('\n');
}

/** Applies `change` to the parts of a line outside of backticks. */
export const mapTextOutsideCode = (line: string, change: (words: string) => string): string =>
  line
    .split(/((?<!`)(`+)(?!`)(?:.*?[^`])\2(?!`))/)
    .map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : ''))
    .join('');

export const attributeOf = (text: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(text)?.slice(1).find(Boolean);

export const boxStart = (indent: string, kind: string, title = ''): string =>
  `\n${indent}<div class="admonition ${kind.trim()}">\n\n${title.trim() && `${indent}**${title.trim()}**\n\n`}`;
export const boxEnd = (indent: string): string => `\n\n${indent}</div>\n`;

/** Opening tags of `<details>` around Markdown. */
export const detailsStart = (indent: string, title: string): string =>
  `\n${indent}<details><summary>${escapeHtml(title.replace(/\*\*|`/g, '').trim())}</summary>\n\n`;

/** Replaces an unknown tag by a link, a title line or nothing, depending on its attributes. */
export function convertUnknownTag(whole: string, name: string, rest: string, remarks: Remark[]): string {
  if (name.startsWith('/')) return '';
  const firstOf = (names: readonly string[]) => names.map((one) => attributeOf(rest, one)).find(Boolean);
  const title = firstOf(['caption', 'title', 'text', 'label', 'name']);
  const address = firstOf(['ref', 'page', 'url', 'href', 'link']);
  remarks.push({
    kind: address !== undefined || title !== undefined || !rest.trim() ? 'changed' : 'lost',
    what: whole.slice(0, 80),
  });
  if (address !== undefined)
    return `<a href="${escapeHtml(address)}"${title === undefined ? ' data-title-of-target' : ''}>${inlineCode(escapeHtml(title ?? ''))}</a>`;
  if (title !== undefined) return `**${title}**`;
  return rest.trim() ? '' : `_${name.replace(/[-_.]+/g, ' ')}_`;
}
const inlineCode = (html: string) => html.replace(/`([^`]+)`/g, '<code>$1</code>');
