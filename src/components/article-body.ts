import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { addressOf, resolveLink } from '../content/links.ts';
import { isComment, isComponent, type ComponentName } from '../content/compiled-bodies.ts';
import { answerShown } from '../content/queries.ts';
import { channelHref, channelLabel } from '../contact/channel.ts';
import { headingIds } from '../content/heading-ids.ts';
import { formatFact } from '../content/facts.ts';
import type { Article, Content, TextPage } from '../content/load.ts';
import { dictionary, type Dictionary } from '../i18n/index.ts';
import { interpolate } from '../i18n/phrases.ts';
import { articleImage, type ArticleImage } from './article-image.ts';
import { icons } from './icons.ts';

/** A body as the page shows it. */
export interface RenderedBody {
  html: string;
  /** In the order of the text; `id` is the anchor. */
  headings: { depth: number; id: string; text: string }[];
  /** Images beside the article that the page needs. */
  images: ArticleImage[];
}

/** The body holds what only the MDX compiler can render. */
export class UnsupportedBodyError extends Error {
  override name = 'UnsupportedBodyError';
}

interface JsxElement {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: ElementContent[];
}

/** What has a body: an answer, or a page of its own. */
type Source = Article | TextPage;

interface Context {
  source: Source;
  content: Content;
  t: Dictionary;
  images: ReadonlyMap<string, ArticleImage>;
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function textOf(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}

function callout(kind: 'note' | 'warning', { t }: Context, children: ElementContent[]): Element {
  return element('div', { className: ['callout', kind], role: 'note', ariaLabel: t[kind] }, [
    element('p', { className: ['callout-title'], ariaHidden: 'true' }, [text(t[kind])]),
    ...children,
  ]);
}

/** What stands for each component that an article may use. `name` and `id` are the attributes as written. */
const components: Record<
  ComponentName,
  (attributes: Record<string, string>, children: ElementContent[], context: Context) => Element
> = {
  Note: (_, children, context) => callout('note', context, children),
  Warning: (_, children, context) => callout('warning', context, children),
  Steps: (_, children) => element('div', { className: ['steps'] }, children),
  Fact({ name = '' }, _, { source, content: { facts, site } }) {
    const fact = facts[name];
    if (!fact) throw new Error(`Unknown fact "${name}" in ${source.file}.`);
    return element('span', { className: ['fact'] }, [text(formatFact(fact, source.locale, site.defaultLocale))]);
  },
  Answer({ id = '' }, _, { source, content }) {
    const shown = answerShown(content, Number(id), source.locale);
    if (!shown) throw new Error(`Unknown answer "${id}" in ${source.file}.`);
    return element('a', { href: addressOf(content, shown), lang: shown.article.locale }, [
      text(shown.article.question),
    ]);
  },
  Channel({ id = '' }, _, { source, content: { channels, site }, t }) {
    const channel = channels.channels.find((one) => one.id === id);
    if (!channel) throw new Error(`Unknown channel "${id}" in ${source.file}.`);
    const { locale } = source;
    const article = 'question' in source ? source : undefined;
    const hasAddress = channel.kind === 'phone' || channel.kind === 'email';
    return element('a', { href: channelHref(channel, { site, locale, t, article }), dataChannel: channel.id }, [
      hasAddress
        ? element('bdi', { dir: 'ltr' }, [text(channel.address ?? '')])
        : text(channelLabel(channel, locale, site.defaultLocale)),
    ]);
  },
};

/** The policy of the site forbids style attributes. */
function alignByClass(node: Element): Element {
  const { style, ...properties } = node.properties;
  const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  if (!side) return node;
  const className = side === 'right' ? 'align-end' : side === 'center' ? 'align-center' : undefined;
  return { ...node, properties: { ...properties, ...(className && { className: [className] }) } };
}

/** What stands for the elements of Markdown that need more than their tag. */
const elements: Record<string, (node: Element, context: Context) => Element> = {
  a(node, { source, content }) {
    const { href } = node.properties;
    return typeof href === 'string'
      ? { ...node, properties: { ...node.properties, href: resolveLink(content, source, href) } }
      : node;
  },
  h2(node, { t }) {
    const { id } = node.properties;
    const icon = element(
      'svg',
      { className: ['icon'], width: '1.125rem', height: '1.125rem', viewBox: '0 0 24 24', ariaHidden: 'true' },
      [element('path', { d: icons.link })],
    );
    return element('div', { className: ['heading'] }, [
      node,
      element(
        'a',
        { className: ['heading-link', 'no-print'], href: `#${id}`, dataPagefindIgnore: '', dataCopied: t.linkCopied },
        [
          icon,
          element('span', { className: ['visually-hidden'] }, [
            text(interpolate(t.linkTo, { title: textOf(node).trim() })),
          ]),
        ],
      ),
    ]);
  },
  img(node, { source, content, images }) {
    const { src, ...rest } = node.properties;
    const image = images.get(String(src));
    return image
      ? element('img', {
          src: image.src,
          ...rest,
          loading: 'lazy',
          decoding: 'async',
          width: image.width,
          height: image.height,
        })
      : element('img', { src: resolveLink(content, source, String(src)), ...rest });
  },
  table: (node, { t }) =>
    element('div', { className: ['table'], role: 'group', ariaLabel: t.table, tabIndex: 0 }, [node]),
  th: alignByClass,
  td: alignByClass,
  // Code that is wider than the screen scrolls by keyboard as well.
  pre: (node) => ({ ...node, properties: { ...node.properties, tabIndex: 0 } }),
  input: (node, { t }) => ({
    ...node,
    properties: { ...node.properties, ariaLabel: node.properties['checked'] ? t.taskDone : t.taskOpen },
  }),
};

function attributesOf({ name, attributes }: JsxElement): Record<string, string> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !attribute.name)
        throw new UnsupportedBodyError(`<${name}> has an attribute that is not plain text.`);
      return [attribute.name, attribute.value];
    }),
  );
}

