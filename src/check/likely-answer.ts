import type { Article } from './model.ts';
import { stems } from './word-overlap.ts';

/** Returns a function that finds the answer sharing most words with a text, rare words counting more; `undefined` when none shares any. */
export function createAnswerGuesser(
  articles: readonly Article[],
): (locale: string, words: string) => Article | undefined {
  let index: Map<string, Article[]> | undefined;
  return (locale, words) => {
    index ??= indexByWord(articles);
    const score = new Map<Article, number>();
    for (const stem of stems(words)) {
      const all = index.get(`${locale} ${stem}`) ?? [];
      for (const one of all) score.set(one, (score.get(one) ?? 0) + 1 / all.length);
    }
    return [...score].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
}

function indexByWord(articles: readonly Article[]): Map<string, Article[]> {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    const { id, question = '', aliases = [], status = 'published' } = article.front;
    if (id === undefined || status !== 'published') continue;
    for (const stem of stems([question, article.slug, ...aliases].join(' '))) {
      const key = `${article.locale} ${stem}`;
      const all = index.get(key);
      if (all) all.push(article);
      else index.set(key, [article]);
    }
  }
  return index;
}
