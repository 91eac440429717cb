import type { Article, Content } from './load.ts';

const asPreview = (article: Article): Article =>
  article.status === 'draft' ? { ...article, status: 'published', preview: true } : article;

/** The content for `npm run dev`: drafts are included, with a ribbon. */
export const withDrafts = (content: Content): Content => ({ ...content, articles: content.articles.map(asPreview) });
