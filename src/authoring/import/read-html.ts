import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Item } from './item.ts';
import { htmlToHast } from './to-hast.ts';

type Node = Root | RootContent | ElementContent;
const childrenOf = (node: Node): ElementContent[] => ('children' in node ? (node.children as ElementContent[]) : []);
export const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
const words = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();
const isTag = (node: Node, pattern: RegExp): node is Element => node.type === 'element' && pattern.test(node.tagName);

export function findAll(node: Node, pattern: RegExp): Element[] {
  return childrenOf(node).flatMap((child) => [...(isTag(child, pattern) ? [child] : []), ...findAll(child, pattern)]);
}

const root = (children: ElementContent[]): Root => ({ type: 'root', children });

interface Found {
  title: string;
  body: Root;
  category?: string | undefined;
  anchor?: string | undefined;
}

/** Questions of structured data (schema.org `FAQPage`). */
function structured(tree: Root): Found[] {
  return findAll(tree, /^script$/).flatMap((script) => {
    if (script.properties['type'] !== 'application/ld+json') return [];
    try {
      return questionsIn(JSON.parse(textOf(script)));
    } catch {
      return [];
    }
  });
}

function questionsIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(questionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, acceptedAnswer, ...rest } = value as Record<string, unknown>;
  const answer = (acceptedAnswer as { text?: unknown } | undefined)?.text;
  if (typeof name === 'string' && typeof answer === 'string') return [{ title: name, body: htmlToHast(answer) }];
  return Object.values(rest).flatMap(questionsIn);
}

/** The nearest heading before each element, by walking the page in order. */
function headingsBefore(tree: Root, pattern: RegExp): Map<Element, string> {
  const found = new Map<Element, string>();
  let last = '';
  const visit = (node: Node) => {
    for (const child of childrenOf(node)) {
      if (isTag(child, /^h[1-6]$/) && !pattern.test(child.tagName)) last = words(child);
      if (isTag(child, pattern)) found.set(child, last);
      visit(child);
    }
  };
  visit(tree);
  return found;
}

function details(tree: Root): Found[] {
  const category = headingsBefore(tree, /^details$/);
  return findAll(tree, /^details$/).flatMap((one) => {
    const summary = one.children.find((child) => isTag(child, /^summary$/));
    if (!summary) return [];
    const anchor = one.properties['id'];
    return [
      {
        title: words(summary),
        body: root(one.children.filter((child) => child !== summary)),
        category: category.get(one),
        anchor: typeof anchor === 'string' ? anchor : undefined,
      },
    ];
  });
}

function definitions(tree: Root): Found[] {
  const category = headingsBefore(tree, /^dl$/);
  return findAll(tree, /^dl$/).flatMap((list) => {
    const found: Found[] = [];
    for (const child of list.children.flatMap((one: ElementContent) => (isTag(one, /^div$/) ? one.children : [one]))) {
      if (isTag(child, /^dt$/)) {
        const id = child.properties['id'];
        found.push({
          title: words(child),
          body: root([]),
          category: category.get(list),
          anchor: typeof id === 'string' ? id : undefined,
        });
      } else if (isTag(child, /^dd$/)) found.at(-1)?.body.children.push(...childrenOf(child));
    }
    return found;
  });
}

/** The page as a row of headings and what stands between them. */
function headings(tree: Root): Found[] {
  const main = findAll(tree, /^(main|article)$/)[0] ?? findAll(tree, /^body$/)[0] ?? tree;
  const flat = (node: Node): ElementContent[] =>
    childrenOf(node).flatMap((child) =>
      isTag(child, /^(div|section|article|header)$/) && findAll(child, /^h[1-6]$/).length ? flat(child) : [child],
    );
  const nodes = flat(main);
  const count = new Map<number, number>();
  for (const node of nodes)
    if (isTag(node, /^h[1-6]$/)) {
      const level = Number(node.tagName[1]);
      count.set(level, (count.get(level) ?? 0) + (words(node).endsWith('?') ? 3 : 1));
    }
  const [level = 2] = [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const found: Found[] = [];
  let category = '';
  let open = false;
  for (const node of nodes) {
    if (isTag(node, /^h[1-6]$/) && Number(node.tagName[1]) <= level) {
      open = Number(node.tagName[1]) === level;
      if (!open) category = words(node);
      else {
        const id = node.properties['id'];
        found.push({ title: words(node), body: root([]), category, anchor: typeof id === 'string' ? id : undefined });
      }
    } else if (open) found.at(-1)?.body.children.push(node);
  }
  return found;
}

/** The questions of one page: its structured data, else what folds, else definitions, else headings. */
export function readHtmlPage(html: string, file: string, folder: string): Item[] {
  const tree = htmlToHast(html);
  const ways = [details, definitions, headings].map((way) => way(tree)).filter((found) => found.length > 1);
  const [best = []] = ways;
  const told = structured(tree);
  const found = best.length >= told.length ? best : told;
  return found
    .filter(({ title }) => title)
    .map(({ title, body, category, anchor }) => ({
      key: anchor ?? title,
      title,
      categories: category ? [category] : [],
      body,
      aliases: [],
      draft: false,
      addresses: anchor ? [`#${anchor}`] : [],
      oldPaths: [],
      file,
      folder,
      remarks: [],
    }));
}
