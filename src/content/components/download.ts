import { css, defineComponent, element, markdownLink, textNode, type Attached } from './define.ts';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** `PDF, 1,2 MB`, localised. */
function about({ name, bytes }: Attached, locale: string): string {
  const kind = name.replace(/^.*\./, '').toUpperCase();
  const step = Math.min(2, bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2);
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  });
  return `${kind}, ${format.format(bytes / 1000 ** step)}`;
}

export default defineComponent({
  name: 'Download',
  attributes: {
    src: { names: 'file', example: './modulo.pdf' },
    title: { names: 'text', example: 'Modulo di reso' },
  },
  content: 'none',
  snippet: { prefix: ['download', 'scarica'], description: 'File da scaricare · file to download' },
  html({ attributes: { src, title }, context }) {
    const file = context.attach(src);
    return element('a', { className: ['download'], href: file.href, download: file.name }, [
      textNode(title),
      textNode(' '),
      element('span', {}, [textNode(`(${about(file, context.source.locale)})`)]),
    ]);
  },
  markdown({ attributes: { src, title }, context }) {
    const file = context.attach(src);
    return [markdownLink(file.href, title), textNode(` (${about(file, context.source.locale)})`)];
  },
  text: ({ attributes: { title } }) => title,
  styles: css`
    .download {
      display: inline-block;
      padding-block: var(--space-1);
      font-weight: 600;
    }
    .download > span {
      color: var(--color-muted);
      font-weight: 400;
    }
    @media screen {
      .download::before {
        content: '↓\00a0' / '';
      }
    }
  `,
});
