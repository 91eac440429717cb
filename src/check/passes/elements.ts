import type { ArticleComponent } from '../../content/components/define.ts';
import { articleComponent, articleComponents, writtenComponent } from '../../content/components/index.ts';
import { htmlReplacements } from '../html-replacements.ts';
import type { Range } from '../problems.ts';
import type { Node } from '../readers/mdx.ts';
import { expressionProblem } from '../readers/parser-stop.ts';
import { nearestWord } from '../readers/nearest.ts';
import type { BodyContext } from './body-context.ts';
import { mdxHandler, mdxHtml, mdxUnclosed } from '../rules/mdx.ts';
import {
  attributeMissing,
  attributeUnknown,
  attributeValue,
  componentContent,
  componentUnknown,
} from '../rules/components.ts';
import { linkUnsafe } from '../rules/links.ts';

const safeAttributes = /^(?!on)/i;
const badScheme = /^\s*(javascript|data|vbscript|file|blob)\s*:/i;
const ownAttributes = (node: Node) => (node.attributes ?? []).filter((one) => one.type === 'mdxJsxAttribute');

/** A component or tag of a body, with the range of its opening tag. */
interface Element {
  body: BodyContext;
  node: Node;
  name: string;
  opening: Range;
}

/** Checks a component or tag. Out: whether its direct text is a block of prose. */
export function checkElement(body: BodyContext, node: Node, parent: Node | undefined): boolean {
  const { lines } = body;
  const name = node.name ?? '';
  const start = body.start(node);
  const opening = lines.range(start, start + (/^<[^>]*>/.exec(body.sourceOf(node))?.[0].length ?? 1));
  const element: Element = { body, node, name, opening };
  checkSafety(element);
  const rule = articleComponent(name);
  if (rule && node.isOpen) {
    body.report(mdxUnclosed, opening, { tag: name, nested: '' });
    return false;
  }
  if (rule?.partOf && parent?.name !== rule.partOf)
    body.report(componentContent, opening, { component: name, rule: 'outside' });
  if (rule) return checkComponent(element, rule);
  if (/^[A-Z]/.test(name)) {
    const allowed = articleComponents.map((one) => one.name);
    const suggestion = nearestWord(name, allowed);
    const pair = body.sourceOf(node).includes(`</${name}>`);
    body.report(
      componentUnknown,
      lines.range(start + 1, start + 1 + name.length),
      { name, suggestion, allowed },
      suggestion && !pair ? suggestion : undefined,
    );
  } else body.report(mdxHtml, opening, { tag: name, instead: htmlReplacements[name.toLowerCase()] ?? '' });
  return false;
}

/** Reports event handlers and unsafe addresses, on components and HTML tags alike. */
function checkSafety({ body, node, name: tag, opening }: Element): void {
  for (const { type, name = '', value } of node.attributes ?? []) {
    const at = () => attributeRange(body, node, name);
    if (type !== 'mdxJsxAttribute')
      body.facts.problems.push(expressionProblem(body.file, opening, `{${String(value)}}`));
    else if (!safeAttributes.test(name)) body.report(mdxHandler, at(), { tag, name });
    else if (typeof value === 'string') {
      const scheme = badScheme.exec(value)?.[1]?.toLowerCase();
      if (scheme) body.report(linkUnsafe, at(), { scheme });
    }
  }
}

