import { addMonths } from '../i18n/dates.ts';
import type { ArticleFrontmatter } from './schema/article.ts';
import type { Site } from './schema/site.ts';

/** Owner and review date of an answer: its own, else those of `defaults` in site.yaml, else `''`. */
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
