import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { attachedFile } from '../content/attached-files.ts';
import { bodyHast } from '../content/body-tree.ts';
import { isComment } from '../content/compiled-bodies.ts';
import { articleComponent, allowedElements, plainAttributes } from '../content/components/index.ts';
import { textOf } from '../content/components/define.ts';
import { channelHref } from '../contact/channel.ts';
import { headingIds } from '../content/heading-ids.ts';
import type { Article, Content, TextPage } from '../content/load.ts';
import { dictionary } from '../i18n/index.ts';
import { interpolate } from '../i18n/phrases.ts';
import { articleImage, fileAddress, type BodyFile } from './article-image.ts';
import { loadLanguages } from './highlight-code.ts';
import { codeLanguage, elements, elementStyles, type PageContext } from './markdown-elements.ts';

export interface RenderedBody {
  html: string;
  /** In document order; `id` is the anchor. */
  headings: { depth: number; id: string; text: string }[];
  /** Pictures and attachments that the page refers to. */
  files: BodyFile[];
  styles: string[];
}

/** The body contains something that only the MDX compiler can render. */
export class UnsupportedBodyError extends Error {
  override name = 'UnsupportedBodyError';
}

interface JsxElement {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: ElementContent[];
}

type Source = Article | TextPage;

/** @param attach Hears of each file beside the source that the page refers to. */
function pageContext(
  { source, content, images }: { source: Source; content: Content; images: PageContext['images'] },
  attach: (file: BodyFile) => void = () => {},
): PageContext {
  const t = dictionary(source.locale);
  const { site } = content;
  const article = 'question' in source ? source : undefined;
  return {
    content,
    source,
    t,
    images,
    address: (path) => path,
    attach(written) {
      const { isPublic, ...file } = attachedFile(source.file, written);
      if (!isPublic) attach(file);
      return { ...file, href: fileAddress(file, site, isPublic) };
    },
    channelHref: (channel) => channelHref(channel, { site, locale: source.locale, t, article }),
  };
}

/** Converts an MDX node to hast. Throws `UnsupportedBodyError`. */
function transform(node: RootContent, context: PageContext, used: Set<string>): ElementContent[] {
  const { type } = node as { type: string };
  const inside = (children: readonly (RootContent | ElementContent)[]) =>
    children.flatMap((child) => transform(child as RootContent, context, used));
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    if (isComment((node as unknown as { value: string }).value)) return [];
    throw new UnsupportedBodyError('An expression is no part of plain content.');
  }
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    const { name, attributes: written, children } = node as unknown as JsxElement;
    const component = articleComponent(name);
    if (!component) throw new UnsupportedBodyError(`<${name}> is no component of articles.`);
    const attributes = plainAttributes(component, written);
    if (!attributes) throw new UnsupportedBodyError(`<${name}> has an attribute that is not plain text.`);
    used.add(component.name);
    return [component.html({ attributes, children: inside(children), context })];
  }
  if (type === 'element') {
    const { children, ...rest } = node as Element;
    const known = { ...rest, children: inside(children) };
    return [Object.hasOwn(elements, known.tagName) ? elements[known.tagName]!(known, context) : known];
  }
  // An end tag without a start tag.
  if (type === 'html') return [];
  if (type === 'text' || type === 'comment') return [node as ElementContent];
  throw new UnsupportedBodyError(`A node of type ${type} is no part of plain content.`);
}

/** Sets the heading ids that the check uses. */
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

/** Collects the results of `of` for the elements of a tree, in document order. */
function collectFromElements(
  nodes: readonly (RootContent | ElementContent)[],
  of: (node: Element) => string | undefined,
): string[] {
  return nodes.flatMap((node) => {
    const inside = 'children' in node ? collectFromElements(node.children, of) : [];
    const own = node.type === 'element' ? of(node) : undefined;
    return own === undefined ? inside : [own, ...inside];
  });
}
const imageSource = ({ tagName, properties }: Element) => (tagName === 'img' ? String(properties['src']) : undefined);

/** Images next to an article, by path as written; those of `public/` are not included. */
async function imagesBeside(
  { file }: Source,
  written: readonly string[],
  { site }: Content,
): Promise<PageContext['images']> {
  const beside = new Set(written.filter((src) => !/^(?:\/|[a-z][a-z+.-]*:)/i.test(src)));
  return new Map(
    await Promise.all([...beside].map(async (src) => [src, await articleImage({ file }, src, site)] as const)),
  );
}

/** Minified style sheets of components, each once. In: the names of the components; default: all. */
export function componentStyles(names?: ReadonlySet<string>): string[] {
  const all = [...allowedElements.map(({ name, styles }) => [name, styles] as const), ...Object.entries(elementStyles)];
  const sheets = all.flatMap(([name, styles]) => (styles && (names?.has(name) ?? true) ? [styles] : []));
  return [...new Set(sheets)].map((sheet) =>
    sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}')
      .trim(),
  );
}

/** Renders a body to HTML without a module: the parser of `@astrojs/mdx`, and our components. Throws `UnsupportedBodyError` for expressions and the like. */
export async function renderBody(source: Source, content: Content): Promise<RenderedBody> {
  const t = dictionary(source.locale);
  const footnotes = {
    label: t.footnotes,
    backLabel: interpolate(t.footnoteBack, { n: '{reference}' }),
    // Without the variation selector phones show the arrow as an emoji.
    backContent: '↩\ufe0e',
  };
  const tree = bodyHast(source, { gfm: { footnotes }, smartPunctuation: true });
  const headings = nameHeadings(tree);
  const images = await imagesBeside(source, collectFromElements(tree.children, imageSource), content);
  await loadLanguages(collectFromElements(tree.children, codeLanguage));
  const attached: BodyFile[] = [];
  const context = pageContext({ source, content, images }, (file) => attached.push(file));
  const used = new Set<string>();
  const children = tree.children.flatMap((node) => transform(node, context, used));
  const html = toHtml({ type: 'root', children });
  for (const name of Object.keys(elementStyles)) if (html.includes(`class="${name}"`)) used.add(name);
  return {
    html,
    headings,
    files: [...[...images.values()].flatMap((image) => [image, ...image.copies]), ...attached],
    styles: componentStyles(used),
  };
}

/** Renders one component or Markdown element of a compiled body. In: its attributes, and its content as HTML. */
export async function renderElement(
  { name, attributes, inside }: { name: string; attributes: Record<string, unknown>; inside: string },
  source: Source,
  content: Content,
): Promise<string> {
  const component = articleComponent(name);
  const pictures = component ? [] : [String(attributes['src'] ?? '/')];
  const context = pageContext({ source, content, images: await imagesBeside(source, pictures, content) });
  const { children } = htmlToHast(inside, { fragment: true }) as { children: ElementContent[] };
  await loadLanguages(collectFromElements(children, codeLanguage));
  if (component) {
    const given = Object.fromEntries(Object.keys(component.attributes).map((key) => [key, '']));
    Object.assign(given, attributes);
    return toHtml(component.html({ attributes: given, children, context }));
  }
  const { 'data-title': dataTitle, ...rest } = attributes;
  const properties = { ...rest, ...(dataTitle !== undefined && { dataTitle }) } as Element['properties'];
  return toHtml(elements[name]!({ type: 'element', tagName: name, properties, children }, context));
}
