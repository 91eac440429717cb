import { ContentError, loadContent, type Article, type Content } from '../content/load.ts';

let loaded: { content: Content; at: number } | undefined;

/** A draft as `npm run dev` shows it: among the published answers, with a ribbon. */
const asPreview = (article: Article): Article =>
  article.status === 'draft' ? { ...article, status: 'published', preview: true } : article;

function load(): Content {
  const content = loadContent();
  return import.meta.env.DEV ? { ...content, articles: content.articles.map(asPreview) } : content;
}

/** Hands the pages a content that is already read: a build reads it once. */
export function useContent(content: Content): void {
  loaded = { content, at: Number.POSITIVE_INFINITY };
}

/**
 * The content folder as the pages see it. In `npm run dev`, where editors change files, it is read again at most once in half a
 * second; while a file is broken the last good content stays, and the check says on the page what is wrong.
 */
export function content(): Content {
  if (loaded && !(import.meta.env.DEV && Date.now() - loaded.at > 500)) return loaded.content;
  try {
    loaded = { content: load(), at: Date.now() };
  } catch (error) {
    if (!loaded || !(error instanceof ContentError)) throw error;
    loaded.at = Date.now();
  }
  return loaded.content;
}
