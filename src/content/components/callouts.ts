import type { BlockContent } from 'mdast';
import type { Dictionary } from '../../i18n/index.ts';
import { css, defineComponent, element, textNode, type ArticleComponent } from './define.ts';

const styles = css`
  .callout {
    padding: var(--space-4);
    border-radius: var(--radius);
    background: var(--color-sunken);
  }
  .callout > * + * {
    margin-block-start: var(--space-2);
  }
  .callout-title {
    font-size: var(--text-s);
    font-weight: 700;
    color: var(--color-accent);
  }
  .callout.warning {
    background: none;
    border: 1px solid var(--color-warn);
  }
  .callout.warning .callout-title {
    color: var(--color-warn);
  }
  @media print {
    .callout {
      break-inside: avoid;
    }
  }
`;

const callout = (
  kind: 'note' | 'warning',
  title: (t: Dictionary) => string,
  component: Pick<ArticleComponent, 'name' | 'snippet'>,
) =>
  defineComponent({
    ...component,
    attributes: {},
    content: 'text',
    html: ({ children, context: { t } }) =>
      element('div', { className: ['callout', kind], role: 'note', ariaLabel: title(t) }, [
        element('p', { className: ['callout-title'], ariaHidden: 'true' }, [textNode(title(t))]),
        ...children,
      ]),
    markdown({ children, context: { t } }) {
      const head: BlockContent = { type: 'paragraph', children: [{ type: 'strong', children: [textNode(title(t))] }] };
      return [{ type: 'blockquote', children: [head, ...(children as BlockContent[])] }];
    },
    styles,
  });

/** A box for what is good to know. */
export const note = callout('note', (t) => t.note, {
  name: 'Note',
  snippet: { prefix: ['note', 'nota'], description: 'Nota · note' },
});
/** A box for what saves time or money. */
export const tip = callout('note', (t) => t.tip, {
  name: 'Tip',
  snippet: { prefix: ['tip', 'consiglio'], description: 'Consiglio · tip' },
});
/** A box for what must not be missed. */
export const important = callout('note', (t) => t.important, {
  name: 'Important',
  snippet: { prefix: ['important', 'importante'], description: 'Importante · important' },
});
export const warning = callout('warning', (t) => t.warning, {
  name: 'Warning',
  snippet: { prefix: ['warning', 'attenzione'], description: 'Attenzione · warning' },
});
