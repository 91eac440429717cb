import { addMonths } from '../i18n/dates.ts';
import type { ArticleFrontmatter } from './schema/article.ts';
import type { Site } from './schema/site.ts';

/** Who is in charge of an answer and when it is due: what it says itself, else what `defaults` of site.yaml says. `''`: neither. */
export function withDefaults(
  { owner, reviewBy, updated }: Partial<ArticleFrontmatter>,
  { defaults }: Pick<Site, 'defaults'>,
): { owner: string; reviewBy: string } {
  const { owner: usual = '', reviewMonths } = defaults;
  return {
    owner: owner ?? usual,
    reviewBy: reviewBy ?? (updated && reviewMonths ? addMonths(updated, reviewMonths) : ''),
  };
}
