import { escapeHtml } from '../../content/escape-html.ts';
import {
  attributeOf,
  boxEnd,
  boxStart,
  detailsStart,
  mapTextOutsideCode,
  mapLinesOutsideCode,
  convertUnknownTag,
} from './markdown-parts.ts';
import type { Remark } from './item.ts';

/** What Liquid tags may refer to. */
export interface LiquidSite {
  settings: Record<string, unknown>;
  /** Text of a file that pages include. */
  include(name: string): string | undefined;
}

const boxNames =
  /^(hint|callout|note|notice|alert|admonition|info|tip|warning|danger|caution|important|success|message)$/;
const detailsNames = /^(details|expandable|accordion|collapse|spoiler|toggle)$/;
const logicTags =
  /^(assign|if|elsif|else|endif|unless|endunless|for|endfor|case|when|endcase|increment|break|continue|cycle)$/;
const decorationTags = /icon|emoji|badge|^fa$/;
const picture = /(?:^|[\s"'=])([^\s"'=]+\.(?:png|jpe?g|gif|svg|webp|avif))(?=$|[\s"'])/i;
const playsVideo = /youtu\.?be|vimeo|loom\.com|wistia|dailymotion/;

const tag = /\{%-?\s*(\/?[\w-]+)\s*([^]*?)\s*-?%\}/g;

/** Expands captures, removes comments, fences code of `highlight`. */
function prepareText(text: string): string {
  const captured = new Map<string, string>();
  return text
    .replace(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%-?\s*highlight\s+(\w+)[^%]*%\}\n?/g, '```$1\n')
    .replace(/\n?\{%-?\s*endhighlight\s*-?%\}/g, '\n```')
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*capture\s+(\w+)\s*-?%\}([^]*?)\{%-?\s*endcapture\s*-?%\}/g, (_, name: string, inside: string) => {
      captured.set(name, inside);
      return '';
    })
    .replace(/\{\{-?\s*(\w+)\s*(?:\|[^}]*)?\}\}/g, (whole, name: string) => {
      const inside = captured.get(name);
      return inside === undefined ? whole : `\n\n${inside.trim()}\n\n`;
    });
}

/** `{{ site.baseurl }}` etc.: paths stay root-relative, settings are inserted. */
function convertOutput(whole: string, inside: string, site: LiquidSite, remarks: Remark[]): string {
  const [name = '', ...filters] = inside.split('|').map((one) => one.trim());
  const literal = /^["'](.*)["']$/.exec(name)?.[1];
  if (literal !== undefined) return literal;
  if (/^site\.(base)?url$/.test(name)) return '';
  const value = name.startsWith('site.')
    ? name
        .slice(5)
        .split('.')
        .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], site.settings)
    : undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (filters.length > 0 || /^[\w.-]+$/.test(name)) remarks.push({ kind: 'lost', what: whole.slice(0, 80) });
  return '';
}

/** Limit against circular includes. */
const maxIncludeDepth = 6;

/** Expands an included file with its parameters, recursively; `undefined` when missing. */
function expandInclude(rest: string, site: LiquidSite, depth = 0): string | undefined {
  const text = depth < maxIncludeDepth ? site.include(/^\S+/.exec(rest)?.[0] ?? '') : undefined;
  return text
    ?.replace(/\{\{-?\s*include\.([\w-]+)[^}]*\}\}/g, (_, name: string) => attributeOf(rest, name) ?? '')
    .replace(
      /\{%-?\s*include\s+([^%]*?)\s*-?%\}/g,
      (whole, inner: string) => expandInclude(inner, site, depth + 1)?.trim() ?? whole,
    );
}

