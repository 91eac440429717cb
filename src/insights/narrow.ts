import type { Content } from '../content/load.ts';
import type { Findings, Freshness } from './findings.ts';

/** A filter of the report: one owner, category or language. */
export type Narrowing = NonNullable<Findings['only']>;

export function narrowingValues({ articles, categories, site }: Content): Record<keyof Narrowing, string[]> {
  return {
    owner: [...new Set(articles.map(({ owner }) => owner))].sort(),
    category: categories.map(({ id }) => id),
    locale: [...site.locales],
  };
}

/** Filters answers, reviews and searches (by nearest answer; those without one are kept). Site totals are unchanged. */
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
