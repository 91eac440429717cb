import { css, defineComponent, element, titledPart, textNode } from './define.ts';

/** Collapsed content for some readers; search and print include it. */
export default defineComponent({
  name: 'Details',
  attributes: { title: { names: 'text', example: 'Un caso particolare' } },
  content: 'text',
  snippet: { prefix: ['details', 'dettagli'], description: 'Testo che si apre · text that opens' },
  html: ({ attributes: { title }, children }) =>
    element('details', { className: ['details'] }, [
      element('summary', {}, [textNode(title)]),
      element('div', { className: ['details-body'] }, children),
    ]),
  ...titledPart,
  styles: css`
    .details {
      border-block: 1px solid var(--color-line);
    }
    .details + .details {
      margin-block-start: -1px;
    }
    .details > summary {
      padding-block: var(--space-3);
      color: var(--color-accent);
      font-weight: 600;
      cursor: pointer;
    }
    .details > summary:hover {
      text-decoration: underline;
    }
    .details-body {
      padding-block-end: var(--space-4);
    }
    .details-body > * + * {
      margin-block-start: var(--space-3);
    }
    @media print {
      .details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  `,
});
