import { addressOf } from '../../content/links.ts';
import { answersInCategory } from '../../content/queries.ts';
import { pickText } from '../../content/pick-text.ts';
import { categoryText, type Content } from '../../content/load.ts';
import { dictionary } from '../../i18n/index.ts';
import { addressesOf, filePath, pagePath } from '../../i18n/paths.ts';
import { markdownAlternatePath } from './addresses.ts';
import { escapeLine } from '../../formats/markdown-alternate.ts';

/** The answers of a language as a list for language models (https://llmstxt.org). */
export function llmsText(content: Content, locale: string): string {
  const { site, categories } = content;
  const t = dictionary(locale);
  const absolute = (path: string) => new URL(path, site.url).href;
  const line = (title: string, path: string, note?: string) =>
    `- [${escapeLine(title)}](${absolute(path)})${note ? `: ${escapeLine(note)}` : ''}`;
  const sections = categories.flatMap((category) => {
    const shown = answersInCategory(content, locale, category.id);
    if (shown.length === 0) return [];
    const { title, description } = categoryText(category, locale, site.defaultLocale);
    const lines = shown.map((item) => {
      const own = item.article.locale === locale;
      return line(
        item.article.question,
        own ? markdownAlternatePath(content, item) : addressOf(content, item),
        item.article.answer,
      );
    });
    return [`## ${escapeLine(title)}`, escapeLine(description), lines.join('\n')];
  });
  const contact = pagePath(addressesOf(site), locale, t.paths.contact);
  const others = site.locales
    .filter((other) => other !== locale)
    .map((other) => line(dictionary(other).name, filePath(addressesOf(site), other, 'llms.txt')));
  return [
    `# ${escapeLine(pickText(site.title, locale, site.defaultLocale))}`,
    `> ${escapeLine(pickText(site.description, locale, site.defaultLocale))}`,
    ...sections,
    `## ${escapeLine(t.contact)}`,
    line(t.contactTitle, contact, t.contactLead),
    '## Optional',
    [line('llms-full.txt', filePath(addressesOf(site), locale, 'llms-full.txt')), ...others].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
