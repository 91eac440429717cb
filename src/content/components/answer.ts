import { addressOf } from '../links.ts';
import { answerShown, publishedTranslations } from '../queries.ts';
import { defineComponent, element, markdownLink, unknownNameError, textNode } from './define.ts';

/** A link to another answer with its question as the text. */
export default defineComponent({
  name: 'Answer',
  attributes: { id: { names: 'answer', example: '1022' } },
  content: 'none',
  snippet: { prefix: ['answer', 'risposta'], description: 'Link a un’altra risposta · link to another answer' },
  html({ attributes: { id }, context: { content, source } }) {
    const shown = answerShown(content, Number(id), source.locale);
    if (!shown) throw unknownNameError('answer', id, source);
    return element('a', { href: addressOf(content, shown), lang: shown.article.locale }, [
      textNode(shown.article.question),
    ]);
  },
  markdown({ attributes: { id }, context: { content, source, address } }) {
    const shown = answerShown(content, Number(id), source.locale);
    return shown ? [markdownLink(address(addressOf(content, shown)), shown.article.question)] : [];
  },
  text({ attributes: { id }, context: { content, source } }) {
    const published = publishedTranslations(content, Number(id));
    const own = published.get(source.locale) ?? published.get(content.site.defaultLocale);
    return (own ?? [...published.values()][0])?.question ?? '';
  },
});