/** The nodes of HTML that stand for one node of MDX. Throws `UnsupportedBodyError`. */
function transform(node: RootContent, context: Context): ElementContent[] {
  const { type } = node as { type: string };
  const inside = (children: readonly (RootContent | ElementContent)[]) =>
    children.flatMap((child) => transform(child as RootContent, context));
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    if (isComment((node as unknown as { value: string }).value)) return [];
    throw new UnsupportedBodyError('An expression is no part of plain content.');
  }
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    const jsx = node as unknown as JsxElement;
    const component = isComponent(jsx.name) ? components[jsx.name] : undefined;
    if (!component) throw new UnsupportedBodyError(`<${jsx.name}> is no component of articles.`);
    return [component(attributesOf(jsx), inside(jsx.children), context)];
  }
  if (type === 'element') {
    const { children, ...rest } = node as Element;
    const known = { ...rest, children: inside(children) };
    return [Object.hasOwn(elements, known.tagName) ? elements[known.tagName]!(known, context) : known];
  }
  if (type === 'text' || type === 'comment') return [node as ElementContent];
  throw new UnsupportedBodyError(`A node of type ${type} is no part of plain content.`);
}

/** Gives every heading the anchor that the check knows it by. */
function nameHeadings(root: Root): RenderedBody['headings'] {
  const idOf = headingIds();
  const headings: RenderedBody['headings'] = [];
  const visit = (node: RootContent) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      const title = textOf(node);
      const isFootnotes = node.properties['id'] === 'footnote-label';
      const id = isFootnotes ? 'footnote-label' : idOf(title);
      node.properties = { ...(isFootnotes ? {} : node.properties), id };
      headings.push({ depth: Number(node.tagName[1]), id, text: title });
    }
    if ('children' in node) node.children.forEach((child) => visit(child as RootContent));
  };
  root.children.forEach(visit);
  return headings;
}

function imageSources(root: Root): string[] {
  const found: string[] = [];
  const visit = (node: RootContent) => {
    if (node.type === 'element' && node.tagName === 'img') found.push(String(node.properties['src']));
    if ('children' in node) node.children.forEach((child) => visit(child as RootContent));
  };
  root.children.forEach(visit);
  return found.filter((src) => !/^(?:\/|[a-z][a-z+.-]*:)/i.test(src));
}

/**
 * Renders the body of an answer or of a page of its own to HTML without a module of its own: the same parser as `@astrojs/mdx`, and for each component a
 * function. Throws `UnsupportedBodyError` when the body holds more than content may hold, such as an expression.
 */
export async function renderBody(source: Source, content: Content): Promise<RenderedBody> {
  const t = dictionary(source.locale);
  const footnotes = {
    label: t.footnotes,
    backLabel: interpolate(t.footnoteBack, { n: '{reference}' }),
    // Without the last sign, telephones draw the arrow as a coloured picture.
    backContent: '↩\ufe0e',
  };
  const tree = mdxToHast(source.body, {
    features: { gfm: { footnotes }, smartPunctuation: true },
    position: false,
  }) as Root;
  const headings = nameHeadings(tree);
  const sources = new Set(imageSources(tree));
  const images = new Map(
    await Promise.all([...sources].map(async (src) => [src, await articleImage(source, src, content.site)] as const)),
  );
  const context: Context = { source, content, t, images };
  const children = tree.children.flatMap((node) => transform(node, context));
  return { html: toHtml({ type: 'root', children }), headings, images: [...images.values()] };
}
