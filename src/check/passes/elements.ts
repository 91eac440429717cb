import type { ArticleComponent } from '../../content/components/define.ts';
import { articleComponent, articleComponents, writtenComponent } from '../../content/components/index.ts';
import { insteadOfHtml } from '../instead-of-html.ts';
import type { Range } from '../problems.ts';
import { type Node, expression } from '../readers/mdx.ts';
import { nearest } from '../readers/nearest.ts';
import type { BodyContext } from './body-context.ts';
import { problem } from '../rule.ts';
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

/** Judges a component or tag. Out: whether the text right inside it is prose of its own. */
export function checkElement(walk: BodyContext, node: Node, parent: Node | undefined): boolean {
  const { file, lines, facts, start, sourceOf } = walk;
  const { problems } = facts;
  const name = node.name ?? '';
  const opening = lines.range(start(node), start(node) + (/^<[^>]*>/.exec(sourceOf(node))?.[0].length ?? 1));
  attributes(walk, node, name, opening);
  const rule = articleComponent(name);
  if (rule && node.isOpen) {
    problems.push(problem(mdxUnclosed, { file, at: opening, data: { tag: name, nested: '' } }));
    return false;
  }
  if (rule?.partOf && parent?.name !== rule.partOf)
    problems.push(problem(componentContent, { file, at: opening, data: { component: name, rule: 'outside' } }));
  if (rule) return component(walk, node, name, rule, opening);
  if (/^[A-Z]/.test(name)) {
    const allowed = articleComponents.map((one) => one.name);
    const suggestion = nearest(name, allowed);
    const at = lines.range(start(node) + 1, start(node) + 1 + name.length);
    const pair = sourceOf(node).includes(`</${name}>`);
    problems.push(
      problem(componentUnknown, {
        file,
        at,
        data: { name, suggestion, allowed },
        fix: suggestion && !pair ? suggestion : undefined,
      }),
    );
  } else
    problems.push(
      problem(mdxHtml, { file, at: opening, data: { tag: name, instead: insteadOfHtml[name.toLowerCase()] ?? '' } }),
    );
  return false;
}

/** What no tag may have, ours or not. */
function attributes(walk: BodyContext, node: Node, name: string, opening: Range): void {
  const { file } = walk;
  const { problems } = walk.facts;
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute') problems.push(expression(file, opening, `{${String(attribute.value)}}`));
    else if (!safeAttributes.test(attribute.name ?? ''))
      problems.push(
        problem(mdxHandler, {
          file,
          at: attributeRange(walk, node, attribute.name ?? ''),
          data: { tag: name, name: attribute.name ?? '' },
        }),
      );
    else if (typeof attribute.value === 'string') {
      const scheme = badScheme.exec(attribute.value)?.[1]?.toLowerCase();
      if (scheme)
        problems.push(
          problem(linkUnsafe, { file, at: attributeRange(walk, node, attribute.name ?? ''), data: { scheme } }),
        );
    }
  }
}

function component(walk: BodyContext, node: Node, name: string, rule: ArticleComponent, opening: Range): boolean {
  unknownAttributes(walk, node, name, rule);
  requiredAttributes(walk, node, name, rule, opening);
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  const isPart = (child: Node) => rule.parts?.includes(child.name ?? '') === true;
  const steps = (child: Node) => child.type === 'list' && child.ordered;
  const extra = rule.content === 'list' && children.some(steps) ? children.find((child) => !steps(child)) : undefined;
  const wrong =
    rule.content === 'none'
      ? children.length > 0
      : rule.content === 'list'
        ? children.length !== 1 || !children.every(steps)
        : rule.content === 'picture'
          ? !isPicture(children[0])
          : rule.content === 'parts'
            ? children.length < 2 || !children.every(isPart)
            : children.length === 0;
  if (extra) {
    const [first = ''] = walk.sourceOf(extra).split('\n', 1);
    const at = walk.start(extra);
    const range = walk.lines.range(at, at + first.length);
    walk.facts.problems.push(
      problem(componentContent, { file: walk.file, at: range, data: { component: name, rule: 'extra' } }),
    );
  } else if (wrong)
    walk.facts.problems.push(
      problem(componentContent, { file: walk.file, at: opening, data: { component: name, rule: rule.content } }),
    );
  return (
    node.type === 'mdxJsxFlowElement' &&
    (rule.content === 'text' || rule.content === 'picture') &&
    children.some((child) => child.type === 'text')
  );
}

