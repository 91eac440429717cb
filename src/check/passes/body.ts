import { isMarkdownFile } from '../../content/body-files.ts';
import { headingIds } from '../../content/heading-ids.ts';
import { articleComponent } from '../../content/components/index.ts';
import { type Node, parseBody } from '../readers/mdx.ts';
import { expressionProblem, maskCharacter } from '../readers/parser-stop.ts';
import { type Block, addText } from '../readers/blocks.ts';
import { foreignMarks } from './foreign-marks.ts';
import { misspeltMarks } from './marks.ts';
import type { Lines } from '../readers/lines.ts';
import { checkElement } from './elements.ts';
import { BodyContext, plain } from './body-context.ts';
import type { BodyFacts } from '../model.ts';
import type { Range } from '../problems.ts';
import { mdxExport, mdxImport, mdxStray } from '../rules/mdx.ts';
import { imageAlt } from '../rules/images.ts';
import { headingH1, headingId, headingSkip } from '../rules/body.ts';
import { linkEmpty, linkForm } from '../rules/links.ts';

export const emptyBodyFacts = (): Omit<BodyFacts, 'problems' | 'blocks'> => ({
  readable: false,
  facts: [],
  channels: [],
  answers: [],
  places: [],
  texts: [],
  menuPaths: [],
  foreignMarks: [],
  links: [],
  images: [],
  files: [],
  videos: [],
  anchors: [],
  onlyTables: false,
});

/** Checks a body on its syntax tree and collects what has to be checked against other files. `from` is its offset in the file. */
export function readBody(file: string, lines: Lines, from: number): BodyFacts {
  const { tree, problems } = parseBody(file, lines, from);
  const facts: BodyFacts = { ...emptyBodyFacts(), problems, blocks: [], readable: tree !== undefined };
  if (!tree) return facts;
  const body = new BodyContext({ file, lines, from, facts });
  const checkHeading = headingChecker(body);
  const shown = (tree.children ?? []).filter(({ type }) => type !== 'mdxFlowExpression');
  facts.onlyTables = shown.length > 0 && shown.every(({ type }) => type === 'table');
  visit(tree, undefined);
  return facts;

  function visit(node: Node, parent: Node | undefined): void {
    if (node.type === 'heading') checkHeading(node);
    else checkNode(body, node, parent);
    for (const child of node.children ?? []) visit(child, node);
  }
}

function checkNode(body: BodyContext, node: Node, parent: Node | undefined): void {
  const { file, facts } = body;
  const at = body.rangeOf(node);
  const source = body.sourceOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return body.report(node.value?.startsWith('export') ? mdxExport : mdxImport, at);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value ?? ''))
        facts.problems.push(expressionProblem(file, at, source));
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (checkElement(body, node, parent)) addBlock(body, node);
      return;
    case 'html':
      return body.report(mdxStray, at, { tag: node.value?.replace(/[<>/\s]/g, '') ?? '', expected: '', opened: 0 });
    case 'paragraph':
      facts.problems.push(...misspeltMarks(body, node));
      facts.foreignMarks.push(...foreignMarks(body, node, parent));
      return addBlock(body, node);
    case 'delete':
      facts.foreignMarks.push(...foreignMarks(body, node, parent));
      return;
    case 'tableCell':
      return addBlock(body, node);
    case 'link':
    case 'definition':
      return checkLink(body, node, parent);
    case 'image':
    case 'imageReference':
      if (!node.alt?.trim()) body.report(imageAlt, at, { url: node.url ?? source });
      if (node.url !== undefined) facts.images.push({ name: node.url, range: at });
      return;
    case 'strong':
      if (/\S [>›→] \S/.test(plain(node)) && !isHeadingOrLink(parent))
        facts.menuPaths.push({ name: plain(node), range: at });
      return;
    case 'text':
      facts.foreignMarks.push(...foreignMarks(body, node, parent));
      if (parent?.type !== 'strong' && !isHeadingOrLink(parent)) collectMenuPaths(body, node);
      return checkBrokenLinks(body, node);
    default:
  }
}

