import type { Article, Content } from '../../content/load.ts';

/** Finds the article of a number as readers of a locale saw it. */
export function createArticleLookup(content: Content) {
  const byKey = new Map<string, Article>();
  const byId = new Map<number, Article[]>();
  for (const article of content.articles) {
    byKey.set(`${article.id} ${article.locale}`, article);
    byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  }
  const { defaultLocale, editUrl } = content.site;
  return {
    /** The locale's own text, else the default locale's, else any; `undefined` for an unknown number. */
    find: (id: number, locale: string): Article | undefined => {
      const own = byKey.get(`${id} ${locale}`);
      if (own && own.status !== 'draft') return own;
      return byKey.get(`${id} ${defaultLocale}`) ?? own ?? byId.get(id)?.[0];
    },
    has: (id: number): boolean => byId.has(id),
    /** The edit link of a file. Web addresses only, so that no link in the report can run a script. */
    editUrl: (file: string): string | undefined => {
      const url = editUrl?.replaceAll('{path}', file.split('/').map(encodeURIComponent).join('/'));
      return url && /^https?:\/\//i.test(url) ? url : undefined;
    },
  };
}
export type ArticleLookup = ReturnType<typeof createArticleLookup>;