/** A paragraph that holds a picture and nothing else, or the picture itself. */
function isPicture(node: Node | undefined): boolean {
  const [only, ...others] = node?.type === 'paragraph' ? (node.children ?? []) : node ? [node] : [];
  const [inside = only] = only?.type === 'link' && only.children?.length === 1 ? only.children : [];
  return others.length === 0 && /^image(?:Reference)?$/.test(inside?.type ?? '');
}

function unknownAttributes(walk: BodyContext, node: Node, name: string, rule: ArticleComponent): void {
  const { file } = walk;
  const { problems } = walk.facts;
  const allowed = Object.keys(rule.attributes);
  const own = ownAttributes(node);
  for (const { name: attribute = '' } of own)
    if (!allowed.includes(attribute) && safeAttributes.test(attribute)) {
      const suggestion =
        allowed.length === 1 && !own.some((one) => one.name === allowed[0])
          ? (allowed[0] ?? '')
          : nearest(attribute, allowed);
      const whole = attributeRange(walk, node, attribute);
      const at = { ...whole, endLine: whole.line, endColumn: whole.column + attribute.length };
      problems.push(
        problem(attributeUnknown, {
          file,
          at,
          data: { component: name, name: attribute, suggestion, allowed },
          fix: suggestion || undefined,
        }),
      );
    }
}

/** Attributes that must be there once, in quotes; what they name is judged with the other files at hand. */
function requiredAttributes(walk: BodyContext, node: Node, name: string, rule: ArticleComponent, opening: Range): void {
  const { file, facts } = walk;
  const { problems } = facts;
  const allowed = Object.keys(rule.attributes);
  const own = ownAttributes(node);
  for (const [attribute, { names, isOptional }] of Object.entries(rule.attributes)) {
    const given = own.filter((one) => one.name === attribute);
    const range = given.length ? attributeRange(walk, node, attribute) : opening;
    const value = given[0]?.value;
    const example = writtenComponent(rule);
    const renamed = own.some((one) => !allowed.includes(one.name ?? ''));
    if (given.length === 0 && isOptional) continue;
    if (given.length === 0 && !renamed)
      problems.push(
        problem(attributeMissing, { file, at: range, data: { component: name, name: attribute, example } }),
      );
    else if (given.length > 0 && (given.length > 1 || typeof value !== 'string' || value.trim() === '')) {
      const inside = (value as { value?: string } | null | undefined)?.value;
      const literal = typeof inside === 'string' ? /^\s*["'`]?([\w.-]+)["'`]?\s*$/.exec(inside)?.[1] : undefined;
      const fix = literal && given.length === 1 ? `${attribute}="${literal}"` : undefined;
      problems.push(
        problem(attributeValue, {
          file,
          at: range,
          data: { component: name, name: attribute, example: fix ? `<${name} ${fix} />` : example },
          fix,
        }),
      );
    } else if (given.length > 0) {
      const captions = own.find((one) => one.name === 'captions')?.value;
      const text =
        names === 'file' ? attribute : names === 'video' && typeof captions === 'string' ? captions : undefined;
      facts[`${names}s`].push({ name: String(value), range, ...(text !== undefined && { text }) });
    }
  }
}

function attributeRange({ lines, start, sourceOf }: BodyContext, node: Node, name: string): Range {
  const tag = /^<[^>]*>?/.exec(sourceOf(node))?.[0] ?? '';
  const match = new RegExp(`\\s(${name.replace(/[^\w-]/g, '\\$&')}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?)`).exec(
    tag,
  );
  if (!match?.[1]) return lines.range(start(node), start(node) + tag.length);
  const at = start(node) + match.index + match[0].length - match[1].length;
  return lines.range(at, at + match[1].length);
}
