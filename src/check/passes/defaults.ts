import { withDefaults } from '../../content/article-defaults.ts';
import { exampleOf } from '../readers/key-rules.ts';
import { type Problem, startOfFile } from '../problems.ts';
import type { Article, Settings } from '../model.ts';
import { problem } from '../rule.ts';
import { keyMissing } from '../rules/keys.ts';

/** Applies `defaults` of site.yaml to the articles. A key that neither has is reported. */
export function applyDefaults(articles: readonly Article[], { site }: Settings, problems: Problem[]): Article[] {
  if (!site) return [...articles];
  return articles.map((article) => {
    const { front, file, places } = article;
    const known = withDefaults(front, site);
    const suggestions = article.problems.flatMap(({ code, args }) => (code === 'P-KEY-UNKNOWN' ? args.suggestion : []));
    for (const key of ['reviewBy', 'owner'] as const)
      // An invalid value and a file without data are reported already.
      if (
        !known[key] &&
        !(key in places) &&
        !suggestions.includes(key) &&
        'top' in places &&
        (key === 'owner' || 'updated' in front || !site.defaults.reviewMonths)
      )
        problems.push(problem(keyMissing, [file, places.top ?? startOfFile], { key, example: exampleOf(key) }));
    const { owner = known.owner || undefined, reviewBy = known.reviewBy || undefined } = front;
    return { ...article, front: { ...front, ...(owner && { owner }), ...(reviewBy && { reviewBy }) } };
  });
}
