import type { Content } from '../../content/load.ts';
import { limits } from '../../content/schema/article.ts';
import type { Advice, NearestAnswer } from '../findings.ts';
import { queryKey } from '../searches/journeys.ts';
import { isWidespread } from '../aggregate/readers.ts';
import type { ArticleLookup } from '../aggregate/article-lookup.ts';
import type { QueryCounts } from '../searches/queries.ts';
import { LIST_LENGTH, TOP_N, type Finder } from './relevance.ts';

export interface Suggestion {
  advice: Advice;
  nearest?: NearestAnswer | undefined;
  proposed?: string | undefined;
}

/** A query as an alias: one line, without search syntax, within the allowed length. */
export function aliasFrom(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s"'«»“”.,;:!\p{S}]+$/gu, '')
    .slice(0, limits.alias.max)
    .trim();
}

export interface SuggestOptions {
  locale: string;
  finder: Finder;
  content: Content;
  places: ArticleLookup;
}

/** Proposes what to do about a failed query. Nearest is the answer its readers opened, else the first of the search. */
export function suggest(
  query: string,
  tally: Pick<QueryCounts, 'nothing' | 'unchosen' | 'opened'>,
  { locale, finder, content, places }: SuggestOptions,
): Suggestion {
  const proposed = aliasFrom(query) || undefined;
  const { ids, sure } = finder.find(query);
  const answerable = (id: number) => {
    const article = content.articles.find((a) => a.id === id && a.locale === locale && a.status === 'published');
    return article ?? places.find(id, locale);
  };
  const chosen = tally.opened.find(({ article, by }) => isWidespread(by) && answerable(article));
  const id = chosen?.article ?? ids.find(answerable);
  const article = id === undefined ? undefined : answerable(id);
  if (id === undefined || !article) return { advice: 'write', proposed };

  const rank = ids.indexOf(id) + 1 || undefined;
  const nearest: NearestAnswer = {
    id,
    question: article.question,
    file: article.file,
    editUrl: places.editUrl(article.file),
    rank,
    because: chosen ? 'readers' : 'search',
    readers: chosen?.by.readers ?? 0,
  };
  const known = [article.question, ...article.aliases].some((text) => queryKey(text) === queryKey(proposed ?? ''));
  if (rank && rank <= TOP_N && (known || sure) && tally.nothing > tally.unchosen) return { advice: 'settled', nearest };
  // No alias can improve a first rank.
  if (rank === 1 && (known || chosen || sure)) return { advice: 'reword', nearest };
  if (chosen && rank && rank <= LIST_LENGTH)
    return { advice: 'raise', nearest, proposed: known ? undefined : proposed };
  if (known) return { advice: 'reword', nearest };
  return { advice: chosen ? 'alias' : 'write', nearest, proposed };
}
