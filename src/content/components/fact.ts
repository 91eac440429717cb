import { formatFact } from '../facts.ts';
import { css, defineComponent, element, unknownNameError, textNode, type TextContext } from './define.ts';

function write(name: string, { content: { facts, site }, source }: TextContext) {
  const fact = facts[name];
  return fact && formatFact(fact, source.locale, site.defaultLocale);
}

/** A fact of `facts.yaml`, formatted for the answer's language. */
export default defineComponent({
  name: 'Fact',
  attributes: { name: { names: 'fact', example: 'delivery.fee' } },
  content: 'none',
  snippet: { prefix: ['fact', 'cifra'], description: 'Cifra di facts.yaml · figure from facts.yaml' },
  html({ attributes: { name }, context }) {
    const figure = write(name, context);
    if (figure === undefined) throw unknownNameError('fact', name, context.source);
    return element('span', { className: ['fact'] }, [textNode(figure)]);
  },
  markdown({ attributes: { name }, context }) {
    const figure = write(name, context);
    return figure === undefined ? [] : [textNode(figure)];
  },
  text: ({ attributes: { name }, context }) => write(name, context) ?? '',
  styles: css`
    /* Kept together where there is room for it. */
    .fact {
      display: inline-block;
    }
  `,
});