const hasLogic = (text: string) => /\{%|\{\{/.test(text.replace(/\{\{\s*site\.(base)?url\s*\}\}/g, ''));
/** A generated list of pages, which has a counterpart here. */
const listsPages = (text: string) => /=\s*site\.\w+/.test(text) && /\{%-?\s*for\s/.test(text);

/** Turns the Liquid tags of Jekyll and GitBook into Markdown and HTML; `{{ … }}` only where the site is one of Jekyll. */
export function convertLiquid(source: string, site: LiquidSite | undefined, remarks: Remark[]): string {
  if (!/\{%|\{\{/.test(source)) return source;
  const text = prepareText(source);
  const isPaired = (name: string) => new RegExp(`\\{%-?\\s*end${name}\\b`).test(text);
  const reported = new Set<string>();
  const remark = (kind: Remark['kind'], what: string) => {
    if (!reported.has(what)) remarks.push({ kind, what });
    reported.add(what);
  };

  function one(whole: string, name: string, rest: string, indent: string): string {
    const isEnd = /^(end|\/)/.test(name);
    const plain = name.replace(/^(end|\/)-?/, '');
    if (boxNames.test(plain) && (isEnd || isPaired(plain))) {
      if (isEnd) return boxEnd(indent);
      const kind = ['style', 'type', 'color', 'level'].map((key) => attributeOf(rest, key)).find(Boolean);
      const first = /^["']?([\w-]+)["']?(?=\s|$)/.exec(rest)?.[1];
      return boxStart(indent, `${plain} ${kind ?? first ?? ''}`, attributeOf(rest, 'title')) + indent;
    }
    if (detailsNames.test(plain) && (isEnd || isPaired(plain)))
      return isEnd
        ? `\n\n${indent}</details>\n`
        : detailsStart(indent, attributeOf(rest, 'title') ?? attributeOf(rest, 'summary') ?? rest.replace(/["']/g, ''));
    switch (name) {
      case 'tabs':
      case 'tab':
        return name === 'tabs'
          ? `\n${indent}<tabs>\n\n`
          : `\n${indent}<tabitem label="${escapeHtml(attributeOf(rest, 'title') ?? rest.replace(/["']/g, ''))}">\n\n${indent}`;
      case 'endtab':
        return `\n\n${indent}</tabitem>\n`;
      case 'endtabs':
        return `\n\n${indent}</tabs>\n`;
      case 'code':
        return attributeOf(rest, 'title') ? `**${attributeOf(rest, 'title')}**\n` : '';
      case 'endcode':
      case 'content-ref':
      case 'endcontent-ref':
      case 'endembed':
      case 'endfile':
      case 'toc':
        return '';
      case 'embed': {
        const url = attributeOf(rest, 'url') ?? rest;
        return playsVideo.test(url) ? `\n\n<iframe src="${escapeHtml(url)}"></iframe>\n\n` : `[${url}](${url})`;
      }
      case 'page-ref':
        return `<a href="${escapeHtml(attributeOf(rest, 'page') ?? rest)}" data-title-of-target></a>`;
      case 'file': {
        const src = attributeOf(rest, 'src') ?? rest;
        return `[${attributeOf(rest, 'caption') ?? src.split('/').at(-1)}](<${src}>)`;
      }
      case 'link':
      case 'post_url':
        return rest.replace(/["']/g, '');
      case 'include':
      case 'include_relative': {
        const inside = site && expandInclude(rest, site);
        if (inside === undefined) break;
        if (!hasLogic(inside)) return inside;
        if (!listsPages(inside)) break;
        remark('changed', whole);
        return '';
      }
      default:
    }
    const src = picture.exec(rest)?.[1];
    if (src) {
      const words = ['alt', 'caption', 'title', 'description'].map((key) => attributeOf(rest, key)).find(Boolean);
      const label = words ?? (/=/.test(rest) ? '' : rest.replace(picture, '').replace(/["']/g, ' ').trim());
      return `![${label}](<${src}>)`;
    }
    if (decorationTags.test(name)) return '';
    if (logicTags.test(name)) {
      remark('lost', `{% ${plain} ${rest} %}`.slice(0, 80));
      return '';
    }
    if (isEnd || isPaired(plain)) {
      remark('changed', `{% ${plain} %}`);
      return '';
    }
    return convertUnknownTag(whole, name, rest, remarks);
  }

  return mapLinesOutsideCode(text, (line) => {
    const [indent = ''] = /^\s*/.exec(line) ?? [];
    return mapTextOutsideCode(line, (words) => {
      const plain = words.replace(tag, (whole, name: string, rest: string) =>
        one(whole, name.toLowerCase(), rest, indent),
      );
      return site
        ? plain.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, inside: string) =>
            convertOutput(whole, inside, site, remarks),
          )
        : plain;
    });
  });
}
