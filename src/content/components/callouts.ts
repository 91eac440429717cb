import type { BlockContent } from 'mdast';
import { css, defineComponent, element, words } from './define.ts';

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

const callout = (name: string, kind: 'note' | 'warning', snippet: { prefix: string[]; description: string }) =>
  defineComponent({
    name,
    attributes: {},
    content: 'text',
    snippet,
    html: ({ children, context: { t } }) =>
      element('div', { className: ['callout', kind], role: 'note', ariaLabel: t[kind] }, [
        element('p', { className: ['callout-title'], ariaHidden: 'true' }, [words(t[kind])]),
        ...children,
      ]),
    markdown({ children, context: { t } }) {
      const title: BlockContent = { type: 'paragraph', children: [{ type: 'strong', children: [words(t[kind])] }] };
      return [{ type: 'blockquote', children: [title, ...(children as BlockContent[])] }];
    },
    styles,
  });

/** A box for what is good to know. */
export const note = callout('Note', 'note', { prefix: ['note', 'nota'], description: 'Nota · note' });
/** A box for what can go wrong. */
export const warning = callout('Warning', 'warning', {
  prefix: ['warning', 'attenzione'],
  description: 'Attenzione · warning',
});
