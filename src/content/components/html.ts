import { escapeXml } from '../escape-xml.ts';
import type { PhrasingContent, RootContent } from 'mdast';
import { css, defineComponent, element, type ArticleComponent } from './define.ts';

const tag = (value: string): PhrasingContent => ({ type: 'html', value });

/** An inline tag without Markdown syntax, written as HTML in Markdown too. */
const inline = (name: string, styles?: string): ArticleComponent =>
  defineComponent({
    name,
    attributes: {},
    content: 'text',
    snippet: { prefix: [], description: '' },
    html: ({ children }) => element(name, {}, children),
    markdown: ({ children }) => [tag(`<${name}>`), ...children, tag(`</${name}>`)],
    ...(styles !== undefined && { styles }),
  });


/** The HTML tags that articles may use, without attributes except for `abbr`. `details` is a component. */
export const htmlElements: readonly ArticleComponent[] = [
  inline(
    'kbd',
    css`
      .prose kbd {
        padding: 0.1em 0.4em;
        border: 1px solid var(--color-line);
        border-block-end-width: 2px;
        border-radius: min(var(--radius), 4px);
        background: var(--color-surface);
        font-family: inherit;
        font-size: 0.875em;
        font-weight: 600;
      }
    `,
  ),
  inline('sup'),
  inline(
    'sub',
    css`
      .prose sub {
        line-height: 0;
      }
    `,
  ),
  defineComponent({
    name: 'br',
    attributes: {},
    content: 'none',
    snippet: { prefix: [], description: '' },
    html: () => element('br', {}),
    // Table cells have no other line break.
    markdown: () => [tag('<br>')],
    text: () => '\n',
  }),
  defineComponent({
    name: 'abbr',
    attributes: { title: { names: 'text', example: 'Codice di avviamento postale' } },
    content: 'text',
    snippet: { prefix: [], description: '' },
    html: ({ attributes: { title }, children }) => element('abbr', { title }, children),
    markdown: ({ attributes: { title }, children }): RootContent[] => [
      tag(`<abbr title="${escapeXml(title)}">`),
      ...children,
      tag('</abbr>'),
    ],
    text: ({ attributes: { title }, children }) => `${children.join('')} (${title})`,
    styles: css`
      .prose abbr {
        text-decoration: underline dotted;
      }
      /* Where nothing can hover, what it stands for is there to be read. */
      @media print, not (any-hover: hover) {
        .prose abbr::after {
          content: ' (' attr(title) ')';
        }
      }
    `,
  }),
];
