import GithubSlugger from 'github-slugger';
import { components, insteadOfHtml, type ComponentRule } from '../components.ts';
import { problem, type Problem, type Range } from '../problems.ts';
import { expression, parseBody, type Node } from '../reading/mdx.ts';
import type { Lines } from '../reading/lines.ts';
import { nearest } from '../reading/nearest.ts';

/** Something a body names, and where. */
export interface Reference {
  name: string;
  range: Range;
}

/** What a body says about itself; plain data. */
export interface BodyFacts {
  problems: Problem[];
  /** Whether the whole body could be read. */
  readable: boolean;
  facts: Reference[];
  channels: Reference[];
  answers: Reference[];
  links: Reference[];
  images: Reference[];
  /** Ids of its headings, as the build gives them. */
  anchors: string[];
  /** Blocks of prose: text and the offset of each stretch of it in the file. */
  blocks: Block[];
}

export interface Block {
  text: string;
  /** `[index in text, offset in the file]`, ascending. */
  map: [number, number][];
}

const safeAttributes = /^(?!on)/i;
const badScheme = /^\s*(javascript|data|vbscript|file|blob)\s*:/i;

/** Checks a body on its syntax tree and collects what only the other files can judge. */
export function readBody(file: string, lines: Lines, from: number): BodyFacts {
  const { tree, problems } = parseBody(file, lines, from);
  const facts: BodyFacts = {
    problems,
    readable: tree !== undefined,
    facts: [],
    channels: [],
    answers: [],
    links: [],
    images: [],
    anchors: [],
    blocks: [],
  };
  if (!tree) return facts;

  const slugger = new GithubSlugger();
  const start = (node: Node) => from + (node.position?.start.offset ?? 0);
  const end = (node: Node) => from + (node.position?.end.offset ?? 0);
  const rangeOf = (node: Node) => lines.range(start(node), end(node));
  const sourceOf = (node: Node) => lines.text.slice(start(node), end(node));
  let depth = 1;
  let seen = false;

  visit(tree, undefined);
  if (!seen && problems.length === 0)
    problems.push(problem('P-BODY-EMPTY', file, lines.lineRange(Math.max(1, lines.place(from).line - 1)), {}));
  return facts;

  function visit(node: Node, parent: Node | undefined): void {
    if (parent && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') seen = true;
    check(node, parent);
    for (const child of node.children ?? []) visit(child, node);
  }

  function check(node: Node, parent: Node | undefined): void {
    switch (node.type) {
      case 'mdxjsEsm':
        return void problems.push(
          problem(node.value?.startsWith('export') ? 'P-MDX-EXPORT' : 'P-MDX-IMPORT', file, rangeOf(node), {}),
        );
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value ?? ''))
          problems.push(expression(file, rangeOf(node), sourceOf(node)));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return element(node);
      case 'heading':
        block(node);
        return heading(node);
      case 'paragraph':
      case 'tableCell':
        return block(node);
      case 'link':
      case 'definition':
        return link(node, parent);
      case 'image':
      case 'imageReference':
        if (!node.alt?.trim())
          problems.push(problem('P-IMAGE-ALT', file, rangeOf(node), { url: node.url ?? sourceOf(node) }));
        if (node.url !== undefined) facts.images.push({ name: node.url, range: rangeOf(node) });
        return;
      case 'text':
        return brokenLink(node);
      default:
    }
  }

  function heading(node: Node): void {
    const text = plain(node);
    facts.anchors.push(slugger.slug(text));
    const level = node.depth ?? 2;
    const hashes = lines.range(start(node), start(node) + level);
    const atx = sourceOf(node).startsWith('#');
    if (level === 1)
      problems.push(
        problem('P-HEADING-H1', file, rangeOf(node), { text }, atx ? { correction: `#${sourceOf(node)}` } : {}),
      );
    else if (level > depth + 1)
      problems.push(
        problem(
          'P-HEADING-SKIP',
          file,
          atx ? hashes : rangeOf(node),
          { depth: level, before: depth, text },
          atx ? { correction: '#'.repeat(depth + 1) } : {},
        ),
      );
    depth = level === 1 ? 1 : Math.min(level, depth + 1);
  }

  function link(node: Node, parent: Node | undefined): void {
    const url = node.url ?? '';
    const auto = parent !== undefined && sourceOf(node) === plain(node);
    if (!url.trim() || (node.type === 'link' && !plain(node).trim() && !hasContent(node)))
      problems.push(problem('P-LINK-EMPTY', file, rangeOf(node), {}));
    else if (!auto || /^https?:|^mailto:/.test(url)) facts.links.push({ name: url, range: rangeOf(node) });
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
        problem(
          'P-LINK-FORM',
          file,
          lines.range(at, at + match[0].length),
          { text: match[0] },
          correction ? { correction } : {},
        ),
      );
    }
  }

  function element(node: Node): void {
    const name = node.name ?? '';
    const opening = lines.range(start(node), start(node) + (/^<[^>]*>/.exec(sourceOf(node))?.[0].length ?? 1));
    attributes(node, name, opening);
    const rule = Object.hasOwn(components, name) ? components[name] : undefined;
    if (rule) return component(node, name, rule, opening);
    if (/^[A-Z]/.test(name)) {
      const allowed = Object.keys(components);
      const suggestion = nearest(name, allowed);
      const at = lines.range(start(node) + 1, start(node) + 1 + name.length);
      const pair = sourceOf(node).includes(`</${name}>`);
      problems.push(
        problem(
          'P-COMPONENT-UNKNOWN',
          file,
          at,
          { name, suggestion, allowed },
          suggestion && !pair ? { correction: suggestion } : {},
        ),
      );
    } else problems.push(problem('P-MDX-HTML', file, opening, { tag: name, instead: insteadOfHtml[name] ?? '' }));
  }

  function attributes(node: Node, name: string, opening: Range): void {
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute')
        problems.push(expression(file, opening, `{${String(attribute.value)}}`));
      else if (!safeAttributes.test(attribute.name ?? ''))
        problems.push(
          problem('P-MDX-HANDLER', file, attributeRange(node, attribute.name ?? ''), {
            tag: name,
            name: attribute.name ?? '',
          }),
        );
      else if (typeof attribute.value === 'string') {
        const scheme = badScheme.exec(attribute.value)?.[1]?.toLowerCase();
        if (scheme)
          problems.push(problem('P-LINK-UNSAFE', file, attributeRange(node, attribute.name ?? ''), { scheme }));
      }
    }
  }

  function component(node: Node, name: string, rule: ComponentRule, opening: Range): void {
    const allowed = Object.keys(rule.attributes);
    const own = (node.attributes ?? []).filter((one) => one.type === 'mdxJsxAttribute');
    for (const { name: attribute = '' } of own)
      if (!allowed.includes(attribute) && safeAttributes.test(attribute)) {
        const suggestion =
          allowed.length === 1 && !own.some((one) => one.name === allowed[0])
            ? (allowed[0] ?? '')
            : nearest(attribute, allowed);
        const whole = attributeRange(node, attribute);
        const at = { ...whole, endLine: whole.line, endColumn: whole.column + attribute.length };
        problems.push(
          problem(
            'P-ATTRIBUTE-UNKNOWN',
            file,
            at,
            { component: name, name: attribute, suggestion, allowed },
            suggestion ? { correction: suggestion } : {},
          ),
        );
      }
    for (const [attribute, kind] of Object.entries(rule.attributes)) {
      const given = own.filter((one) => one.name === attribute);
      const range = given.length ? attributeRange(node, attribute) : opening;
      const value = given[0]?.value;
      const example = rule.example ?? '';
      const renamed = own.some((one) => !allowed.includes(one.name ?? ''));
      if (given.length === 0 && !renamed)
        problems.push(problem('P-ATTRIBUTE-MISSING', file, range, { component: name, name: attribute, example }));
      else if (given.length > 0 && (given.length > 1 || typeof value !== 'string' || value.trim() === '')) {
        const inside = (value as { value?: string } | null | undefined)?.value;
        const literal = typeof inside === 'string' ? /^\s*["'`]?([\w.-]+)["'`]?\s*$/.exec(inside)?.[1] : undefined;
        const right = literal && given.length === 1 ? { correction: `${attribute}="${literal}"` } : {};
        problems.push(
          problem(
            'P-ATTRIBUTE-VALUE',
            file,
            range,
            {
              component: name,
              name: attribute,
              example: right.correction ? `<${name} ${right.correction} />` : example,
            },
            right,
          ),
        );
      } else if (given.length > 0) facts[`${kind}s`].push({ name: String(value), range });
    }
    const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
    const wrong =
      rule.content === 'none'
        ? children.length > 0
        : rule.content === 'list'
          ? children.length !== 1 || children[0]?.type !== 'list' || !children[0].ordered
          : children.length === 0;
    if (wrong) problems.push(problem('P-COMPONENT-CONTENT', file, opening, { component: name, rule: rule.content }));
    if (node.type === 'mdxJsxFlowElement' && rule.content === 'text' && children.some((child) => child.type === 'text'))
      block(node);
  }

  function attributeRange(node: Node, name: string): Range {
    const tag = /^<[^>]*>?/.exec(sourceOf(node))?.[0] ?? '';
    const match = new RegExp(
      `\\s(${name.replace(/[^\w-]/g, '\\$&')}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?)`,
    ).exec(tag);
    if (!match?.[1]) return lines.range(start(node), start(node) + tag.length);
    const at = start(node) + match.index + match[0].length - match[1].length;
    return lines.range(at, at + match[1].length);
  }

  function block(node: Node): void {
    const made: Block = { text: '', map: [] };
    collect(node, made);
    if (made.text.trim()) facts.blocks.push(made);
  }

  function collect(node: Node, into: Block): void {
    for (const child of node.children ?? []) {
      if (child.type === 'text') {
        into.map.push([into.text.length, start(child)]);
        into.text += child.value ?? '';
      } else if (
        child.type === 'inlineCode' ||
        (child.type.startsWith('mdxJsx') && components[child.name ?? '']?.content === 'none')
      ) {
        into.map.push([into.text.length, start(child)]);
        into.text += '000';
      } else if (child.type === 'break') into.text += '\n';
      else if (child.children && child.type !== 'mdxTextExpression') collect(child, into);
    }
  }
}

/** The words of a node and of all in it. */
export function plain(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(plain).join('');
}

const hasContent = (node: Node): boolean =>
  (node.children ?? []).some((child) => child.type === 'image' || child.type.startsWith('mdxJsx') || hasContent(child));
