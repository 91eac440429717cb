import { escapeHtml } from '../../content/escape-html.ts';
import { blocksToHtml } from './indented-blocks.ts';
import type { Remark } from './item.ts';
import { convertLiquid, type LiquidSite } from './liquid-tags.ts';
import { wikiScheme } from './links.ts';
import {
  attributeOf,
  boxEnd,
  boxStart,
  detailsStart,
  mapTextOutsideCode,
  mapLinesOutsideCode,
  convertUnknownTag,
} from './markdown-parts.ts';

/** Converts a Hugo shortcode to HTML; unsupported ones are removed and reported. */
function convertShortcode(whole: string, name: string, rest: string, remarks: Remark[]): string {
  const first = /^\s*"?([^"\s=]+)"?\s*$/.exec(rest)?.[1];
  switch (name) {
    case 'ref':
    case 'relref':
      return first ?? '';
    case 'figure': {
      const [src = '', alt = '', caption = ''] = ['src', 'alt', 'caption'].map((key) => attributeOf(rest, key));
      return `<figure><img src="${src}" alt="${escapeHtml(alt || caption)}">${caption && `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
    }
    case 'youtube':
      return `<iframe src="https://www.youtube.com/watch?v=${attributeOf(rest, 'id') ?? first ?? ''}"></iframe>`;
    case 'notice':
    case 'alert':
    case 'admonition':
    case 'callout':
    case 'hint':
      return boxStart(
        '',
        attributeOf(rest, 'type') ?? attributeOf(rest, 'color') ?? attributeOf(rest, 'style') ?? first ?? 'note',
        attributeOf(rest, 'title'),
      );
    case '/notice':
    case '/alert':
    case '/admonition':
    case '/callout':
    case '/hint':
      return boxEnd('');
    default:
      return convertUnknownTag(whole, name, rest, remarks);
  }
}

/** Attribute lists for style sheets: `{ .wide }`, `{: target="_blank" }`. */
const attributeList =
  /(?<=[)\]*_`"])[ \t]?\{:?\s*(?:(?:[.#][\w-]+|[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}]+))\s*)+\}/g;

const isPicture = /\.(png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Wiki links of Obsidian and others: `[[Name#Heading|words]]`, `![[picture.png|300]]`. */
const convertWikiLinks = (words: string): string =>
  words.replace(
    /(!?)\[\[(?!\s)([^[\]|#\n]*?)(?:#([^[\]|\n]*?))?(?:\\?\|([^[\]\n]*))?\]\]/g,
    (whole, embeds: string, name: string, heading = '', label?: string) => {
      if (!name && !heading) return whole;
      const anchor = heading.startsWith('^') ? '' : (heading.split('#').at(-1) ?? '');
      if (embeds && isPicture.test(name))
        return `![${/^\d+(x\d+)?$/.test(label ?? '') ? '' : (label ?? '')}](<${name}>)`;
      const shown = label ?? (name && anchor ? `${name}: ${anchor}` : name.replace(/^.*\//, '') || anchor);
      return `[${shown}](<${wikiScheme}${encodeURIComponent(name)}${anchor && `#${encodeURIComponent(anchor)}`}>)`;
    },
  );

/** Inline syntax beyond Markdown: marked, inserted, keyboard, emoji. */
const convertInlineMarks = (words: string): string =>
  convertWikiLinks(words)
    .replace(attributeList, '')
    .replace(/:(?:material|fontawesome|octicons|simple)-[\w-]+:(?:\{[^}]*\})?/g, '')
    .replace(/(?<![=\w])==(?=[^\s=])([^=]*[^\s=])==(?![=\w])/g, '$1')
    .replace(/(?<!\^)\^\^(?=[^\s^])([^^]*[^\s^])\^\^(?!\^)/g, '$1')
    .replace(/\+\+([a-z0-9"-]+(?:\+[a-z0-9"-]+)*)\+\+/gi, (_, keys: string) =>
      keys
        .split('+')
        .map((key) => `<kbd>${key.replaceAll('"', '')}</kbd>`)
        .join('+'),
    );

/** Generator directives: table of contents, classes, abbreviations. */
const isGeneratorDirective = (line: string): boolean =>
  /^\s*(\[TOC\]|\[\[_?TOC_?\]\]|\{:?\s*[.#:][^{}]*\}|\{:\s[^{}]*\}|[-*] (?:TOC|toc)|\*\[[^\]]+\]: .*)\s*$/i.test(line);

/** Turns what generators add to Markdown (admonitions, tabs, shortcodes, components) into HTML; `remarks` gets what was lost. */
export function convertGeneratorSyntax(text: string, remarks: Remark[], site?: LiquidSite): string {
  /** Open containers: their colons, and their end. */
  const open: { colons: string; end: string }[] = [];
  const lines = mapLinesOutsideCode(blocksToHtml(convertLiquid(text, site, remarks)), (line) => {
    if (/^(import\s.+from\s|import\s+['"]|export\s+(const|default|function)\b)/.test(line)) {
      remarks.push({ kind: 'changed', what: line.slice(0, 80) });
      return '';
    }
    if (isGeneratorDirective(line)) return '';
    const [, indent = '', colons, kind, bracketed, bare] =
      /^(\s*)(:{3,})\s*([a-zA-Z][\w-]*)?\s*(?:\[([^\]]*)\]|(.*))$/.exec(line) ?? [];
    if (colons && kind) {
      const title = bracketed ?? bare ?? '';
      const isGroup = /^(code-group|raw|tabs|grid|columns?)$/i.test(kind);
      const isDetails = /^details$/i.test(kind);
      open.push({ colons, end: isGroup ? '' : isDetails ? `\n${indent}</details>\n` : `\n${indent}</div>\n` });
      return isGroup ? '' : isDetails ? detailsStart(indent, title || 'Details') : boxStart(indent, kind, title);
    }
    if (colons && open.length > 0 && line.trim() === colons) return open.pop()?.end ?? '';
    return mapTextOutsideCode(line, convertInlineMarks)
      .replace(
        /\{\{[<%]\s*(\/?)\s*([\w.-]+)([^}]*?)\/?\s*[>%]\}\}/g,
        (whole, end: string, name: string, more: string) =>
          convertShortcode(whole, end + name.toLowerCase(), more, remarks),
      )
      .replace(/<([A-Z][\w.]*)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')
      .replace(/\{\/\*.*?\*\/\}/g, '');
  });
  // Tags on lines of their own contain Markdown; blank lines around make the parser read it.
  return mapLinesOutsideCode(lines, (line) =>
    /^\s*<(\/?[A-Z][\w.]*(\s[^<>]*)?|[a-z]+\s[^<>]*\bmarkdown=[^<>]*)>\s*$/.test(line)
      ? `\n${line.trimStart()}\n`
      : line,
  );
}
