import { css, defineComponent, element, titledPart, textNode } from './define.ts';

const styles = css`
  .compare {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--space-3);
  }
  .compare-part {
    min-inline-size: 0;
    padding: var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .compare-part.good {
    border-color: var(--color-good);
  }
  .compare-part.bad {
    border-color: var(--color-warn);
  }
  .compare-part > * + * {
    margin-block-start: var(--space-2);
  }
  .compare-title {
    font-weight: 700;
  }
  .good > .compare-title::before {
    content: '✓ ' / '';
    color: var(--color-good);
  }
  .bad > .compare-title::before {
    content: '✕ ' / '';
    color: var(--color-warn);
  }
  @media print {
    .compare-part {
      break-inside: avoid;
    }
  }
`;

/** Things to compare, side by side; stacked on phones. */
export const compare = defineComponent({
  name: 'Compare',
  attributes: {},
  content: 'parts',
  parts: ['Column', 'Do', 'Dont'],
  snippet: {
    prefix: ['compare', 'confronto'],
    description: 'Confronto: <Column>, <Do>, <Dont> · comparison',
  },
  html: ({ children }) => element('div', { className: ['compare'] }, children),
  styles,
});

interface Part {
  name: string;
  kind: string[];
  example: string;
  snippet: { prefix: string[]; description: string };
}

const comparePart = ({ name, kind, example, snippet }: Part) =>
  defineComponent({
    name,
    attributes: { title: { names: 'text', example } },
    content: 'text',
    partOf: 'Compare',
    snippet,
    html: ({ attributes: { title }, children }) =>
      element('div', { className: ['compare-part', ...kind] }, [
        element('p', { className: ['compare-title'] }, [textNode(title)]),
        ...children,
      ]),
    ...titledPart,
  });

export const column = comparePart({ name: 'Column', kind: [], example: 'Piano base', snippet: {
  prefix: ['column', 'colonna'],
  description: 'Parte di un confronto · part of a comparison',
} });
export const doColumn = comparePart({ name: 'Do', kind: ['good'], example: 'Fai così', snippet: {
  prefix: ['do', 'fai'],
  description: 'Come fare · what to do',
} });
export const dontColumn = comparePart({ name: 'Dont', kind: ['bad'], example: 'Non così', snippet: {
  prefix: ['dont', 'non-fare'],
  description: 'Come non fare · what not to do',
} });
