import { pickText } from '../../content/pick-text.ts';
import type { Article, Content } from '../../content/load.ts';
import { publishedArticles } from '../../content/queries.ts';
import { escapeLine, markdownAlternate } from '../../formats/markdown-alternate.ts';

/**
 * All answers of a language in one file, for a language model that reads everything (https://llmstxt.org).
 * @param markdown The Markdown alternate of an answer.
 */
export function llmsFullText(
  content: Content,
  locale: string,
  markdown = (article: Article): string => markdownAlternate(content, article),
): string {
  const { site } = content;
  return [
    `# ${escapeLine(pickText(site.title, locale, site.defaultLocale))}\n`,
    ...publishedArticles(content, locale).map(markdown),
  ].join('\n');
}
