import type { Element, ElementContent } from 'hast';
import { codeTitle } from '../content/code-title.ts';
import { css, element, textOf, textNode, type BodyContext } from '../content/components/define.ts';
import { resolveLink } from '../content/links.ts';
import { interpolate } from '../i18n/phrases.ts';
import type { ArticleImage } from './article-image.ts';
import { highlightCode } from './highlight-code.ts';
import { icons } from './icons.ts';

/** A page that a body becomes a part of. */
export interface PageContext extends BodyContext {
  /** Images beside the article, by the path that is written. */
  images: ReadonlyMap<string, ArticleImage>;
}

/** The policy of the site forbids style attributes. */
function alignByClass(node: Element): Element {
  const { style, ...properties } = node.properties;
  const side = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  if (!side) return node;
  const className = side === 'right' ? 'align-end' : side === 'center' ? 'align-center' : undefined;
  return { ...node, properties: { ...properties, ...(className && { className: [className] }) } };
}

/** The column of an answer, in pixels. */
const columnPx = 560;
/** A picture of more pixels than this is for whoever asks to see it whole. */
const maxInlineWidth = 1680;
const sizes = `(min-width: 40rem) ${columnPx}px, calc(100vw - 2rem)`;

/** A picture that leads to all of itself. */
const isZoom = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'a' && String(node.properties['className']) === 'zoom';

/** Sheets of elements of Markdown that few answers have, by the class that needs them. */
export const elementStyles: Readonly<Record<string, string>> = {
  zoom: css`
    .zoom {
      display: inline-block;
      max-inline-size: 100%;
      cursor: zoom-in;
    }
  `,
  code: css`
    .code {
      border-radius: var(--radius);
      background: var(--color-sunken);
    }
    .code-bar {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding-inline-start: var(--space-4);
      border-block-end: 1px solid var(--color-line);
      color: var(--color-muted);
      font-size: var(--text-s);
      overflow-wrap: anywhere;
    }
    .code-bar > button {
      flex: none;
      margin-inline-start: auto;
      min-block-size: 44px;
      padding-inline: var(--space-4);
      border: 0;
      background: none;
      color: var(--color-accent);
      font-weight: 600;
    }
    /* Nothing could be copied, and the bar would be empty. */
    @media (scripting: none), print {
      .code-bar > button,
      .code-bar:has(> :first-child:empty) {
        display: none;
      }
    }
  `,
  'code-colours': css`
    .code-comment {
      color: var(--color-muted);
      font-style: italic;
    }
    .code-string {
      color: var(--color-good);
    }
    .code-number {
      color: var(--color-warn);
    }
    .code-keyword {
      color: light-dark(#5b2a86, #d3b2f3);
    }
    .code-name {
      color: light-dark(#17487f, #9ac8f5);
    }
  `,
};

/** The language that the fence of a block of code names. */
export function codeLanguage({ tagName, properties }: Element): string | undefined {
  const names = tagName === 'code' ? [properties['className'], properties['class']].flat() : [];
  return /(?:^|\s)language-(\S+)/.exec(names.join(' '))?.[1]?.toLowerCase();
}

/** What stands for the elements of Markdown that need more than their tag. */
export const elements: Record<string, (node: Element, context: PageContext) => Element> = {
  a(node, { source, content }) {
    const { href } = node.properties;
    // A picture in a link leads where the link does.
    const children = node.children.flatMap((child) => (isZoom(child) ? child.children : [child]));
    return typeof href === 'string'
      ? { ...node, properties: { ...node.properties, href: resolveLink(content, source, href) }, children }
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
            textNode(interpolate(t.linkTo, { title: node.children.map(textOf).join('').trim() })),
          ]),
        ],
      ),
    ]);
  },
  img(node, { source, content, images }) {
    const { src, ...rest } = node.properties;
    const image = images.get(String(src));
    if (!image) return element('img', { src: resolveLink(content, source, String(src)), ...rest });
    const { copies, width, height } = image;
    const shown = element('img', {
      src: copies.at(-1)?.src ?? image.src,
      ...(copies.length > 0 && {
        srcSet: [
          ...copies.map((copy) => `${copy.src} ${copy.narrowTo}w`),
          ...(width <= maxInlineWidth ? [`${image.src} ${width}w`] : []),
        ].join(', '),
        sizes,
      }),
      ...rest,
      loading: 'lazy',
      decoding: 'async',
      width,
      height,
    });
    return width > columnPx * 1.25 ? element('a', { className: ['zoom'], href: image.src }, [shown]) : shown;
  },
  table: (node, { t }) =>
    element('div', { className: ['table'], role: 'group', ariaLabel: t.table, tabIndex: 0 }, [node]),
  th: alignByClass,
  td: alignByClass,
  pre(node, { t }) {
    const { dataTitle, ...properties } = node.properties;
    const [code] = node.children;
    const title = dataTitle ?? codeTitle(code?.data);
    const language = code?.type === 'element' ? codeLanguage(code) : undefined;
    const parts = language === undefined ? undefined : highlightCode(textOf(code!), language);
    const coloured = parts && [{ ...(code as Element), children: parts }];
    return element('div', { className: ['code'] }, [
      element('div', { className: ['code-bar'], dataPagefindIgnore: '' }, [
        element('span', {}, title ? [textNode(String(title))] : []),
        element('button', { type: 'button', className: ['no-print'], dataCopied: t.codeCopied }, [
          textNode(t.copyCode),
        ]),
      ]),
      // What is wider than the screen scrolls by keyboard as well.
      {
        ...node,
        properties: { ...properties, ...(coloured && { className: ['code-colours'] }), tabIndex: 0 },
        children: coloured ?? node.children,
      },
    ]);
  },
  input: (node, { t }) => ({
    ...node,
    properties: { ...node.properties, ariaLabel: node.properties['checked'] ? t.taskDone : t.taskOpen },
  }),
};
