import type { Remark } from './item.ts';

const fence = /^\s*(`{3,}|~{3,})/;

/** Does `change` to every line that is no code. */
function outsideCode(text: string, change: (line: string) => string): string {
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

const attribute = (text: string, name: string) =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(text)?.slice(1).find(Boolean);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const box = (indent: string, kind: string, title = '') =>
  `\n${indent}<div class="admonition ${kind}">\n\n${title && `${indent}**${title.trim()}**\n\n`}`;

/** A shortcode of Hugo as HTML; what has no counterpart goes, and is told. */
function shortcode(whole: string, name: string, rest: string, remarks: Remark[]): string {
  const first = /^\s*"?([^"\s=]+)"?\s*$/.exec(rest)?.[1];
  switch (name) {
    case 'ref':
    case 'relref':
      return first ?? '';
    case 'figure': {
      const [src = '', alt = '', caption = ''] = ['src', 'alt', 'caption'].map((key) => attribute(rest, key));
      return `<figure><img src="${src}" alt="${escape(alt || caption)}">${caption && `<figcaption>${escape(caption)}</figcaption>`}</figure>`;
    }
    case 'youtube':
      return `<iframe src="https://www.youtube.com/watch?v=${attribute(rest, 'id') ?? first ?? ''}"></iframe>`;
    case 'notice':
    case 'alert':
    case 'admonition':
    case 'callout':
    case 'hint':
      return box(
        '',
        attribute(rest, 'type') ?? attribute(rest, 'color') ?? attribute(rest, 'style') ?? first ?? 'note',
        attribute(rest, 'title'),
      );
    case '/notice':
    case '/alert':
    case '/admonition':
    case '/callout':
    case '/hint':
      return '\n\n</div>\n';
    default:
      return ownShortcode(whole, name, rest, remarks);
  }
}

const firstOf = (text: string, names: readonly string[]) => names.map((name) => attribute(text, name)).find(Boolean);

/** A shortcode that only the source knows, by what it was given: an address makes a link, a title a line, nothing a word. */
function ownShortcode(whole: string, name: string, rest: string, remarks: Remark[]): string {
  if (name.startsWith('/')) return '';
  const said = firstOf(rest, ['caption', 'title', 'text', 'label', 'name']);
  const address = firstOf(rest, ['ref', 'page', 'url', 'href', 'link']);
  remarks.push({
    kind: address !== undefined || said !== undefined || !rest.trim() ? 'changed' : 'lost',
    what: whole.slice(0, 80),
  });
  if (address !== undefined)
    return `<a href="${escape(address)}"${said === undefined ? ' data-title-of-target' : ''}>${inlineCode(escape(said ?? ''))}</a>`;
  if (said !== undefined) return `**${said}**`;
  return rest.trim() ? '' : `_${name.replace(/[-_.]+/g, ' ')}_`;
}
const inlineCode = (html: string) => html.replace(/`([^`]+)`/g, '<code>$1</code>');

/**
 * Turns what generators add to Markdown into HTML, which is then read with the rest: admonitions, shortcodes, components.
 * In: the text without its data. Out: Markdown with HTML; `remarks` gets what was lost.
 */
export function plainMarkdown(text: string, remarks: Remark[]): string {
  const levels: string[] = [];
  const lines = outsideCode(text, (line) => {
    if (/^(import\s.+from\s|import\s+['"]|export\s+(const|default|function)\b)/.test(line)) {
      remarks.push({ kind: 'changed', what: line.slice(0, 80) });
      return '';
    }
    const [, indent = '', colons, kind, bracketed, bare] =
      /^(\s*)(:{3,})\s*([a-zA-Z][\w-]*)?\s*(?:\[([^\]]*)\]|(.*))$/.exec(line) ?? [];
    if (colons && kind) {
      levels.push(colons);
      return box(indent, kind, bracketed ?? bare ?? '');
    }
    if (colons && levels.length > 0 && line.trim() === colons) {
      levels.pop();
      return `\n${indent}</div>\n`;
    }
    return (
      line
        .replace(
          /\{\{[<%]\s*(\/?)\s*([\w.-]+)([^}]*?)\/?\s*[>%]\}\}/g,
          (whole, end: string, name: string, more: string) => shortcode(whole, end + name.toLowerCase(), more, remarks),
        )
        .replace(/<([A-Z][\w.]*)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')
        .replace(/\{\/\*.*?\*\/\}/g, '')
        // Classes that only a style sheet of the source knows.
        .replace(/(?<=[)\]*_])\{:?\s*[.:][^{}]*\}/g, '')
    );
  });
  // A component's tags on lines of their own hold Markdown: empty lines around let it be read so.
  return outsideCode(lines, (line) =>
    /^\s*<\/?[A-Z][\w.]*(\s[^<>]*)?>\s*$/.test(line) ? `\n${line.trimStart()}\n` : line,
  );
}
