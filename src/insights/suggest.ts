import type { Content } from '../content/load.ts';
import { limits } from '../schema/article.ts';
import type { Advice, NearestAnswer } from './findings.ts';
import { keyOf } from './journeys.ts';
import type { Places } from './places.ts';
import type { QueryCounts } from './queries.ts';
import { served } from './relevance.ts';

/** The site's search, as far as suggestions need it. */
export interface Finder {
  /** Answer numbers, best first. `sure` is false when nothing really matched and the list is only the nearest. */
  find(query: string): { ids: number[]; sure: boolean };
}

/** Readers who must have opened the same answer after asking again, before their choice outweighs the search. */
const minChoices = 2;

export interface Suggestion {
  advice: Advice;
  nearest?: NearestAnswer | undefined;
  alias?: string | undefined;
}

/** A query as an alias: one line, no sign that only a search field would hold, within the allowed length. */
export function aliasFrom(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s"'«»“”.,;:!\p{S}]+$/gu, '')
    .slice(0, limits.alias.max)
    .trim();
}

/**
 * Proposes what to do about a query that left readers without an answer.
 * Readers who asked again in other words and then opened an answer know best; else the site's own search tells which
 * answer is nearest.
 */
export function suggest(
  query: string,
  locale: string,
  tally: Pick<QueryCounts, 'nothing' | 'unchosen' | 'openedInstead'>,
  finder: Finder,
  content: Content,
  places: Places,
): Suggestion {
  const alias = aliasFrom(query) || undefined;
  const { ids, sure } = finder.find(query);
  const answerable = (id: number) => {
    const article = content.articles.find((a) => a.id === id && a.locale === locale && a.status === 'published');
    return article ?? places.find(id, locale);
  };
  const chosen = tally.openedInstead.find(({ article, readers }) => readers >= minChoices && answerable(article));
  const id = chosen?.article ?? ids.find(answerable);
  const article = id === undefined ? undefined : answerable(id);
  if (id === undefined || !article) return { advice: 'write', alias };

  const rank = ids.indexOf(id) + 1 || undefined;
  const nearest: NearestAnswer = {
    id,
    question: article.question,
    file: article.file,
    editUrl: places.editUrl(article.file),
    rank,
    because: chosen ? 'readers' : 'search',
    readers: chosen?.readers ?? 0,
  };
  const known = [article.question, ...article.aliases].some((text) => keyOf(text) === keyOf(alias ?? ''));
  if (rank && rank <= served && (known || sure) && tally.nothing > tally.unchosen)
    return { advice: 'settled', nearest, alias: undefined };
  if (known || (rank === 1 && sure)) return { advice: 'reword', nearest, alias: known ? undefined : alias };
  return { advice: chosen || sure ? 'alias' : 'write', nearest, alias };
}
