import { categoryText, type Content } from '../content/load.ts';
import { publishedTranslations } from '../content/queries.ts';
import type { Category } from '../content/schema/category.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { addressesOf } from '../i18n/paths.ts';
import { deskAnswer } from './replies.ts';

/** Folder of the replies, a file per answer. */
export const repliesFolder = ({ site }: Pick<Content, 'site'>): string => `${addressesOf(site).base}_desk/`;

function codeBook({ site, categories }: Content, answers: number[]) {
  const title = (category: Category, locale: string) => categoryText(category, locale, site.defaultLocale).title;
  return {
    locales: site.locales,
    subjects: categories.map((category) => ({
      id: category.id,
      title: Object.fromEntries(site.locales.map((locale) => [locale, title(category, locale)])),
    })),
    answers,
  };
}
export type CodeBookFile = ReturnType<typeof codeBook>;

/** A file of replies per answer, and the code book. */
export function deskFiles(content: Content): PublishedFile[] {
  const published = content.articles.filter(({ status }) => status === 'published');
  const ids = [...new Set(published.map(({ id }) => id))];
  const book = () => `${JSON.stringify(codeBook(content, ids))}\n`;
  const files = ids.map((id) => ({
    path: `${repliesFolder(content)}${id}.json`,
    type: 'application/json',
    articles: [...publishedTranslations(content, id).values()],
    shows: content.tone,
    body: () => `${JSON.stringify(deskAnswer(content, id))}\n`,
  }));
  return [{ path: `${repliesFolder(content)}codes.json`, type: 'application/json', body: book }, ...files];
}
