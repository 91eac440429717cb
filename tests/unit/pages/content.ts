import { sampleContent } from '../../sample.ts';
import { loadContent, type Article, type Content } from '../../../src/content/load.ts';

/** The content that comes with the project. */
export const content: Content = loadContent(sampleContent);

/** The same content with one of its answers changed. */
export function withArticle(id: number, locale: string, change: Partial<Article>): Content {
  const articles = content.articles.map((article) =>
    article.id === id && article.locale === locale ? { ...article, ...change } : article,
  );
  return { ...content, articles };
}

/** The answer with this number in a locale. */
export function articleOf(from: Content, id: number, locale: string): Article {
  const found = from.articles.find((article) => article.id === id && article.locale === locale);
  if (!found) throw new Error(`No answer ${id} in ${locale}.`);
  return found;
}

/** Signs that each format must escape in its own way. */
export const awkward = `<b onclick="x()">]]> & "quotes" 'single' [link](javascript:x) *star* \`tick\` {brace}`;