/** Checks the headings of one body, in their order: a level may not be skipped. */
function headingChecker(body: BodyContext): (node: Node) => void {
  const { lines } = body;
  const idOf = headingIds();
  let depth = 1;
  return (node) => {
    addBlock(body, node);
    const text = plain(node);
    const source = body.sourceOf(node);
    // In MDX it is an expression.
    const id = /\{\s*#([\w-]+)\s*\}\s*$/.exec(source);
    if (id && isMarkdownFile(body.file)) {
      const start = body.start(node) + id.index;
      const at = lines.range(start, start + id[0].trimEnd().length);
      body.report(headingId, at, { id: id[1] ?? '' }, '');
    }
    body.facts.anchors.push(idOf(text));
    const level = node.depth ?? 2;
    const atx = source.startsWith('#');
    if (level === 1) body.report(headingH1, body.rangeOf(node), { text }, atx ? `#${source}` : undefined);
    else if (level > depth + 1)
      body.report(
        headingSkip,
        atx ? lines.range(body.start(node), body.start(node) + level) : body.rangeOf(node),
        { depth: level, before: depth, text },
        atx ? '#'.repeat(depth + 1) : undefined,
      );
    depth = level === 1 ? 1 : Math.min(level, depth + 1);
  };
}

function checkLink(body: BodyContext, node: Node, parent: Node | undefined): void {
  const url = node.url ?? '';
  const auto = parent !== undefined && body.sourceOf(node) === plain(node);
  if (!url.trim() || (node.type === 'link' && !plain(node).trim() && !hasContent(node)))
    body.report(linkEmpty, body.rangeOf(node));
  else if (!auto || /^https?:|^mailto:/.test(url))
    body.facts.links.push({ name: url, range: body.rangeOf(node), text: plain(node).slice(0, 200) });
}

/** Malformed links, which would be printed literally; an escaped bracket is deliberate. */
const malformedLink =
  /!\[\]\([^()\n]{1,500}\)|(?<!\\)\[[^[\]\n]{1,200}\](?:\([^()\n]{0,500}\)|\s\(\s*\/?[^\s()]{1,500}\)|\[[^[\]\n]{1,200}\])/g;

function checkBrokenLinks(body: BodyContext, node: Node): void {
  for (const [text, range] of matchesIn(body, node, malformedLink)) {
    const right = /^(\[[^\]]+\])\s*\(\s*([^()]*?)\s*\)$/.exec(text);
    const fix = right && !/\s/.test(right[2] ?? '') ? `${right[1]}(${right[2]})` : undefined;
    body.report(linkForm, range, { text }, fix);
  }
}

function collectMenuPaths(body: BodyContext, node: Node): void {
  // A quick test first: the pattern is tried from each letter of a line.
  if (!body.sourceOf(node).includes(' > ')) return;
  for (const [text, range] of matchesIn(body, node, /[^\n]{1,80} > [^\n]{1,80}/g))
    body.facts.menuPaths.push({ name: text, range, text });
}

function matchesIn(body: BodyContext, node: Node, pattern: RegExp): [text: string, range: Range][] {
  const start = body.start(node);
  return Array.from(body.sourceOf(node).matchAll(pattern), ({ 0: text, index }) => [
    text,
    body.lines.range(start + index, start + index + text.length),
  ]);
}

/** Adds the prose of a node to the blocks checked for style and spelling. */
function addBlock(body: BodyContext, node: Node): void {
  const block: Block = { text: '', map: [] };
  collect(node);
  if (block.text.trim()) body.facts.blocks.push(block);

  function collect(from: Node): void {
    for (const child of from.children ?? []) {
      if (child.type === 'text') addText(block, (child.value ?? '').replaceAll(maskCharacter, '0'), body.start(child));
      else if (child.type === 'break' || child.name === 'br') block.text += '\n';
      else if (
        child.type === 'inlineCode' ||
        (child.type.startsWith('mdxJsx') && articleComponent(child.name)?.content === 'none')
      ) {
        block.map.push([block.text.length, body.start(child)]);
        block.text += '000';
      } else if (child.children && child.type !== 'mdxTextExpression') collect(child);
    }
  }
}

const isHeadingOrLink = (node: Node | undefined): boolean => node?.type === 'heading' || node?.type === 'link';

const hasContent = (node: Node): boolean =>
  (node.children ?? []).some(
    (child) =>
      child.type === 'image' ||
      child.type.startsWith('mdxJsx') ||
      child.value?.includes(maskCharacter) === true ||
      hasContent(child),
  );
