import type { Element, ElementContent, Root, RootContent } from 'hast';
import { headingIds } from '../../content/heading-ids.ts';
import type { Remark } from './item.ts';
import { alertOf, boxOf, element, levelHeadings, wrapInParagraphs, textNode, type BoxKind } from './elements.ts';
import { findAll, textOf } from './read-html.ts';
import { addHeader } from './tables.ts';
import { convertPlayer } from './videos.ts';

/** Elements with a Markdown form, or that only contain others. */
const knownTags = new Set(
  'a abbr address article aside audio b blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main map mark meta nav noscript object ol p picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video wbr tabs tabitem aside card cardgrid steps linkcard admonition callout'.split(
    ' ',
  ),
);
const droppedTags = new Set(
  'script style noscript template head title meta link svg map select textarea input nav source col colgroup'.split(
    ' ',
  ),
);
const silentlyDroppedTags = new Set(
  'script style noscript template head title meta link source col colgroup nav'.split(' '),
);
const playerTags = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

const superscripts: Record<string, string> = Object.fromEntries(
  [...'0123456789+-n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][at] ?? sign]),
);

/** Allowed HTML tags around plain words, kept. */
const keepTag = (node: Element): ElementContent[] | undefined =>
  /^[^<>{}&]+$/.test(textOf(node)) ? [element('written', [textNode(textOf(node))], { name: node.tagName })] : undefined;
const isPictureFile = /\.(png|jpe?g|gif|webp|svg|avif)([?#].*)?$/i;

const component = (name: BoxKind | 'Details' | 'Tabs' | 'Tab', children: ElementContent[], title?: string) =>
  element('component', children, { name, ...(title !== undefined && { title }) });
const isBox = (node: ElementContent | undefined) =>
  node?.type === 'element' && /^(Note|Warning)$/.test(String(node.properties['name']));
const isTab = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'tabitem';
const tabName = ({ properties }: Element) => String(properties['label'] ?? properties['value'] ?? '');

/** Name of a footnote in the addresses of the Markdown parser. */
const noteName = (address: unknown) => String(address).replace(/^#?(user-content-)?fn-/, '');

function withoutBackReference(node: Element): Element {
  const children = node.children.filter(
    (child) => child.type !== 'element' || child.properties['dataFootnoteBackref'] === undefined,
  );
  return {
    ...node,
    children: children.map((child) => (child.type === 'element' ? withoutBackReference(child) : child)),
  };
}

/** A body of convertible elements, with its old anchors. */
export interface CleanBody {
  children: ElementContent[];
  /** Old anchor → id of its heading, or of the heading before it. */
  anchors: Map<string, string>;
}

/** In: a body as its source has it, and its title; `remarks` gets what is lost or told in another way. */
export function cleanBody(body: Root, remarks: Remark[], title = 'Video'): CleanBody {
  const reported = new Set<string>();
  const remark = (kind: Remark['kind'], what: string) => {
    if (!reported.has(what)) remarks.push({ kind, what });
    reported.add(what);
  };
  const pending: string[] = [];
  const marked: { heading: Element; names: string[] }[] = [];
  let last: { heading: Element; names: string[] } | undefined;
  let boxes = 0;

  const all = (nodes: readonly (ElementContent | RootContent)[], cell = false) =>
    nodes.flatMap((node) => one(node as ElementContent, cell));
  function one(node: ElementContent, cell: boolean): ElementContent[] {
    if (node.type === 'text') return [node];
    // A comment of the editors; those of programs are a word or two.
    if (node.type === 'comment' && /(\p{L}+\W+){2}\p{L}/u.test(node.value) && !/^\[(if|endif)/i.test(node.value))
      remark('hand', `<!-- ${node.value.trim().slice(0, 80)} -->`);
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    const id = properties['id'] ?? (tagName === 'a' ? properties['name'] : undefined);
    if (typeof id === 'string' && !/^h[1-6]$/.test(tagName)) {
      if (last && tagName !== 'a') last.names.push(id);
      else pending.push(id);
      // An anchor at the end of a text belongs to what precedes it.
      if (tagName === 'a') last?.names.push(id);
    }
    if (!knownTags.has(tagName) && !tagName.includes('-') && children.length >= 0 && !/^[A-Z]/.test(tagName))
      // A placeholder, not an element: "<port>".
      return [textNode(`<${tagName}>`), ...all(children, cell)];
    if (playerTags.has(tagName))
      return convertPlayer(node, { isInCell: cell, about: (last && textOf(last.heading).trim()) || title, remark });
    if (tagName === 'input' && properties['type'] === 'checkbox') return [node];
    if (droppedTags.has(tagName)) {
      if (!silentlyDroppedTags.has(tagName)) remark('lost', `<${tagName}>`);
      return [];
    }
    switch (tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return heading(node, cell);
      case 'a':
        // A picture that links to itself: pages enlarge pictures anyway.
        if (isPictureFile.test(String(properties['href'])) && findAll(node, /^img$/).length > 0)
          return all(children, cell);
        return typeof properties['href'] === 'string'
          ? [{ ...node, children: all(children, cell) }]
          : all(children, cell);
      case 'img':
        return [{ ...node }];
      case 'br':
        return cell ? [textNode(' ')] : [node];
      case 'section': {
        if (properties['dataFootnotes'] === undefined) break;
        return findAll(node, /^li$/)
          .filter(({ properties: own }) => /fn-/.test(String(own['id'])))
          .map((note) =>
            element('footnotetext', all(withoutBackReference(note).children), {
              label: noteName(note.properties['id']),
            }),
          );
      }
      case 'sup':
      case 'sub':
        if (findAll(node, /^a$/)[0]?.properties['dataFootnoteRef'] !== undefined)
          return [element('footnotecall', [], { label: noteName(findAll(node, /^a$/)[0]?.properties['href']) })];
        if (findAll(node, /^a$/).length) return all(children, cell);
        if (tagName === 'sup' && /^[0-9+-]{1,4}$/.test(textOf(node)))
          return [textNode([...textOf(node)].map((sign) => superscripts[sign] ?? sign).join(''))];
        return keepTag(node) ?? all(children, cell);
      case 'kbd':
        return keepTag(node) ?? [node];
      case 'details': {
        const summary = children.find((child) => child.type === 'element' && child.tagName === 'summary');
        const title = summary ? textOf(summary).replace(/\s+/g, ' ').trim() : '';
        const inner = wrapInParagraphs(all(children.filter((child) => child !== summary)));
        if (title && !cell && inner.length > 0) return [component('Details', inner, title)];
        return [element('p', [element('strong', [textNode(title)])]), ...inner];
      }
      case 'tabs':
      case 'tabitem':
        return tabbed(node, cell);
      case 'button':
        // Its function is lost, but its label may be mentioned in the text.
        remark('changed', '<button>');
        return textOf(node).trim() ? [element('strong', all(children, true))] : [];
      case 'figcaption':
        return [element('p', [element('em', all(children))])];
      case 'table':
        if (
          findAll(node, /^t[dh]$/).some(
            ({ properties: own }) => Number(own['colSpan'] ?? 1) > 1 || Number(own['rowSpan'] ?? 1) > 1,
          )
        )
          remark('lost', 'table: merged cells');
        if (findAll(node, /^table$/).length) remark('lost', 'table in a table');
        return [addHeader({ ...node, children: all(children, true) })];
      case 'td':
      case 'th':
        return [{ ...node, children: inline(children) }];
      case 'caption':
        return [];
      case 'blockquote': {
        const alert = alertOf(node);
        // The marker alone; its blockquote is converted separately.
        if (alert)
          return alert.children.some((child) => textOf(child).trim() || findAll(child, /^img$/).length > 0)
            ? [component(alert.kind, all(alert.children))]
            : [];
        break;
      }
      case 'pre':
        return cell ? [element('code', [textNode(textOf(node).replace(/\s+/g, ' '))])] : [node];
      default:
    }
    const kind = cell ? undefined : boxOf(node);
    if (kind && textOf(node).trim()) return box(kind, node);
    const transparent =
      /^(div|section|article|main|body|html|header|footer|center|span|font|u|small|mark|abbr|big|label|picture|tabs|figure|card|cardgrid|steps|linkcard|address|cite|ins|wbr|q|dfn|form|admonition|callout|aside)$/.test(
        tagName,
      );
    if (tagName === 'linkcard')
      return [
        element('p', [element('a', [textNode(String(properties['title'] ?? ''))], { href: properties['href'] ?? '' })]),
      ];
    if (!transparent) return [{ ...node, children: all(children, cell) }];
    const inner = all(children, cell);
    // A box with text but no paragraph.
    const isBlock = /^(div|section|article|figure|card)$/.test(tagName) && !cell;
    return isBlock ? [element('div', wrapInParagraphs(inner))] : inner;
  }

  /** A box; nested boxes are merged, and headings in it become lines. */
  function box(kind: BoxKind, node: Element): ElementContent[] {
    boxes += 1;
    const inner = all(node.children);
    boxes -= 1;
    const [only, ...others] = inner.filter((child) => child.type !== 'text' || child.value.trim());
    if (others.length === 0 && isBox(only)) return inner;
    return [component(kind, node.tagName === 'p' ? [element('p', inner)] : inner)];
  }

  /** Tabs, or their titled contents when there are fewer than two or they are in a table. */
  function tabbed(node: Element, cell: boolean): ElementContent[] {
    const parts = node.tagName === 'tabs' ? node.children.filter(isTab) : [];
    const named = parts.map((part) => component('Tab', wrapInParagraphs(all(part.children)), tabName(part)));
    if (named.length > 1 && !cell && named.every((part) => part.children.length > 0)) return [component('Tabs', named)];
    if (node.tagName === 'tabs') return all(node.children, cell);
    remark('changed', '<TabItem>');
    return [element('p', [element('strong', [textNode(tabName(node))])]), ...all(node.children, cell)];
  }

  /** The content of a table cell: one line. */
  function inline(nodes: readonly ElementContent[]): ElementContent[] {
    return all(nodes, true).flatMap((node, at, rest): ElementContent[] => {
      if (
        node.type !== 'element' ||
        !/^(p|div|ul|ol|li|blockquote|component|table|hr|h[1-6]|dl|dt|dd|tbody|tr|td|th)$/.test(node.tagName)
      )
        return [node];
      if (/^(ul|ol|table|component)$/.test(node.tagName)) remark('changed', `table: <${node.tagName}> in a cell`);
      const sign = node.tagName === 'li' ? '• ' : '';
      return [
        ...(at > 0 && rest.length ? [textNode(' ')] : []),
        ...(sign ? [textNode(sign)] : []),
        ...inline(node.children),
        textNode(' '),
      ];
    });
  }

  function heading(node: Element, cell: boolean): ElementContent[] {
    // A heading is one line.
    const children = all(node.children, true);
    const names = [...pending.splice(0)];
    if (typeof node.properties['id'] === 'string') names.push(node.properties['id']);
    const end = children.at(-1);
    const written = end?.type === 'text' ? /\s*\{#([^}\s]+)\}\s*$/.exec(end.value) : null;
    if (written && end?.type === 'text') {
      names.push(written[1] ?? '');
      end.value = end.value.slice(0, written.index);
    }
    const made = element(node.tagName, children);
    if (!textOf(made).trim()) return findAll(made, /^img$/).length ? [element('p', children)] : [];
    if (cell) return [element('strong', children)];
    // Headings in boxes are not in the outline.
    if (boxes > 0) {
      last?.names.push(...names);
      return [element('p', [element('strong', children)])];
    }
    last = { heading: made, names };
    marked.push(last);
    return [made];
  }

  const children = wrapInParagraphs(all(body.children));
  levelHeadings(marked.map((one) => one.heading));
  const idOf = headingIds();
  const anchors = new Map<string, string>();
  for (const { heading: made, names } of marked) {
    const own = textOf(made).replace(/\s+/g, ' ').trim();
    const id = idOf(own);
    for (const name of [...names, id]) if (!anchors.has(name.toLowerCase())) anchors.set(name.toLowerCase(), id);
  }
  return { children, anchors };
}
