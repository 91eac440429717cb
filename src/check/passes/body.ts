import { isMarkdownFile } from '../../content/body-files.ts';
import { headingIds } from '../../content/heading-ids.ts';
import { articleComponent } from '../../content/components/index.ts';
import { type Node, expression, masked, parseBody } from '../readers/mdx.ts';
import { type Block, addText } from '../readers/blocks.ts';
import { foreignMarks } from './foreign-marks.ts';
import { misspeltMarks } from './marks.ts';
import type { Lines } from '../readers/lines.ts';
import { checkElement } from './elements.ts';
import { type BodyContext, plain } from './body-context.ts';
import type { BodyFacts } from '../model.ts';
import { problem } from '../rule.ts';
import { mdxExport, mdxImport, mdxStray } from '../rules/mdx.ts';
import { imageAlt } from '../rules/images.ts';
import { headingH1, headingId, headingSkip } from '../rules/body.ts';
import { linkEmpty, linkForm } from '../rules/links.ts';

/** A body of which nothing is known. */
export const unreadBody = (): Omit<BodyFacts, 'problems' | 'blocks'> => ({
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

/** Checks a body on its syntax tree and collects what only the other files can judge. */
export function readBody(file: string, lines: Lines, from: number): BodyFacts {
  const { tree, problems } = parseBody(file, lines, from);
  const facts: BodyFacts = { ...unreadBody(), problems, blocks: [], readable: tree !== undefined };
  if (!tree) return facts;

  const idOf = headingIds();
  const start = (node: Node) => from + (node.position?.start.offset ?? 0);
  const end = (node: Node) => from + (node.position?.end.offset ?? 0);
  const rangeOf = (node: Node) => lines.range(start(node), end(node));
  const sourceOf = (node: Node) => lines.text.slice(start(node), end(node));
  const walk: BodyContext = { file, lines, facts, start, sourceOf };
  let depth = 1;

  const shown = (tree.children ?? []).filter(({ type }) => type !== 'mdxFlowExpression');
  facts.onlyTables = shown.length > 0 && shown.every(({ type }) => type === 'table');
  visit(tree, undefined);
  return facts;

  function visit(node: Node, parent: Node | undefined): void {
    check(node, parent);
    for (const child of node.children ?? []) visit(child, node);
  }

  function check(node: Node, parent: Node | undefined): void {
    switch (node.type) {
      case 'mdxjsEsm':
        return void problems.push(
          problem(node.value?.startsWith('export') ? mdxExport : mdxImport, { file, at: rangeOf(node) }),
        );
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value ?? ''))
          problems.push(expression(file, rangeOf(node), sourceOf(node)));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (checkElement(walk, node, parent)) block(node);
        return;
      case 'html':
        return void problems.push(
          problem(mdxStray, {
            file,
            at: rangeOf(node),
            data: { tag: node.value?.replace(/[<>/\s]/g, '') ?? '', expected: '', opened: 0 },
          }),
        );
      case 'heading':
        block(node);
        return heading(node);
      case 'paragraph':
        problems.push(...misspeltMarks(walk, node));
        facts.foreignMarks.push(...foreignMarks(walk, node, parent));
        return block(node);
      case 'delete':
        facts.foreignMarks.push(...foreignMarks(walk, node, parent));
        return;
      case 'tableCell':
        return block(node);
      case 'link':
      case 'definition':
        return link(node, parent);
      case 'image':
      case 'imageReference':
        if (!node.alt?.trim())
          problems.push(problem(imageAlt, { file, at: rangeOf(node), data: { url: node.url ?? sourceOf(node) } }));
        if (node.url !== undefined) facts.images.push({ name: node.url, range: rangeOf(node) });
        return;
      case 'strong':
        if (/\S [>›→] \S/.test(plain(node)) && !isHeadingOrLink(parent))
          facts.menuPaths.push({ name: plain(node), range: rangeOf(node) });
        return;
      case 'text':
        facts.foreignMarks.push(...foreignMarks(walk, node, parent));
        if (parent?.type !== 'strong' && !isHeadingOrLink(parent)) menuPaths(node);
        return brokenLink(node);
      default:
    }
  }

  function heading(node: Node): void {
    const text = plain(node);
    // In MDX it is an expression.
    const id = /\{\s*#([\w-]+)\s*\}\s*$/.exec(sourceOf(node));
    if (id && isMarkdownFile(file)) {
      const at = start(node) + id.index;
      problems.push(
        problem(headingId, {
          file,
          at: lines.range(at, at + id[0].trimEnd().length),
          data: { id: id[1] ?? '' },
          fix: '',
        }),
      );
    }
    facts.anchors.push(idOf(text));
    const level = node.depth ?? 2;
    const hashes = lines.range(start(node), start(node) + level);
    const atx = sourceOf(node).startsWith('#');
    if (level === 1)
      problems.push(
        problem(headingH1, { file, at: rangeOf(node), data: { text }, fix: atx ? `#${sourceOf(node)}` : undefined }),
      );
    else if (level > depth + 1)
      problems.push(
        problem(headingSkip, {
          file,
          at: atx ? hashes : rangeOf(node),
          data: { depth: level, before: depth, text },
          fix: atx ? '#'.repeat(depth + 1) : undefined,
        }),
      );
    depth = level === 1 ? 1 : Math.min(level, depth + 1);
  }

  function link(node: Node, parent: Node | undefined): void {
    const url = node.url ?? '';
    const auto = parent !== undefined && sourceOf(node) === plain(node);
    if (!url.trim() || (node.type === 'link' && !plain(node).trim() && !hasContent(node)))
      problems.push(problem(linkEmpty, { file, at: rangeOf(node) }));
    else if (!auto || /^https?:|^mailto:/.test(url))
      facts.links.push({ name: url, range: rangeOf(node), text: plain(node).slice(0, 200) });
  }

  function brokenLink(node: Node): void {
    const text = sourceOf(node);
    for (const match of text.matchAll(
      /\[[^[\]\n]{1,200}\](?:\([^()\n]{0,500}\)|\s\(\s*\/?[^\s()]{1,500}\)|\[[^[\]\n]{1,200}\])/g,
    )) {
      const at = start(node) + match.index;
      const right = /^(\[[^\]]+\])\s*\(\s*([^()]*?)\s*\)$/.exec(match[0]);
      const correction = right && !/\s/.test(right[2] ?? '') ? `${right[1]}(${right[2]})` : undefined;
      problems.push(
        problem(linkForm, {
          file,
          at: lines.range(at, at + match[0].length),
          data: { text: match[0] },
          fix: correction || undefined,
        }),
      );
    }
  }

  function menuPaths(node: Node): void {
    for (const match of sourceOf(node).matchAll(/[^\n]{1,80} > [^\n]{1,80}/g)) {
      const at = start(node) + match.index;
      facts.menuPaths.push({ name: match[0], range: lines.range(at, at + match[0].length), text: match[0] });
    }
  }

  function block(node: Node): void {
    const made: Block = { text: '', map: [] };
    collect(node, made);
    if (made.text.trim()) facts.blocks.push(made);
  }

  function collect(node: Node, into: Block): void {
    for (const child of node.children ?? []) {
      if (child.type === 'text') addText(into, (child.value ?? '').replaceAll(masked, '0'), start(child));
      else if (child.type === 'break' || child.name === 'br') into.text += '\n';
      else if (
        child.type === 'inlineCode' ||
        (child.type.startsWith('mdxJsx') && articleComponent(child.name)?.content === 'none')
      ) {
        into.map.push([into.text.length, start(child)]);
        into.text += '000';
      } else if (child.children && child.type !== 'mdxTextExpression') collect(child, into);
    }
  }
}

const isHeadingOrLink = (node: Node | undefined): boolean => node?.type === 'heading' || node?.type === 'link';

const hasContent = (node: Node): boolean =>
  (node.children ?? []).some(
    (child) =>
      child.type === 'image' ||
      child.type.startsWith('mdxJsx') ||
      child.value?.includes(masked) === true ||
      hasContent(child),
  );
