import { pickText } from '../../content/pick-text.ts';
import type { Article, Content } from '../../content/load.ts';
import { publishedArticles } from '../../content/queries.ts';
import { escapeLine, markdownAlternate } from '../../formats/markdown-alternate.ts';

/** All answers of a language in one file for language models (https://llmstxt.org). `markdown` renders one answer. */
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
