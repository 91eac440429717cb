import { css, defineComponent, element } from './define.ts';

export default defineComponent({
  name: 'Steps',
  attributes: {},
  content: 'list',
  snippet: { prefix: ['steps', 'passi'], description: 'Passi numerati · numbered steps' },
  html: ({ children }) => element('div', { className: ['steps'] }, children),
  styles: css`
    .prose .steps ol {
      counter-reset: step;
      padding: 0;
      list-style: none;
    }
    .prose .steps > ol > li {
      counter-increment: step;
      position: relative;
      padding-inline-start: var(--space-7);
      padding-block-end: var(--space-4);
      min-block-size: 2.5rem;
    }
    .prose .steps > ol > li + li {
      margin-block-start: 0;
    }
    .prose .steps > ol > li::before {
      content: counter(step);
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: -0.1rem;
      inline-size: 2rem;
      block-size: 2rem;
      display: grid;
      place-items: center;
      border: 1.5px solid var(--color-accent);
      border-radius: 50%;
      color: var(--color-accent);
      background: var(--color-bg);
      font-family: var(--font-head);
      font-weight: 600;
      line-height: 1;
    }
    .prose .steps > ol > li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-inline-start: calc(1rem - 0.5px);
      inset-block: 2.1rem 0.3rem;
      border-inline-start: 1px solid var(--color-line);
    }
  `,
});
