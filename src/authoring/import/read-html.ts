import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Item, Remark } from './item.ts';
import { htmlToHast } from './to-hast.ts';

type Node = Root | RootContent | ElementContent;
const childrenOf = (node: Node): ElementContent[] => ('children' in node ? (node.children as ElementContent[]) : []);
export const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
const normalisedText = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();
const isTag = (node: Node, pattern: RegExp): node is Element => node.type === 'element' && pattern.test(node.tagName);

export function findAll(node: Node, pattern: RegExp): Element[] {
  return childrenOf(node).flatMap((child) => [...(isTag(child, pattern) ? [child] : []), ...findAll(child, pattern)]);
}

const root = (children: ElementContent[]): Root => ({ type: 'root', children });

interface FoundQuestion {
  title: string;
  body: Root;
  category?: string | undefined;
  anchor?: string | undefined;
  at?: Element;
}

/** A title without numbering and punctuation, for comparison. */
const titleKey = (title: string) =>
  title
    .replace(questionNumber, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function readStructuredData(tree: Root): FoundQuestion[] {
  return findAll(tree, /^script$/).flatMap((script) => {
    if (script.properties['type'] !== 'application/ld+json') return [];
    try {
      return questionsIn(JSON.parse(textOf(script)));
    } catch {
      return [];
    }
  });
}

function questionsIn(value: unknown): FoundQuestion[] {
  if (Array.isArray(value)) return value.flatMap(questionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, acceptedAnswer, ...rest } = value as Record<string, unknown>;
  const answer = (acceptedAnswer as { text?: unknown } | undefined)?.text;
  if (typeof name === 'string' && typeof answer === 'string') return [{ title: name, body: htmlToHast(answer) }];
  return Object.values(rest).flatMap(questionsIn);
}

/** The nearest preceding heading of each element, in document order; own headings count. */
function headingsBefore(tree: Root, isWanted: (node: Element) => boolean): Map<Element, string> {
  const found = new Map<Element, string>();
  let last = '';
  const visit = (node: Node, inside: boolean) => {
    for (const child of childrenOf(node)) {
      if (child.type !== 'element') continue;
      const wanted = isWanted(child);
      if (/^h[1-6]$/.test(child.tagName) && !inside && !wanted && !findAll(child, /./).some(isWanted))
        last = normalisedText(child);
      if (wanted) found.set(child, last);
      visit(child, inside || wanted);
    }
  };
  visit(tree, false);
  return found;
}

function readDetails(tree: Root): FoundQuestion[] {
  const category = headingsBefore(tree, ({ tagName }) => tagName === 'details');
  return findAll(tree, /^details$/).flatMap((one) => {
    const summary = one.children.find((child) => isTag(child, /^summary$/));
    if (!summary) return [];
    const anchor = one.properties['id'];
    return [
      {
        at: one,
        title: normalisedText(summary),
        body: root(one.children.filter((child) => child !== summary)),
        category: category.get(one),
        anchor: typeof anchor === 'string' ? anchor : undefined,
      },
    ];
  });
}

function readDefinitions(tree: Root): FoundQuestion[] {
  const category = headingsBefore(tree, ({ tagName }) => tagName === 'dl');
  return findAll(tree, /^dl$/).flatMap((list) => {
    const found: FoundQuestion[] = [];
    for (const child of list.children.flatMap((one: ElementContent) => (isTag(one, /^div$/) ? one.children : [one]))) {
      if (isTag(child, /^dt$/)) {
        const id = child.properties['id'];
        found.push({
          at: child,
          title: normalisedText(child),
          body: root([]),
          category: category.get(list),
          anchor: typeof id === 'string' ? id : undefined,
        });
      } else if (isTag(child, /^dd$/)) found.at(-1)?.body.children.push(...childrenOf(child));
    }
    return found;
  });
}

const hasWord = (value: unknown, word: string) =>
  (Array.isArray(value) ? value : String(value ?? '').split(' ')).includes(word);

function readMicrodata(tree: Root): FoundQuestion[] {
  const all = findAll(tree, /./);
  const questions = all.filter(({ properties }) => /schema\.org\/Question$/.test(String(properties['itemType'] ?? '')));
  const part = (node: Element, name: string) =>
    findAll(node, /./).find(({ properties }) => hasWord(properties['itemProp'], name));
  const category = headingsBefore(tree, (node) => questions.includes(node));
  return questions.flatMap((one) => {
    const [name, answer] = [part(one, 'name'), part(one, 'acceptedAnswer')];
    if (!name || !answer) return [];
    const id = one.properties['id'] ?? name.properties['id'];
    return [
      {
        at: one,
        title: normalisedText(name),
        body: root((part(answer, 'text') ?? answer).children),
        category: category.get(one),
        anchor: typeof id === 'string' ? id : undefined,
      },
    ];
  });
}

/** Questions on buttons with `aria-controls`, as in most accordions. */
function readDisclosures(tree: Root): FoundQuestion[] {
  const all = findAll(tree, /./);
  const byId = new Map(all.map((node) => [node.properties['id'], node]));
  const buttons = all.filter(
    ({ properties, tagName }) =>
      /^(button|a|h[1-6]|div)$/.test(tagName) &&
      properties['ariaControls'] !== undefined &&
      properties['ariaExpanded'] !== undefined,
  );
  const category = headingsBefore(tree, (node) => buttons.includes(node));
  return buttons.flatMap((one) => {
    const id = [one.properties['ariaControls']].flat()[0];
    const panel = byId.get(typeof id === 'string' ? id : '');
    if (
      !panel ||
      !normalisedText(one).trim() ||
      findAll(panel, /^nav$/).length ||
      /^(nav|ul|menu)$/.test(panel.tagName)
    )
      return [];
    return [
      {
        at: one,
        title: normalisedText(one),
        body: root(panel.children),
        category: category.get(one),
        anchor: String(id),
      },
    ];
  });
}

/** Questions from headings and the content between them. */
function readHeadings(tree: Root): FoundQuestion[] {
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
      count.set(level, (count.get(level) ?? 0) + (normalisedText(node).endsWith('?') ? 3 : 1));
    }
  const [level = 2] = [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const found: FoundQuestion[] = [];
  let category = '';
  let open = false;
  for (const node of nodes) {
    if (isTag(node, /^h[1-6]$/) && Number(node.tagName[1]) <= level) {
      open = Number(node.tagName[1]) === level;
      if (!open) category = normalisedText(node);
      else {
        const id = node.properties['id'];
        const anchor = typeof id === 'string' ? id : undefined;
        found.push({ at: node, title: normalisedText(node), body: root([]), category, anchor });
      }
    } else if (open) found.at(-1)?.body.children.push(node);
  }
  return found;
}

/** A page may fold one part and use headings in another: adds questions that only a later reader finds, in page order. */
function readInOrder(
  [first = [], ...others]: FoundQuestion[][],
  tree: Root,
): { found: FoundQuestion[]; leftOut: FoundQuestion[] } {
  const found = [...first];
  const leftOut: FoundQuestion[] = [];
  for (const way of others) {
    const inside = found.flatMap(({ body }) => findAll(body, /^(h[1-6]|summary|dt|button)$/).map(normalisedText));
    const known = new Set([...found.flatMap(({ title, category }) => [title, category]), ...inside]);
    const more = way.filter(({ title }) => title && !known.has(title));
    found.push(...more.filter(({ title }) => title.endsWith('?')));
    leftOut.push(...more.filter(({ title }) => !title.endsWith('?')));
  }
  const order = new Map(findAll(tree, /./).map((node, place) => [node, place]));
  const placeOf = ({ at }: FoundQuestion) => (at && order.get(at)) ?? 0;
  const taken = new Set(found.map(({ at }) => at));
  const isGone = ({ body }: FoundQuestion) =>
    Boolean(normalisedText(body)) && !findAll(body, /./).some((node) => taken.has(node));
  const sorted = (list: FoundQuestion[]) => list.sort((one, other) => placeOf(one) - placeOf(other));
  return { found: sorted(found), leftOut: sorted(leftOut.filter(isGone)) };
}

/** `3.`, `2.1`, `Q4:` before a question. */
const questionNumber = /^(?:[QD]?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\p{L})/u;

/** The questions of a page: structured data, else microdata, accordions, definitions, headings. */
export function readHtmlPage(html: string, file: string, folder: string): Item[] {
  const tree = htmlToHast(html);
  const ways = [readMicrodata, readDetails, readDisclosures, readDefinitions, readHeadings]
    .map((way) => way(tree))
    .filter((found) => found.length > 1);
  const best = readInOrder(ways, tree);
  const structuredData = readStructuredData(tree);
  const isMarked = structuredData.length > best.found.length;
  const found = isMarked ? structuredData : best.found;
  // Numbered questions lose their numbers.
  const isCounted = found.filter(({ title }) => questionNumber.test(title)).length > found.length / 2;
  const taken = new Set(found.map(({ title }) => titleKey(title)));
  const untaken = (isMarked ? best.found : structuredData).filter(({ title }) => !taken.has(titleKey(title)));
  const lost = [...(isMarked ? [] : best.leftOut), ...untaken].map(({ title }): Remark => ({
    kind: 'lost',
    what: `"${title}"`,
  }));
  return found
    .filter(({ title }) => title)
    .map(({ title, body, category, anchor }, at) => ({
      key: anchor ?? title,
      title: isCounted ? title.replace(questionNumber, '') : title,
      categories: category ? [category] : [],
      body,
      aliases: [],
      draft: false,
      addresses: anchor ? [`#${anchor}`] : [],
      oldPaths: [],
      file,
      folder,
      // Losses of the page are reported once, with its first question.
      remarks: at === 0 ? lost : [],
    }));
}