function checkComponent(element: Element, rule: ArticleComponent): boolean {
  checkUnknownAttributes(element, rule);
  checkRequiredAttributes(element, rule);
  const { body, node, name: component, opening } = element;
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  const isSteps = (child: Node) => child.type === 'list' && child.ordered === true;
  const extra =
    rule.content === 'list' && children.some(isSteps) ? children.find((child) => !isSteps(child)) : undefined;
  if (extra) {
    const [first = ''] = body.sourceOf(extra).split('\n', 1);
    const start = body.start(extra);
    const at = body.lines.range(start, start + first.length);
    body.report(componentContent, at, { component, rule: 'extra' });
  } else if (!hasContentOf(rule, children)) body.report(componentContent, opening, { component, rule: rule.content });
  return (
    node.type === 'mdxJsxFlowElement' &&
    (rule.content === 'text' || rule.content === 'picture') &&
    children.some((child) => child.type === 'text')
  );

  function hasContentOf({ content, parts, mayBeEmpty }: ArticleComponent, inside: Node[]): boolean {
    if (mayBeEmpty && inside.length === 0) return true;
    if (content === 'none') return inside.length === 0;
    if (content === 'list') return inside.length === 1 && inside.every(isSteps);
    if (content === 'picture') return isPicture(inside[0]);
    if (content === 'parts')
      return inside.length >= 2 && inside.every((child) => parts?.includes(child.name ?? '') === true);
    return inside.length > 0;
  }
}

/** A paragraph that holds a picture and nothing else, or the picture itself. */
function isPicture(node: Node | undefined): boolean {
  const [only, ...others] = node?.type === 'paragraph' ? (node.children ?? []) : node ? [node] : [];
  const [inside = only] = only?.type === 'link' && only.children?.length === 1 ? only.children : [];
  return others.length === 0 && /^image(?:Reference)?$/.test(inside?.type ?? '');
}

function checkUnknownAttributes({ body, node, name: component }: Element, rule: ArticleComponent): void {
  const allowed = Object.keys(rule.attributes);
  const own = ownAttributes(node);
  for (const { name = '' } of own)
    if (!allowed.includes(name) && safeAttributes.test(name)) {
      const suggestion =
        allowed.length === 1 && !own.some((one) => one.name === allowed[0])
          ? (allowed[0] ?? '')
          : nearestWord(name, allowed);
      const whole = attributeRange(body, node, name);
      body.report(
        attributeUnknown,
        { ...whole, endLine: whole.line, endColumn: whole.column + name.length },
        { component, name, suggestion, allowed },
        suggestion || undefined,
      );
    }
}

/** Checks that required attributes are there once, in quotes; what they name is checked in `references.ts`. */
function checkRequiredAttributes({ body, node, name: component, opening }: Element, rule: ArticleComponent): void {
  const allowed = Object.keys(rule.attributes);
  const own = ownAttributes(node);
  const example = writtenComponent(rule);
  const renamed = own.some((one) => !allowed.includes(one.name ?? ''));
  for (const [name, { names, isOptional }] of Object.entries(rule.attributes)) {
    const given = own.filter((one) => one.name === name);
    if (given.length === 0) {
      if (!isOptional && !renamed) body.report(attributeMissing, opening, { component, name, example });
      continue;
    }
    const at = attributeRange(body, node, name);
    const value = given[0]?.value;
    if (given.length > 1 || typeof value !== 'string' || !/[^\p{C}\p{Z}]/u.test(value)) {
      const inside = (value as { value?: string } | null | undefined)?.value;
      const literal = typeof inside === 'string' ? /^\s*["'`]?([\w.-]+)["'`]?\s*$/.exec(inside)?.[1] : undefined;
      const fix = literal && given.length === 1 ? `${name}="${literal}"` : undefined;
      body.report(attributeValue, at, { component, name, example: fix ? `<${component} ${fix} />` : example }, fix);
      continue;
    }
    const captions = own.find((one) => one.name === 'captions')?.value;
    const text = names === 'file' ? name : names === 'video' && typeof captions === 'string' ? captions : undefined;
    body.facts[`${names}s`].push({ name: value, range: at, ...(text !== undefined && { text }) });
  }
}

function attributeRange(body: BodyContext, node: Node, name: string): Range {
  const start = body.start(node);
  const tag = /^<[^>]*>?/.exec(body.sourceOf(node))?.[0] ?? '';
  const match = new RegExp(`\\s(${name.replace(/[^\w-]/g, '\\$&')}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?)`).exec(
    tag,
  );
  if (!match?.[1]) return body.lines.range(start, start + tag.length);
  const at = start + match.index + match[0].length - match[1].length;
  return body.lines.range(at, at + match[1].length);
}
