import type { Element, ElementContent } from 'hast';
import { element, words, type BodyContext } from '../content/components/define.ts';
import { resolveLink } from '../content/links.ts';
import { interpolate } from '../i18n/phrases.ts';
import type { ArticleImage } from './article-image.ts';
import { icons } from './icons.ts';

/** A page that a body becomes a part of. */
export interface PageContext extends BodyContext {
  /** Images beside the article, by the path that is written. */
  images: ReadonlyMap<string, Pick<ArticleImage, 'src' | 'width' | 'height'>>;
}

/** The words of a node and of all in it; `raw` is HTML that Astro has escaped. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'raw')
    return node.value
      .replace(/<[^>]+>/g, '')
      .replace(/&(#39|amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
const signs: Record<string, string> = { '#39': "'", amp: '&', lt: '<', gt: '>', quot: '"' };

/** The policy of the site forbids style attributes. */
function alignByClass(node: Element): Element {
  const { style, ...properties } = node.properties;
  const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  if (!side) return node;
  const className = side === 'right' ? 'align-end' : side === 'center' ? 'align-center' : undefined;
  return { ...node, properties: { ...properties, ...(className && { className: [className] }) } };
}

/** What stands for the elements of Markdown that need more than their tag. */
export const elements: Record<string, (node: Element, context: PageContext) => Element> = {
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
            words(interpolate(t.linkTo, { title: node.children.map(textOf).join('').trim() })),
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
