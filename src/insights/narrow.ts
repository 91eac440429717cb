import type { Content } from '../content/load.ts';
import type { Findings, Freshness } from './findings.ts';

/** What a report is narrowed to: the answers of one owner, one category, one language. */
export type Narrowing = NonNullable<Findings['only']>;

/** The values a narrowing can have. */
export function narrowingValues({ articles, categories, site }: Content): Record<keyof Narrowing, string[]> {
  return {
    owner: [...new Set(articles.map(({ owner }) => owner))].sort(),
    category: categories.map(({ id }) => id),
    locale: [...site.locales],
  };
}

/**
 * Leaves of the lists what belongs to the narrowing: answers, reviews, and searches whose nearest answer does. A search that
 * no answer is near to belongs to no owner and no category yet, so all get it. The figures of the whole site stay whole.
 */
export function narrowFindings(findings: Findings, content: Content, only: Narrowing): Findings {
  if (!only.owner && !only.category && !only.locale) return findings;
  const files = new Map(content.articles.map((article) => [article.file, article]));
  const isOwn = (file: string) => {
    const article = files.get(file);
    return (
      article !== undefined &&
      (!only.owner || article.owner === only.owner) &&
      (!only.category || article.category === only.category)
    );
  };
  const belongs = ({ file, locale }: Pick<Freshness, 'file' | 'locale'>) =>
    (!only.locale || locale === only.locale) && isOwn(file);
  const { answers, searches, health } = findings;
  return {
    ...findings,
    only,
    answers: answers.filter(belongs),
    searches: searches.filter(
      ({ locale, nearest, advice }) =>
        (!only.locale || locale === only.locale) && (advice === 'write' || !nearest || isOwn(nearest.file)),
    ),
    health: { ...health, overdue: health.overdue.filter(belongs), due: health.due.filter(belongs) },
  };
}
