import { css, defineComponent, element } from './define.ts';

export default defineComponent({
  name: 'Figure',
  attributes: {},
  content: 'picture',
  snippet: { prefix: ['figure', 'figura'], description: 'Immagine con didascalia · picture with a caption' },
  html({ children }) {
    const [first, ...caption] = children.filter((child) => child.type !== 'text' || child.value.trim());
    const picture = first?.type === 'element' && first.tagName === 'p' ? first.children : first ? [first] : [];
    const words = caption.length > 0 ? [element('figcaption', {}, caption)] : [];
    return element('figure', { className: ['figure'] }, [...picture, ...words]);
  },
  styles: css`
    .figure > figcaption {
      margin-block-start: var(--space-2);
      color: var(--color-muted);
      font-size: var(--text-s);
    }
    @media print {
      .figure {
        break-inside: avoid;
      }
    }
  `,
});
