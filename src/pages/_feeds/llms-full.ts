import { pickText } from '../../content/pick-text.ts';
import type { Content } from '../../content/load.ts';
import { published } from '../../content/queries.ts';
import { escapeLine, markdownAlternate } from '../../formats/markdown-alternate.ts';

/** All answers of a language in one file, for a language model that reads everything (https://llmstxt.org). */
export function llmsFullText(content: Content, locale: string): string {
  const { site } = content;
  return [
    `# ${escapeLine(pickText(site.title, locale, site.defaultLocale))}\n`,
    ...published(content, locale).map((article) => markdownAlternate(content, article)),
  ].join('\n');
}
